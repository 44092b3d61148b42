import type { ShareKind, ShareSubject } from '#domain/entities/exports/page-share/page-share';
import type { MacroView } from '#domain/views/page/macro-config';
import type { Answer } from '../../../rpc/call';
import { plural } from '../../../ui/plural';

type Preview = Answer<'share.preview'>;
export type Unwritable = Extract<Preview, { readonly kind: 'unwritable' }>['why'];

const SUBJECTS: { readonly [S in ShareSubject]: string } = {
  draft: 'The quarter draft',
  session0: 'Session #0: vision',
  session1: 'Session #1: objectives',
  session2: 'Session #2: milestones',
  session3: 'Session #3: scores',
  agreed: 'Everything agreed',
};

const TITLES: { readonly [S in ShareSubject]: string } = {
  draft: 'our draft',
  session0: 'session #0, vision',
  session1: 'session #1, objectives',
  session2: 'session #2, milestones',
  session3: 'session #3, scores',
  agreed: 'what we agreed',
};

const VIEWS: { readonly [V in MacroView]: string } = {
  draft: 'Quarter draft',
  table: 'Milestone table',
  objectives: 'Objectives',
  objective: 'One objective',
  findings: 'Findings and risks',
  drift: 'Changes since agreed',
  session0: 'Vision',
  session1: 'Objectives of session #1',
  session2: 'Milestones of session #2',
  session3: 'Scores',
};

const KINDS: { readonly [K in ShareKind]: string } = {
  live: 'live views',
  frozen: 'frozen views',
  plain: 'plain document',
  link: 'only followed',
};

const UNWRITABLE: { readonly [W in Unwritable]: string } = {
  none: 'We do not find our part on this page any more. Add it at the end, or stop following the page.',
  half: 'One of the two anchors around our part is gone, so we cannot tell where it ends. Restore a version of the page that has both, or delete the other anchor and our part with it.',
  several:
    'Our part stands on this page more than once, as after copying it. Delete the copies with their anchors in Confluence, then try again.',
  order:
    'The anchors around our part were moved, and the end stands before the beginning. Put them back in order, or restore a version of the page that has them so.',
  nested:
    'Our part was moved into a table, a column or a panel. Move it with both anchors to the top level of the page, then try again.',
  legacy:
    'This page belongs to the legacy editor of Confluence. Convert it to the new editor there, then try again.',
  link: 'Nothing on this page is ours, so there is nothing to update.',
};

/** What sharing on pages of Confluence says. */
export const sharingWords = {
  share: 'Share in Confluence',
  inConfluence: 'In Confluence',
  subject: (what: ShareSubject): string => SUBJECTS[what],
  view: (view: MacroView): string => VIEWS[view],

  stays: 'Freeze: the views stay as they are now, until somebody moves them forward',
  what: 'What',
  space: 'Space',
  chooseSpace: 'Choose a space',
  spacesMore: 'Only the first 1,000 spaces are listed.',
  spacesLoading: 'Asking Confluence for your spaces',
  noSpaces:
    'Confluence is not connected to this site, or shows you no space. You can still export files: Import and export, Files.',
  below: 'Below',
  belowHelp: 'Exact title or address of a page. Empty: the home page of the space.',
  belowNone: 'No page of this title or address is there for you in this space.',
  mayNot: 'You cannot create pages in this space. Choose another one.',
  spaceGone: 'Confluence shows you no such page or space, lets you write nothing there, or is not connected.',
  title: 'Title',
  titleMissing: 'A page needs a title.',
  titleLong: (most: number): string => `A title has at most ${String(most)} characters.`,
  titleOf: (label: string, what: ShareSubject): string => `${label}: ${TITLES[what]}`,
  checking: 'Looking whether the title is free',
  free: 'Free in this space. You can write there.',
  taken: (space: string): string => `${space} has a page with this title.`,
  unusable: 'This title can’t be used in that space.',
  as: 'As',
  live: 'Page with live views',
  liveHelp: 'Follows the quarter. Shows readers what they may see in Jira.',
  plain: 'Plain document',
  plainHelp: 'Text and tables as they are now. Everybody who reads the page sees them.',
  sentence: (team: string): string =>
    team === '' ? 'What we mean to do this quarter.' : `What ${team} means to do this quarter.`,
  thePage: 'The page',
  ownSentence: 'A sentence that you can change',
  create: 'Create page',
  cancel: 'Cancel',
  close: 'Close',

  whatShall: 'What shall we do?',
  append: 'Add our part at its end',
  appendHelp: 'What stands there stays as it is. Later updates touch our part only.',
  appendOff: 'You cannot change that page, or it belongs to the legacy editor.',
  other: 'Use another title',
  otherTitle: (title: string, team: string): string => (team === '' ? `${title} (2)` : `${title}, ${team}`),
  link: 'Link to that page, change nothing',
  linkHelp: 'It appears under “In Confluence”, and we tell you when the quarter moves on.',
  linkOff: 'This quarter is shared on that page already.',
  version: (version: number): string => `Version ${String(version)}`,
  openPage: 'Open page',
  addTo: 'Add to that page',
  useTitle: 'Use this title',
  linkTo: 'Link to that page',
  changed: 'Somebody saved that page meanwhile. Look at it, then choose again.',

  created: 'Page created',
  added: 'Our part was added',
  linked: 'Page is followed',
  updated: 'Our part was updated',
  copyLink: 'Copy link',
  copied: 'Link copied',
  copyFailed: 'The browser did not let us copy. The address is:',
  macrosLost: (found: number, wanted: number): string =>
    `Confluence kept ${String(found)} of ${plural(wanted, 'view', 'views')}. Open the page and look what is missing.`,

  pages: (count: number): string => plural(count, 'page', 'pages'),
  shareAnother: 'Share another',
  listLoading: 'Asking Confluence for the pages',
  none: 'None of the pages is shown to you in Confluence, or it is not connected.',
  upToDate: 'Up to date, live',
  onPurpose: 'Stays as it was, on purpose',
  same: 'Up to date',
  behind: (count: number): string => `${plural(count, 'revision', 'revisions')} behind`,
  since: (count: number): string => `${plural(count, 'revision', 'revisions')} since you linked it`,
  archived: 'Archived in Confluence',
  deleted: 'Deleted in Confluence',
  forget: 'Forget it',
  forgetNamed: (title: string): string => `Forget ${title}`,
  stopFollowing: 'Stop following this page',
  forgotten: (title: string): string => `${title} is not followed any more`,
  update: 'Update page',
  updateNamed: (title: string): string => `Update ${title}`,
  more: (title: string): string => `More about ${title}`,
  tryAgain: 'Try again',
  about: (what: ShareSubject, kind: ShareKind): string => `${SUBJECTS[what]} · ${KINDS[kind]}`,
  foot: 'Each page links back to this quarter. Forgetting a page here leaves it in Confluence.',

  updateTitle: (title: string): string => `Update “${title}”`,
  updateLoading: 'Reading the page',
  part: 'Part of the page',
  whose: 'Whose',
  happens: 'What happens',
  people: 'People',
  okra: 'OKRA',
  kept: 'Kept',
  replaced: 'Replaced',
  unchanged: 'Unchanged',
  lost: 'Is lost',
  comesBack: 'Comes back',
  unnamed: 'A part without words',
  andMore: (name: string, more: number): string =>
    more === 0 ? `“${name}”` : `“${name}” and ${plural(more, 'part', 'parts')} below`,
  ours: 'Our part',
  changes: (added: number, removed: number): string =>
    `${plural(added, 'line or row', 'lines or rows')} new, ${String(removed)} gone`,
  edited: 'People changed our part since it was written. What they wrote inside it would be replaced.',
  editedUnknown:
    'Something inside our part differs from what we wrote, and we cannot tell what. Look at the page first.',
  untouched: 'What people wrote around our part stays. Confluence keeps the version before.',
  inside: 'Written inside our part',
  takenOut: 'Taken out of our part',
  comments: (count: number): string =>
    `${plural(count, 'comment', 'comments')} on words of our part ${count === 1 ? 'loses its' : 'lose their'} place`,
  mayNotEdit: 'Confluence does not let you change this page.',
  asksAgain: 'If somebody saves the page while you look at this, we ask again instead of writing over it.',
  updateNow: 'Update our part',
  updateAnyway: 'Replace our part',
  addAgain: 'Add it at the end',
  savedMeanwhile: 'Somebody saved the page meanwhile. This is how it stands now.',
  unwritable: (why: Unwritable): string => UNWRITABLE[why],
} as const;
