import { BLOCKER_NAMES } from '#domain/entities/facilitation/blocker/blocker-name';
import { AREA_NAMES } from '#domain/entities/facilitation/canvas-area/canvas-area-name';
import { ASPECT_NAMES, EVIDENCE_NAMES } from '#domain/entities/facilitation/canvas-note/canvas-note-name';
import { SCALE_NAMES } from '#domain/entities/scoring/score/scale-name';
import type { Choice } from '#domain/entities/scoring/score/score';
import type { MacroView } from '#domain/views/page/macro-config';
import { SEVERITY_NAMES } from '#domain/views/findings/severity-name';
import { QUADRANT_NAMES } from '#domain/views/sessions/quadrant-name';
import { plural } from '../../../ui/plural';

const day = new Intl.DateTimeFormat(undefined, { day: 'numeric', month: 'long', year: 'numeric' });
const shortDay = new Intl.DateTimeFormat(undefined, { day: 'numeric', month: 'short' });

/** The day of an instant or a day as a reader writes it. */
const dayText = (at: string): string => day.format(new Date(at.length === 10 ? `${at}T12:00:00` : at));

const names: Readonly<Record<MacroView, string>> = {
  draft: 'Quarter draft',
  table: 'Milestone table',
  objectives: 'Objectives and hypotheses',
  objective: 'One objective',
  findings: 'Findings and risks',
  drift: 'Changes since agreed',
  session0: 'Session #0, vision',
  session1: 'Session #1, objectives',
  session2: 'Session #2, milestones',
  session3: 'Session #3, scores',
};

/** What views of a quarter on a page say. */
export const pageViewWords = {
  names,
  areas: AREA_NAMES,
  evidence: EVIDENCE_NAMES,
  aspects: ASPECT_NAMES,
  blockers: BLOCKER_NAMES,
  quadrants: QUADRANT_NAMES,
  scales: SCALE_NAMES,
  revision: (name: MacroView, seq: number): string => `${names[name]}, revision ${String(seq)}`,
  votes: (count: number): string => plural(count, 'vote', 'votes'),
  held: (at: string, minutes: number | null): string =>
    minutes === null || minutes === 0
      ? dayText(at)
      : `${dayText(at)}, ${plural(minutes, 'minute', 'minutes')}`,
  people: (count: number): string => plural(count, 'person', 'people'),
  notHeld: (session: string): string =>
    `Session #${session} has not been held yet. The view fills itself then.`,
  skipped: (session: string, reason: string): string => `Session #${session} was skipped: ${reason}`,
  notes: (notes: number, shown: number): string =>
    shown === notes
      ? plural(notes, 'note', 'notes')
      : `${plural(notes, 'note', 'notes')}, ${String(notes - shown)} without a vote left out`,
  noVision: 'No vision is written yet.',
  nothingHere: 'Nothing here.',
  vision: 'Vision',
  company: 'Company objectives and who serves them',
  companyObjective: 'Company objective',
  ours: 'Ours',
  unserved: 'No objective of ours serves it',
  behind: 'Pains and gains behind each objective',
  pain: 'Pain',
  gain: 'Gain',
  measure: 'Measure',
  noObjective: 'There is no objective to show.',
  blockersTitle: 'Blockers, named by each person',
  blockerKind: 'Kind',
  blocker: 'Blocker',
  who: 'Who',
  settled: 'settled',
  inTheWay: (of: string): string => `in the way of ${of}`,
  ideas: 'Ideas as they stood together',
  looseIdeas: 'Ideas that stand alone',
  contributions: (count: number): string => plural(count, 'contribution', 'contributions'),
  types: {
    epic: ['epic', 'epics'],
    spike: ['spike', 'spikes'],
    enabler: ['enabler', 'enablers'],
    signal_test: ['signal test', 'signal tests'],
  } as const,
  counted: (count: number, [one, many]: readonly [string, string]): string => plural(count, one, many),
  learn: (learning: number, all: number): string =>
    `${String(learning)} of ${plural(all, 'card learns', 'cards learn')} before anything is built`,
  noCluster: 'In no cluster',
  noCards: 'There is no card to show.',
  offList: 'not on the shortlist',
  thisQuarter: 'This quarter',
  nextQuarter: 'Next quarter',
  slots: 'Objectives and their slots',
  clusters: (cards: number, groups: number, noise: number): string =>
    `${plural(cards, 'card', 'cards')} in ${plural(groups, 'cluster', 'clusters')}, ${String(noise)} marked as noise`,
  payoff: 'Effort and payoff',
  payoffLabel: (cards: number): string =>
    `Effort against business and UX value of ${plural(cards, 'card', 'cards')}`,
  payoffAxis: '$ + ♥\uFE0E',
  sizes: 'What S, M and L mean here',
  like: (examples: string): string => `like ${examples}`,
  noSizes: 'Nobody has written down what S, M and L mean.',
  skills: 'Skills asked for',
  skill: 'Skill',
  cards: 'Cards',
  peopleHead: 'People',
  alone: (name: string): string => `${name} alone`,
  nobody: 'Nobody in the team',
  somebody: 'somebody',
  scoresTitle: 'Scores and how they came about',
  milestone: 'Milestone',
  effort: 'Effort',
  business: 'Business',
  ux: 'UX',
  story: 'How it came about',
  choice: (value: Choice): string => (value === 'unsure' ? 'not sure' : String(value)),
  chosen: (value: string, count: number): string => `${value} by ${String(count)}`,
  then: ', then ',
  scored: (scored: number, of: number): string => `${String(scored)} of ${String(of)} scored`,
  what: 'What',
  weeks: 'Weeks',
  state: 'State',
  findings: 'Findings',
  markers: 'Risks and constraints',
  needs: 'What we need from others',
  needFor: (card: string): string => `for ${card}`,
  severities: SEVERITY_NAMES,
  states: { open: 'Open', agreed: 'Agreed', resolved: 'Resolved', done: 'Done' },
  accepted: (reason: string): string => (reason === '' ? 'Accepted' : `Accepted: “${reason}”`),
  noOne: '–',
  noFinding: 'Nothing to report: no finding, no marker.',
  riskCounts: (errors: number, warnings: number, markers: number, hints: number): string =>
    [
      plural(errors, 'error', 'errors'),
      plural(warnings, 'warning', 'warnings'),
      plural(markers, 'marker', 'markers'),
      ...(hints === 0 ? [] : [plural(hints, 'hint', 'hints')]),
    ].join(', '),
  noWall: 'Nothing here stops anybody: this is a draft',
  notAgreed: 'The team has not agreed on a draft yet.',
  span: (from: number, to: number): string =>
    from === to ? `week ${String(from)}` : `weeks ${String(from)}–${String(to)}`,
  arrow: '→',
  nothingChanged: (at: string): string => `Nothing has changed since ${dayText(at)}.`,
  older: 'Older changes are not listed.',
  revisions: (from: number, to: number): string => `Revision ${String(from)} → ${String(to)}`,
  meantToMove: 'A draft is meant to move',
  agreedOn: (at: string, voters: number): string =>
    voters === 0
      ? `Agreed on ${shortDay.format(new Date(at))}`
      : `Agreed on ${shortDay.format(new Date(at))} by ${plural(voters, 'person', 'people')}`,
  gone: 'This objective is not in the quarter any more. Choose another in the settings of the macro.',
  chooseOne: 'Choose an objective in the settings of the macro.',
  objectiveCards: (cards: number, done: number): string =>
    `${plural(cards, 'card', 'cards')}, ${String(done)} done`,
  follows: 'Changes with the quarter',
};
