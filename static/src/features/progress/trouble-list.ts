import type { IssueState } from '../../components/use-issue-states';
import { progressWords } from './words/progress-words';

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
          message: progressWords.deletedMessage,
          solution: progressWords.deletedSolution,
        },
      ];
    case 'hidden':
      return [
        {
          ...own,
          kind: 'hidden',
          message: progressWords.hiddenMessage,
          solution: progressWords.hiddenSolution,
        },
      ];
    case 'unseen':
      return [
        {
          ...own,
          kind: 'unseen',
          message: progressWords.unseenMessage,
          solution: progressWords.unseenSolution,
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
            message: progressWords.movedMessage(state.movedTo),
            solution: progressWords.movedSolution,
          },
        ];
  const converted: readonly Trouble[] = !state.isConverted
    ? []
    : [
        {
          ...own,
          kind: 'converted',
          message: progressWords.convertedMessage(state.issueTypeName),
          solution: progressWords.convertedSolution,
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
