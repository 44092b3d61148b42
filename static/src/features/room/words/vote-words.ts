import type { VoteSubject } from '#domain/entities/facilitation/vote-round/vote-round';
import { plural } from '../../../ui/plural';

const nouns: Readonly<Record<VoteSubject, { readonly one: string; readonly many: string }>> = {
  milestone: { one: 'card', many: 'cards' },
  objective: { one: 'objective', many: 'objectives' },
  canvas: { one: 'group or note', many: 'groups and notes' },
};

const noun = (kind: VoteSubject): string => nouns[kind].many;

const things = (kind: VoteSubject, count: number): string => plural(count, nouns[kind].one, nouns[kind].many);

const votes = (count: number): string => plural(count, 'vote', 'votes');

/** What a vote in a session says. */
export const voteWords = {
  privacy: 'Nobody sees a vote until the reveal, and never whose it was',
  askObjectives: 'Which objectives fit into the quarter?',
  howObjectives: (count: number, slots: number): string =>
    `${things('objective', count)} for ${plural(slots, 'place', 'places')}. What gets no place waits for the next quarter with its cards.`,
  // Before
  before: (kind: VoteSubject, count: number): string =>
    `The vote is about ${things(kind, count)}. Everybody has as many votes as everybody else.`,
  wait: 'The vote opens when whoever leads opens it.',
  nothing: (kind: VoteSubject): string =>
    kind === 'canvas'
      ? 'Nothing to vote on: no pain, gain or opportunity is written down yet.'
      : 'Nothing to vote on: no card is on the board yet.',
  budget: 'Votes each',
  mostEach: 'At most on one',
  suggested: (kind: VoteSubject, count: number, budget: number): string =>
    `${things(kind, count)}: ${votes(budget)} each are suggested.`,
  open: (budget: number): string => `Open the vote: ${votes(budget)} each`,
  cardsAtOnce: 'Vote on cards at once',
  // Open
  left: (left: number, budget: number): string => `${String(left)} of ${String(budget)}`,
  votesLeft: 'votes left',
  yours: (title: string, count: number): string => `Your votes for ${title}: ${String(count)}`,
  give: (title: string): string => `Give one vote to ${title}`,
  takeBack: (title: string): string => `Take one vote back from ${title}`,
  answered: (done: number, of: number): string => `${String(done)} of ${String(of)} have voted`,
  didVote: 'has voted',
  notYet: 'not yet',
  rule: (mostEach: number): string =>
    `At the reveal everybody sees the result at once. ${votes(mostEach)} on one are the most.`,
  reveal: 'Reveal the votes',
  stillVote: (count: number): string =>
    count === 1
      ? '1 still votes. It cannot be hidden again.'
      : `${String(count)} still vote. It cannot be hidden again.`,
  revealAnyway: 'Reveal anyway',
  revealing: 'The votes are being revealed.',
  keys: { walk: 'row', vote: 'vote', back: 'take back' },
  noObjective: 'Under no objective',
  // Result
  result: 'What we found most critical',
  resultCanvas: 'What we found to matter most',
  resultHow: (kind: VoteSubject, voted: number, of: number): string =>
    `${String(voted)} of ${things(kind, of)} got a vote. Those with the same number share a place, in the order in which they stand.`,
  voters: (count: number, people: number): string =>
    `${votes(count)} by ${plural(people, 'person', 'people')}`,
  nobody: 'Nobody voted.',
  again: 'Vote again',
  backToResult: 'Back to the result',
  cannot: 'You are reading along. Join the quarter to vote.',
  place: (from: number, to: number): string => (from === to ? String(from) : `${String(from)}–${String(to)}`),
  ended: (kind: VoteSubject, cut: number): string =>
    kind === 'milestone'
      ? `The shortlist ends here, ${things(kind, cut)}`
      : `The quarter ends here, ${things(kind, cut)}`,
  cutLess: (count: number): string => `Cut above the last ${String(count)}`,
  cutMore: (count: number): string => `Take ${String(count)} more`,
  cutAll: (count: number): string => `Take all ${String(count)}`,
  goOn: (count: number): string =>
    count === 1 ? 'The first one goes on' : `The first ${String(count)} go on`,
  wentOn: (count: number): string => `${things('milestone', count)} on the shortlist`,
  deferRest: 'Put the rest into the next quarter',
  deferred: (count: number): string => `${things('objective', count)} wait for the next quarter`,
  onCards: 'Vote on cards',
  without: (titles: readonly string[]): string => `Without a vote: ${titles.join(', ')}.`,
  earlier: (count: number): string => `Earlier votes, ${String(count)}`,
  earlierOne: (kind: VoteSubject, at: string): string => `Vote on ${noun(kind)}, ${at}`,
  list: (kind: VoteSubject): string => `Votes for ${noun(kind)}`,
  dots: votes,
};
