import type { IssueState } from '../../components/use-issue-states';

/** Something about a work item that somebody should look at. */
export interface Trouble {
  readonly row: string;
  readonly issueId: string;
  readonly issueKey: string;
  readonly kind: 'deleted' | 'hidden' | 'unseen' | 'moved' | 'converted';
  readonly message: string;
  readonly solution: string;
}

const head = ({ row, issueId, issueKey }: IssueState) => ({ row, issueId, issueKey });

const troublesOf = (row: IssueState): readonly Trouble[] => {
  const own = head(row);
  switch (row.gone) {
    case 'deleted':
      return [
        {
          ...own,
          kind: 'deleted',
          message: 'Jira says that it was deleted.',
          solution: 'Free the card, and the next publish creates it again; until then it stays out of Jira.',
        },
      ];
    case 'hidden':
      return [
        {
          ...own,
          kind: 'hidden',
          message: 'It exists, and Jira does not show it to you.',
          solution: 'Nothing is lost. Ask the administrator of its space if you should see it.',
        },
      ];
    case 'unseen':
      return [
        {
          ...own,
          kind: 'unseen',
          message: 'OKRA does not find it, and Jira never said that it was deleted.',
          solution:
            'Ask whether somebody deleted its space or closed it to apps. Only if it is gone for good, free the card.',
        },
      ];
    case null:
      break;
  }
  const { state } = row;
  if (state === null) return [];
  const moved: readonly Trouble[] =
    state.movedTo === null
      ? []
      : [
          {
            ...own,
            kind: 'moved',
            message: `It was moved to ${state.movedTo} and is followed there.`,
            solution: 'Keep it, or unlink it from the card and publish the card again here.',
          },
        ];
  const converted: readonly Trouble[] = !state.isConverted
    ? []
    : [
        {
          ...own,
          kind: 'converted',
          message: `Its work type is ${state.issueTypeName} now.`,
          solution: 'Keep it, or choose in the Jira tab which type the next publish gives it.',
        },
      ];
  return [...moved, ...converted];
};

/** The gravest first. */
const ORDER: Readonly<Record<Trouble['kind'], number>> = {
  deleted: 0,
  unseen: 1,
  hidden: 2,
  moved: 3,
  converted: 4,
};

export const troubleList = (rows: readonly IssueState[]): readonly Trouble[] =>
  rows.flatMap(troublesOf).sort((a, b) => ORDER[a.kind] - ORDER[b.kind]);
