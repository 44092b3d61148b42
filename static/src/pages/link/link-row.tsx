import type { Answer } from '../../rpc/call';
import { FindingLine } from '../../ui/finding-line';
import { NativeSelect } from '../../ui/native-select';
import type { LinkCard } from './card-picker';
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
      <NativeSelect
        aria-label={linkWords.cardFor(issue.issueKey)}
        value={chosen}
        choices={[
          { value: '', label: linkWords.noCard },
          ...cards.map(({ row, title, objectiveCode }) => ({
            value: row,
            label: [objectiveCode, title].filter(Boolean).join(' · '),
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
