import { adoptionOf, resolutionOf, type ConflictResolutions } from './conflict-resolutions';
import type { DryRow, FieldChange } from './preparation';
import { publishWords } from './words/publish-words';

const names = (fields: readonly FieldChange[]): string => fields.map(({ name }) => name).join(', ');

const linkWords = ({ links, unlinks }: DryRow): readonly string[] => [
  ...(links.length === 0 ? [] : [publishWords.links(links.length)]),
  ...(unlinks.length === 0 ? [] : [publishWords.linksLess(unlinks.length)]),
];

const conflictWords = (row: DryRow, takes: ConflictResolutions): string => {
  const conflicts = row.fields
    .filter(({ state }) => state === 'conflict')
    .map((change) => {
      const take = resolutionOf(takes, row, change);
      if (take === undefined) return publishWords.bothChanged(change.name);
      return take === 'okra'
        ? publishWords.fieldOkraChosen(change.name)
        : publishWords.fieldJiraChosen(change.name);
    });
  // Written whatever is chosen: only OKRA changed it.
  const others = [
    ...row.fields.filter(({ state }) => state === 'update').map(({ name }) => name),
    ...linkWords(row),
  ];
  return [...conflicts, ...(others.length === 0 ? [] : [publishWords.updated(others.join(', '))])].join('; ');
};

const differsWords = (row: DryRow, takes: ConflictResolutions): string => {
  const taken = row.fields.filter((change) => resolutionOf(takes, row, change) === 'okra');
  const left = row.fields.filter((change) => resolutionOf(takes, row, change) !== 'okra');
  return [
    ...(taken.length === 0 ? [] : [publishWords.okraChosen(names(taken))]),
    ...(left.length === 0 ? [] : [publishWords.leftAlone(names(left))]),
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
      if (take === 'jira') return publishWords.takenOver(row.adopts?.issueKey);
      if (take === 'okra') return publishWords.anotherCreated;
      return publishWords.saysItIs(row.adopts?.issueKey);
    }
    case 'gone':
      return row.gone === null ? publishWords.notShown : publishWords.gone[row.gone];
    case 'problem':
      return publishWords.checkSaysWhy;
    case 'unchanged':
      return publishWords.nothingToDo;
  }
};

/** What happens with a row, in a few words. */
export const rowSummary = (row: DryRow, takes: ConflictResolutions): string =>
  row.movedTo === null ? wordsOf(row, takes) : publishWords.movedTo(wordsOf(row, takes), row.movedTo);
