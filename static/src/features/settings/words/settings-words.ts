import type { Effort } from '#domain/entities/milestones/milestone/effort';
import { plural } from '../../../ui/plural';

// Offered, not set: the words of a size are the team's own (I9).
const suggestions: Readonly<Record<Effort, string>> = {
  S: 'Fits into one sprint',
  M: 'One to two sprints',
  L: 'More than two sprints',
};

/** What the settings of a quarter say. */
export const settingsWords = {
  demoTitle: 'Demo quarter',
  demoSentence: 'Sample content to look around in. It can go whenever you are done with it.',
  demoRemove: 'Remove the demo quarter',
  exportTitle: 'Confluence exports',
  exportSentence: 'A PDF or Word file of a page can be passed on to anybody.',
  exportPages: 'Pages whose exports show this quarter',
  exportNone: 'No page shows this quarter in its exports to everybody.',
  exportPage: (by: string | undefined): string =>
    by === undefined ? 'Page that a facilitator released' : `Page that ${by} released`,
  exportNumber: (id: string): string => `page ${id}`,
  exportTitles:
    'OKRA reads no page until somebody shares, so a page is told here by who released it and by its number in Confluence. The link opens it.',
  exportStop: 'Stop showing',
  exportStopOn: (page: string): string => `Stop showing in exports of ${page}`,
  exportStopped: (page: string): string => `Exports of ${page} no longer show this quarter`,
  exportNote:
    'Facilitators decide it on the page itself, below the quarter. Anywhere else an export holds the quarter only for people who can browse the space in Jira, and tells nobody else that there is one.',
  exportWasForAll:
    'It was once decided for all pages at once, which no longer counts. Decide it again on each page that is meant.',
  peopleTitle: 'People',
  peopleSentence: 'Who plans together. Skills tell the draft where one person is needed twice.',
  peopleEmpty: 'Nobody has joined yet.',
  name: 'Name',
  role: 'Role',
  skills: 'Skills',
  facilitator: 'Facilitator',
  acts: 'Actions',
  joining: 'Who may join',
  withoutAccount: 'Without account',
  you: (name: string): string => `${name} (you)`,
  roleOf: (name: string): string => `Role of ${name}`,
  skillsOf: (name: string): string => `Skills of ${name}`,
  skillsNone: 'None yet',
  skillsExample: 'Add skills',
  isFacilitator: (name: string): string => `${name} is a facilitator`,
  moreActs: (name: string): string => `Actions for ${name}`,
  leave: 'Leave this quarter',
  remove: 'Remove from this quarter',
  removed: (name: string): string => `${name} removed`,
  quarterTitle: 'Quarter',
  facilitatorsOnly: 'Facilitators may change this.',
  quarterSentence: 'Its name, its weeks and how much fits in.',
  team: 'Team',
  firstMonday: 'First Monday',
  length: 'Length',
  sprintLength: 'Sprint length',
  objectivesFit: 'Objectives that fit',
  objectives: (count: number): string => plural(count, 'objective', 'objectives'),
  objectivesNote: 'More than that are allowed, and pointed out.',
  companyStrategy: 'Company strategy',
  meaning: 'Meaning',
  meaningOf: (size: string): string => `meaning of ${size}`,
  meaningExample: (size: Effort): string => `For example: ${suggestions[size]}`,
  examples: 'Finished work as example',
  examplesOf: (size: string): string => `examples of ${size}`,
  examplesHint: 'Something everybody remembers',
  sizesTitle: 'Sizes',
  sizesSentence: 'What small, medium and large mean for this team, each with finished work as an example.',
};
