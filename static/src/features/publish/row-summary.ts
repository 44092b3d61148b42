import { adoptionOf, resolutionOf, type ConflictResolutions } from './conflict-resolutions';
import { countWords, type DryRow, type FieldChange } from './preparation';

const names = (fields: readonly FieldChange[]): string => fields.map(({ name }) => name).join(', ');

const linkWords = ({ links, unlinks }: DryRow): readonly string[] => [
  ...(links === 0 ? [] : [countWords(links, 'link')]),
  ...(unlinks === 0 ? [] : [`${countWords(unlinks, 'link')} less`]),
];

const GONE = {
  deleted: 'Deleted in Jira',
  hidden: 'It exists, and Jira does not show it to you',
  unseen: 'Jira does not show it; nobody knows why',
} as const;

const conflictWords = (row: DryRow, takes: ConflictResolutions): string => {
  const conflicts = row.fields
    .filter(({ state }) => state === 'conflict')
    .map((change) => {
      const take = resolutionOf(takes, row, change);
      return take === undefined
        ? `${change.name}: changed on both sides`
        : `${change.name}: ${take === 'okra' ? 'OKRA’s value' : 'Jira’s value'} chosen`;
    });
  // Written whatever is chosen: only OKRA changed it.
  const others = [
    ...row.fields.filter(({ state }) => state === 'update').map(({ name }) => name),
    ...linkWords(row),
  ];
  return [...conflicts, ...(others.length === 0 ? [] : [`updated: ${others.join(', ')}`])].join('; ');
};

const differsWords = (row: DryRow, takes: ConflictResolutions): string => {
  const taken = row.fields.filter((change) => resolutionOf(takes, row, change) === 'okra');
  const left = row.fields.filter((change) => resolutionOf(takes, row, change) !== 'okra');
  return [
    ...(taken.length === 0 ? [] : [`${names(taken)}: OKRA’s value chosen`]),
    ...(left.length === 0 ? [] : [`${names(left)} changed in Jira; left alone`]),
  ].join('; ');
};

const wordsOf = (row: DryRow, takes: ConflictResolutions): string => {
  switch (row.action) {
    case 'create':
      return [row.issueType.name, ...linkWords(row)].join(', ');
    case 'update':
      return [
        ...row.fields.filter(({ state }) => state === 'update').map(({ name }) => name),
        ...linkWords(row),
      ].join(', ');
    case 'conflict':
      return conflictWords(row, takes);
    case 'differs':
      return differsWords(row, takes);
    case 'adopt': {
      const take = adoptionOf(takes, row);
      if (take === 'jira') return `${row.adopts?.issueKey ?? 'It'} is taken over`;
      if (take === 'okra') return 'Another one is created';
      return `${row.adopts?.issueKey ?? 'A work item'} says that it is this card`;
    }
    case 'gone':
      return row.gone === null ? 'Jira does not show it' : GONE[row.gone];
    case 'problem':
      return 'The check says why';
    case 'unchanged':
      return 'Nothing to do';
  }
};

/** What happens with a row, in a few words. */
export const rowSummary = (row: DryRow, takes: ConflictResolutions): string =>
  row.movedTo === null ? wordsOf(row, takes) : `${wordsOf(row, takes)} · moved to ${row.movedTo}`;
