import { plural } from '../../../ui/plural';

interface StateCounts {
  readonly inJira: number;
  readonly differ: number;
  /** Not in Jira yet. */
  readonly fresh: number;
  /** All that is not in Jira yet are cards. */
  readonly areCards: boolean;
  readonly gone: number;
  readonly held: number;
}

const inJira = (count: number): string => (count === 0 ? 'Nothing in Jira' : `${String(count)} in Jira`);

const freshWords = (count: number, areCards: boolean): string =>
  areCards ? plural(count, 'new card', 'new cards') : plural(count, 'new row', 'new rows');

/** What the Jira tab says of a quarter that was published. */
export const stateWords = {
  inJira,
  /** "28 in Jira, 2 differ, 1 new card" */
  title: ({ inJira: there, differ, fresh, areCards, gone, held }: StateCounts): string => {
    const parts = [
      ...(differ === 0 ? [] : [differ === 1 ? '1 differs' : `${String(differ)} differ`]),
      ...(fresh === 0 ? [] : [freshWords(fresh, areCards)]),
      ...(gone === 0 ? [] : [`${String(gone)} not there`]),
      ...(held === 0 ? [] : [`${String(held)} held back`]),
    ];
    return [inJira(there), ...(parts.length === 0 ? ['nothing differs'] : parts)].join(', ');
  },
  comparing: 'Comparing with Jira',
  failed: 'We could not compare with Jira',
  settings: 'Settings of publishing',
  check: 'Check what is held back',
};
