import type { PreWorkActivity } from '#domain/entities/facilitation/pre-work/pre-work';
import { plural } from '../../../ui/plural';

const cards = (count: number): string => plural(count, 'card', 'cards');

/** What is said of work before the call. */
export const preWorkWords = {
  title: 'Pre-work',
  // Lobby, nothing open
  offer: {
    's1.silent': 'The silent cards can be written before the call, each when it suits them.',
    's2.ideation': 'The silent cards can be written before the call, each when it suits them.',
    's3.effort': 'The sizes can be chosen before the call, each when it suits them.',
  } as const satisfies Readonly<Record<PreWorkActivity, string>>,
  offerAct: 'Open pre-work',
  needsSizes:
    'Say first what S, M and L mean here, with an example of each; then the sizes can be chosen early.',
  needsCards: 'There is no card to size yet: the shortlist of #2 comes first.',
  tooMany: (count: number, most: number): string =>
    `The shortlist has ${cards(count)}; at most ${String(most)} can be sized before the call. Cut it by votes first.`,
  // Form
  day: 'It closes on',
  time: 'at',
  hint: 'In your time. Everybody reads it in theirs; it can be moved until the reveal.',
  noTime: 'Choose a day and a time.',
  open: 'Open it',
  move: 'Move it',
  leave: 'Leave it',
  // Open
  openUntil: (instant: string): string => `Pre-work is open until ${instant}`,
  how: {
    's1.silent':
      'Write when it suits you. In the room everybody sees all cards at once, and more can be added.',
    's2.ideation':
      'Write when it suits you. In the room everybody sees all cards at once, and more can be added.',
    's3.effort': 'Choose when it suits you. In the room everybody sees all choices at once.',
  } as const satisfies Readonly<Record<PreWorkActivity, string>>,
  act: {
    's1.silent': 'Write your cards',
    's2.ideation': 'Write your cards',
    's3.effort': 'Give your estimates',
  } as const satisfies Readonly<Record<PreWorkActivity, string>>,
  hidden: 'Nobody has received any of it, not even whoever leads.',
  yours: (own: number): string => `${cards(own)} of yours`,
  chosen: (own: number, of: number): string => `You chose for ${String(own)} of ${cards(of)}`,
  notYet: 'not yet',
  change: 'Change the time',
  cancel: 'Cancel pre-work',
  cancelQuestion: 'Everybody gets back what they wrote, and nothing of it is shown.',
  cancelYes: 'Cancel it',
  // Closed
  closedAt: (instant: string): string => `Pre-work closed on ${instant}`,
  closedHow: 'It stays hidden until the reveal in the room, where everybody can add more.',
  closedLead: 'It stays hidden until the reveal in the room. Move the time, and it opens again.',
  keptText: 'What you were typing is kept on this page: it stands in the field again once the session runs.',
  // Readiness
  answered: (done: number, of: number): string => `Pre-work: ${String(done)} of ${String(of)} answered`,
  written: (total: number, done: number, of: number): string =>
    `Pre-work: ${cards(total)}, ${String(done)} of ${String(of)} done`,
  unknown: 'Pre-work is open; how far it is, is not known yet',
  // Room outside a running session
  back: 'Back to the lobby',
  bar: 'Pre-work',
  // Cancelled
  returnedTitle: 'Pre-work was cancelled',
  returned: (count: number): string =>
    `${cards(count)} came back to you, and nobody else saw ${count === 1 ? 'it' : 'them'}. In the room you can take ${count === 1 ? 'it' : 'them'} over.`,
  returnedChoices: (count: number): string =>
    `Your choices for ${cards(count)} came back to you, and nobody else saw them. In the room you can take them over.`,
  takeCards: (count: number): string => `Take over ${cards(count)} from pre-work`,
  takeChoices: (count: number): string => `Take over your choices for ${cards(count)}`,
  takeHow: 'It was cancelled, so what you wrote came back to you. Nobody else sees it here, either.',
  // In the room
  goesOn: (total: number | null): string =>
    `Pre-work goes on here: ${total === null ? 'its cards are' : `${cards(total)}, ${total === 1 ? 'it is' : 'they are'}`} hidden. Leave a moment to add more, then reveal.`,
  yoursHere: 'What you wrote before the call is here. You can add more until the reveal.',
  choicesGoOn: 'What was chosen before the call counts here. It can be changed until the reveal.',
};
