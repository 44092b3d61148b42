import Lozenge from '@atlaskit/lozenge';
import { memo } from 'react';
import type { ThreadCard } from '#domain/views/objectives/objectives-view';
import { VisuallyHidden } from '../../ui/visually-hidden';
import { StatusLozenge } from '../status-lozenge';
import { TypeMark } from '../type-mark';
import type { IssueState } from '../use-issue-states';
import { weekWords } from '../words/week-words';
import { shownObjectivesWords } from './words/shown-objectives-words';
import styles from './shown-objectives.module.css';

const Weeks = ({ startWeek, endWeek }: Pick<ThreadCard, 'startWeek' | 'endWeek'>) =>
  startWeek === null || endWeek === null ? (
    <span className={styles['quiet']}>{shownObjectivesWords.notPlaced}</span>
  ) : (
    <span className={styles['quiet']}>
      <span aria-hidden="true">{shownObjectivesWords.weeks(startWeek, endWeek)}</span>
      <VisuallyHidden>{weekWords.weeks(startWeek, endWeek)}</VisuallyHidden>
    </span>
  );

interface CardChipProps {
  readonly card: ThreadCard;
  /** Where its work item stands, in Jira's words; null: it has none, or nothing of it is known. */
  readonly status: IssueState['state'];
  /** Absent: it is a picture of the card. */
  readonly onOpen: ((card: ThreadCard) => void) | undefined;
}

/** A card in one line with its weeks and, where it is one, its work item; long titles wrap and are never cut. */
export const CardChip = memo(({ card, status, onOpen }: CardChipProps) => {
  const content = (
    <>
      <span className={styles['mark']}>
        <TypeMark type={card.type} size="small" />
      </span>
      <span className={styles['chipText']}>
        <bdi>{card.title}</bdi> <Weeks {...card} />
        {card.issueKey !== null && <span className={styles['key']}>{card.issueKey}</span>}
        {status !== null ? (
          <StatusLozenge name={status.statusName} category={status.category} maxWidth={110} />
        ) : (
          card.done && <Lozenge appearance="success">{shownObjectivesWords.done}</Lozenge>
        )}
      </span>
    </>
  );
  return onOpen === undefined ? (
    <span className={styles['chip']}>{content}</span>
  ) : (
    // eslint-disable-next-line @atlaskit/design-system/no-html-button -- the chip itself opens its card
    <button
      type="button"
      className={styles['chip']}
      onClick={() => {
        onOpen(card);
      }}
    >
      {content}
    </button>
  );
});
CardChip.displayName = 'CardChip';
