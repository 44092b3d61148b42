import { plural } from '../../../ui/plural';

const number = (count: number): string => count.toLocaleString();

/** What the list of the longest texts says, and the question before one is purged. */
export const textWords = {
  title: 'Longest texts',
  lead: 'What takes most of what a quarter may hold. Shorten a text where it stands, or purge what must not stand anywhere.',
  used: (used: number, most: number): string => `${number(used)} of ${number(most)} characters in use`,
  place: 'Where it stands',
  text: 'Text',
  length: 'Characters',
  share: 'Share',
  shareOf: (part: number): string =>
    part < 0.001 ? '< 0.1 %' : part.toLocaleString(undefined, { style: 'percent', maximumFractionDigits: 1 }),
  acts: 'Actions',
  open: 'Open',
  openNamed: (name: string): string => `Open ${name}`,
  purge: 'Purge',
  purgeNamed: (label: string, name: string): string => `Purge ${label} of ${name}`,
  showMore: (count: number): string => `Show ${String(count)} more`,

  ask: 'Purge this text for good?',
  means:
    'It is replaced by [removed] wherever OKRA keeps it as it stands here, for everybody and without a way back: on the cards and in the whole history, with its snapshots and named revisions.',
  meansKept:
    'Work items and pages that were made with it keep it: change them in Jira and Confluence. So does what somebody wrote in a round that is still sealed.',
  cancel: 'Cancel',
  purgeForGood: 'Purge for good',
  purging: 'Purging',
  purged: (entries: number): string =>
    entries === 0 ? 'Text purged' : `Text purged from ${plural(entries, 'entry', 'entries')} of the history`,
};
