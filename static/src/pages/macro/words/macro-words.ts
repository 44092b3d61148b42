import type { ViewChange } from '#domain/views/frozen/view-difference';
import { plural } from '../../../ui/plural';

const changeKinds: Readonly<Record<ViewChange['kind'], string>> = {
  changed: 'Changed',
  new: 'New',
  gone: 'Gone',
};

/** `3 changed, 2 new`; empty: nothing. */
const counts = (changes: readonly ViewChange[]): string =>
  (['changed', 'new', 'gone'] as const)
    .flatMap((kind) => {
      const count = changes.filter((one) => one.kind === kind).length;
      return count === 0 ? [] : [`${String(count)} ${changeKinds[kind].toLowerCase()}`];
    })
    .join(', ');

/** What the macro says to readers of a page. */
export const macroWords = {
  notChosen:
    'No quarter is chosen yet: edit the page, open this macro’s settings and choose one. Readers see nothing until then.',
  forbidden:
    'This part of the page isn’t visible to you. It shows a quarter to people who can browse its space in Jira. If you need it, ask the owner of this page.',
  failed: (message: string): string => `${message} Nothing is lost.`,
  notShown: 'The quarter could not be shown just now.',
  tryAgain: 'Try again',
  loading: 'Loading the quarter',
  openInJira: 'Open in Jira',
  released: 'A PDF or Word file of this page shows this quarter to whomever it reaches.',
  notReleased:
    'A PDF or Word file of this page shows this quarter only to people who can browse its space in Jira.',
  release: 'Show to everybody in exports of this page',
  revoke: 'Stop showing in exports',
  news: (changes: number, isMore: boolean, head: number): string =>
    isMore
      ? `The quarter went on to revision ${String(head)}, too far to say here what changed.`
      : `${plural(changes, 'change', 'changes')} since in what this shows, now revision ${String(head)}.`,
  showNow: 'Show it',
  wentOn: (head: number, changes: readonly ViewChange[]): string =>
    changes.length === 0
      ? `The team is at revision ${String(head)} now, and nothing that this shows has changed.`
      : `The team is at revision ${String(head)} now: ${counts(changes)}.`,
  seeChanges: 'See what changed',
  hideChanges: 'Hide what changed',
  moveForward: (head: number): string => `Move forward to ${String(head)}`,
  keep: 'Keep',
  moved: (revision: number): string => `This view now shows revision ${String(revision)}.`,
  changeKinds,
  changeHeads: ['Change', 'What', 'How'],
  moreChanges: (count: number): string => `${plural(count, 'more change', 'more changes')}.`,
};
