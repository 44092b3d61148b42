import type { Choice, Score, ScoreScale } from '#domain/entities/scoring/score/score';
import type { End } from '#domain/entities/scoring/score-round/score-round';
import type { Effort } from '#domain/entities/milestones/milestone/effort';
import { plural } from '../../../ui/plural';

const cards = (count: number): string => plural(count, 'card', 'cards');

// With the text selector: without it phones draw a red emoji.
const HEART = '\u2665\uFE0E';

const scales: Readonly<Record<ScoreScale, string>> = {
  effort: 'size',
  business: 'business value',
  ux: 'UX value',
};

const meanings: Readonly<Record<ScoreScale, readonly [string, string, string]>> = {
  effort: ['small', 'medium', 'large'],
  business: ['helps a little', 'helps', 'moves the number'],
  ux: ['hardly felt', 'felt', 'loved'],
};

const symbol = (scale: ScoreScale, value: Choice): string => {
  if (value === 'unsure') return '?';
  if (scale === 'effort' || typeof value === 'string') return String(value);
  return (scale === 'business' ? '$' : HEART).repeat(value);
};

const spoken = (scale: ScoreScale, value: Choice): string => {
  if (value === 'unsure') return 'not sure';
  return scale === 'effort' ? String(value) : `${String(value)} of 3`;
};

const listed = (names: readonly string[]): string =>
  names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')} and ${names.at(-1) ?? ''}`;

/** What the score rounds of #3 say. */
export const scoreWords = {
  symbol,
  spoken,
  scale: (scale: ScoreScale): string => scales[scale],
  meaning: (scale: ScoreScale, value: Score): string =>
    meanings[scale][typeof value === 'number' ? value - 1 : ['S', 'M', 'L'].indexOf(value)] ?? '',
  unsure: 'not sure',
  // Sizes
  gate: 'First agree what S, M and L mean here',
  gateHow:
    'Write one line each and name finished work that everybody remembers. Then a size means the same to all of us.',
  means: (size: Effort): string => `${size} means`,
  meansLabel: 'It means',
  exampleLabel: 'Finished work of that size',
  examples: (size: Effort): string => `Finished work of size ${size}`,
  meaningExample: {
    S: 'Done inside one sprint by one or two people',
    M: 'One to two sprints, nothing new in how we run it',
    L: 'More than two sprints, or new ground for us',
  } as const satisfies Readonly<Record<Effort, string>>,
  forExample: (example: string): string => `For example: ${example}`,
  noMeaning: 'Say in one line what it means.',
  noExample: 'Name one piece of finished work.',
  without: 'Starting without is possible',
  withoutHow: 'Then OKRA asks again at the end what the sizes meant.',
  startWithout: 'Start without',
  sizes: 'What S, M and L mean here',
  like: (examples: readonly string[]): string => `like “${examples.join('”, “')}”`,
  notSaid: 'not said yet',
  sizesReady: 'The sizes are said. One silent pass over the whole shortlist, then one reveal.',
  // Before and while
  start: (scale: ScoreScale, count: number): string => `Ask for ${scales[scale]}: ${cards(count)}`,
  waits: 'The round opens when whoever leads opens it.',
  privacy: 'Only you see your choices until the reveal',
  nobodyKnows: 'Nobody has received a single choice, not even the facilitator.',
  asks: {
    effort: 'How big is it?',
    business: 'What is it worth to the business?',
    ux: 'What does a customer feel?',
  } as const satisfies Readonly<Record<ScoreScale, string>>,
  yours: 'Your choice',
  cannot: 'You are reading along. Join the quarter to choose.',
  because: 'Because, if you like',
  becauseLeft: (left: number): string =>
    `In one line: it is shown with your choice. ${String(left)} characters left.`,
  becauseLong: (over: number): string =>
    `${String(over)} characters too many. Shorten it; your choice is kept without it so far.`,
  list: 'Shortlist',
  chosen: (done: number, of: number): string => `${String(done)} of ${String(of)} chosen by you`,
  settled: (done: number, of: number): string => `${String(done)} of ${String(of)} written down`,
  place: (at: number, of: number): string => `Card ${String(at)} of ${String(of)}`,
  before: 'Card before',
  after: 'Next card',
  answered: (done: number, of: number): string => `${String(done)} of ${String(of)} are done`,
  done: 'done',
  thinking: 'thinking',
  everyCard: 'Done is who has chosen for every card. Nobody waits for those who are away.',
  reveal: (count: number): string => `Reveal ${plural(count, 'answer', 'answers')}`,
  stillChoose: (count: number): string =>
    count === 1
      ? '1 still chooses. It cannot be hidden again.'
      : `${String(count)} still choose. It cannot be hidden again.`,
  revealAnyway: 'Reveal anyway',
  revealing: 'The choices are being revealed.',
  // What came out
  resultAsk: 'This is how we see it',
  resultHow: (close: number, apart: number): string =>
    apart === 0
      ? `${cards(close)} close enough: the middle is written down, between two sizes the larger one.`
      : `${cards(close)} close enough: the middle is written down. ${cards(apart)} with S against L: these are talked about next.`,
  valuesHow: (count: number): string =>
    `The middle of the choices, between two values the lower one, for ${cards(count)}. Nobody has to defend a number.`,
  result: 'What came out',
  apart: 'S against L',
  nobodyChose: 'Nobody chose a step. Pick one together.',
  pick: (title: string): string => `Write down for “${title}”`,
  writtenDown: 'Written down',
  suggested: (scale: ScoreScale, value: Score): string => `Suggested: ${spoken(scale, value)}`,
  voted: (count: number): string => `${String(count)} voted`,
  unsureCount: (count: number): string => `${String(count)} not sure`,
  silentCount: (count: number): string => `${String(count)} not answered`,
  awayCount: (count: number): string => `${String(count)} away`,
  observingCount: (count: number): string => `${String(count)} observing`,
  who: (title: string): string => `Who chose what for “${title}”`,
  whoShort: 'Who chose what, and why',
  write: (count: number): string => `Write down ${String(count)}`,
  wrote: (scale: ScoreScale, count: number): string => `${String(count)} × ${scales[scale]} written down`,
  again: 'Ask once more',
  sizeConflict: 'Not saved: somebody else wrote here while you did.',
  askAgain: (scale: ScoreScale, count: number): string =>
    `Everybody chooses a ${scales[scale]} anew, for ${cards(count)}. What is written down stands until then.`,
  backToResult: 'Back to what came out',
  // S against L
  apartTitle: 'S and L are far apart',
  apartHow:
    'The two ends speak first: they know something that the others do not. Nobody has to defend a number.',
  round: (number: number): string => `Round ${String(number)}`,
  ends: { small: 'said S', large: 'said L' } as const satisfies Readonly<Record<End, string>>,
  end: (end: End): string => (end === 'small' ? 'Those who said S' : 'Those who said L'),
  speaks: (name: string): string => `${name} speaks first`,
  others: (names: readonly string[], end: End): string =>
    `${listed(names)} said ${end === 'small' ? 'S' : 'L'}, too.`,
  spoke: (name: string): string => `${name} spoke`,
  skip: 'Skip',
  skipOf: (end: End): string => `Skip the reason for ${end === 'small' ? 'S' : 'L'}`,
  heard: 'heard',
  nextApart: (at: number, of: number): string => `Next one far apart, ${String(at)} of ${String(of)}`,
  voteAgain: (count: number): string =>
    count === 1 ? 'Vote once more' : `Vote once more on ${cards(count)}`,
  whatDown: 'What do we write down?',
  middle: (value: Score, count: number): string =>
    `The middle of ${plural(count, 'choice', 'choices')} is ${String(value)}. “Not sure” counts as taking part, never as a size.`,
  hearFirst: 'No size is suggested before both ends have said why, or passed.',
  closeTitle: 'You have talked, and voted once more',
  stillApart: 'S and L still stand against each other',
  stillApartHow:
    'Then the larger size is written down as uncertain, or the card is split: often two cards hide in it.',
  moved: (name: string, from: string, to: string): string => `${name} moved from ${from} to ${to}`,
  nobodyMoved: 'Nobody moved.',
  sentence: (parts: readonly string[]): string => `${parts.join(', ')}.`,
  splitIt: 'Split it',
  writeOne: (value: Score, isUncertain: boolean): string =>
    isUncertain ? `Write down ${String(value)}, uncertain` : `Write down ${String(value)}`,
  // Values
  first: '1. Business value',
  second: '2. UX value',
  waitsFor: 'Comes after the business value.',
  agreed: 'Written down',
  contrast: 'Contrast so far',
  contrastOf: (count: number): string => cards(count),
  high: (count: number, of: number, mark: string): string => `${String(count)} of ${String(of)} are ${mark}`,
  highHow: 'If everything is high, nothing is. Which third would you keep?',
  uncertain: 'uncertain',
};
