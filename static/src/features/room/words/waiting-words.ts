import type { DependencySource } from '#domain/entities/milestones/dependency/dependency';
import { plural } from '../../../ui/plural';

const sources: Readonly<Record<DependencySource, string>> = {
  platform: 'Platform',
  infra: 'Infrastructure',
  dx: 'Developer experience',
  sre: 'Site reliability',
  qa: 'Quality assurance',
  ds: 'Data science',
  bi: 'Business intelligence',
  external: 'Outside provider',
  milestone: 'Another milestone',
  other: 'Somebody else',
};

const lines = (count: number): string => plural(count, 'line', 'lines');

/** What the dependencies of #3 say. */
export const waitingWords = {
  progress: (asked: number, of: number): string => `${String(asked)} of ${String(of)} asked`,
  states: { text: 'as text', none: 'none', unasked: '–' },
  unasked: 'Not asked yet. “It depends on nothing” is an answer.',
  spoken: 'As you say it',
  spokenOf: (title: string): string => `What “${title}” waits for, as you say it`,
  spokenHelp: 'Kept word for word. Commas and “and” can make the lines below.',
  offered: (count: number): string => `It makes ${lines(count)}:`,
  split: (count: number): string => `Make ${lines(count)}`,
  splitDone: (count: number): string => `${lines(count)} made`,
  count: (count: number): string =>
    count === 0 ? 'Line by line' : plural(count, 'dependency', 'dependencies'),
  what: 'What',
  from: 'Where from',
  blocks: 'Blocks',
  owner: 'Who looks after it',
  needed: 'Needed by',
  whatOf: (text: string): string => `Words of “${text}”`,
  fromOf: (text: string): string => `Where “${text}” comes from`,
  blocksOf: (text: string): string => `“${text}” blocks`,
  ownerOf: (text: string): string => `Who looks after “${text}”`,
  neededOf: (text: string): string => `Week in which “${text}” is needed`,
  cardOf: (text: string): string => `Card that “${text}” is`,
  ownerPrompt: 'Name or team',
  noOwner: 'no owner yet',
  open: 'open',
  link: 'Link a card',
  notLinked: 'No card',
  add: 'Add a dependency',
  addField: (title: string): string => `New dependency of “${title}”`,
  addExample: 'Session store of the platform team',
  remove: (text: string): string => `Remove “${text}”`,
  removed: 'Dependency removed',
  nothing: 'It depends on nothing',
  dependsOnNothing: 'It depends on nothing: that is an answer.',
  takeBack: 'Ask again',
  aloud: 'Go through them aloud',
  named: 'named',
  sources,
  keys: { enter: 'Enter', next: 'next line', blocks: 'blocks', link: 'link a card' },
};
