import type { Answer } from '../../rpc/call';
import { FindingLine } from '../../ui/finding-line';
import { SelectField } from '../../ui/select-field';
import { TypeMark } from '../../components/type-mark';
import { cardWords } from '../../components/words/card-words';
import { markOf, type LinkCard } from './card-picker';
import { linkWords } from './words/link-words';
import styles from './link.module.css';

/** Chosen instead of a card: one is made of the work item. No row is called that. */
export const NEW_CARD = '+';

/** The card that a work item would be. */
export interface Becomes {
  readonly type: Answer<'work.search'>['work'][number]['becomes']['type'];
  readonly isTold: boolean;
  /** "O2 Nobody dreads sending something back"; empty: none. */
  readonly objective: string;
}

interface LinkRowProps {
  readonly issue: Answer<'link.search'>['issues'][number];
  /** Free cards that no other line has chosen. */
  readonly cards: readonly LinkCard[];
  readonly chosen: string;
  /** Undefined: not asked, or not known. */
  readonly becomes: Becomes | undefined;
  readonly problem: string | null;
  readonly onChoose: (row: string) => void;
}

/** One work item and the card that it is to be linked to, or to become. */
export const LinkRow = ({ issue, cards, chosen, becomes, problem, onChoose }: LinkRowProps) => (
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
          { value: NEW_CARD, label: linkWords.newCard },
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
    {chosen === NEW_CARD && becomes !== undefined && (
      <span className={styles['becomes']}>
        <TypeMark type={becomes.type} label="" size="small" />
        <bdi>{linkWords.becomes(cardWords.types[becomes.type], becomes.isTold, becomes.objective)}</bdi>
      </span>
    )}
    {problem !== null && (
      <span className={styles['rowProblem']} role="alert">
        <FindingLine severity="error">{problem}</FindingLine>
      </span>
    )}
  </li>
);
