import type { Answer } from '../../rpc/call';
import { FindingLine } from '../../ui/finding-line';
import { SelectField } from '../../ui/select-field';
import { TypeMark } from '../../components/type-mark';
import { markOf, type LinkCard } from './card-picker';
import { linkWords } from './words/link-words';
import styles from './link.module.css';

interface LinkRowProps {
  readonly issue: Answer<'link.search'>['issues'][number];
  /** Free cards that no other line has chosen. */
  readonly cards: readonly LinkCard[];
  readonly chosen: string;
  readonly problem: string | null;
  readonly onChoose: (row: string) => void;
}

/** One work item and the card that it is to be linked to. */
export const LinkRow = ({ issue, cards, chosen, problem, onChoose }: LinkRowProps) => (
  <li className={styles['row']}>
    <span className={styles['rowTitle']}>
      <span className={styles['note']}>{issue.issueKey}</span> <bdi>{issue.summary}</bdi>
    </span>
    {issue.card === null ? (
      <SelectField
        aria-label={linkWords.cardFor(issue.issueKey)}
        value={chosen}
        choices={[
          { value: '', label: linkWords.noCard },
          ...cards.map(({ row, kind, title, objectiveCode }) => ({
            value: row,
            code: objectiveCode,
            label: title,
            mark: <TypeMark type={markOf(kind)} label="" size="small" />,
          })),
        ]}
        onChoose={onChoose}
      />
    ) : (
      <span className={styles['note']}>{linkWords.linkedTo(issue.card.title)}</span>
    )}
    {problem !== null && (
      <span className={styles['rowProblem']} role="alert">
        <FindingLine severity="error">{problem}</FindingLine>
      </span>
    )}
  </li>
);
