import Button from '@atlaskit/button/new';
import ChevronLeftIcon from '@atlaskit/icon/core/chevron-left';
import ChevronRightIcon from '@atlaskit/icon/core/chevron-right';
import type { DraftCard, DraftPlan } from '#domain/views/draft/draft-view';
import { plannedText } from '../../../components/draft/card-text';
import { useMay } from '../../../sync/use-may';
import { FindingLine } from '../../../ui/finding-line';
import { IconButton } from '../../../ui/icon-button';
import { SeverityIcon } from '../../../ui/severity-icon';
import { draftRoomWords as words } from '../words/draft-room-words';
import { usePlanActs } from './use-plan-acts';
import styles from './sequence.module.css';

interface MovesProps {
  readonly card: DraftCard;
  readonly draft: DraftPlan;
}

/** A week earlier or later, or off the draft for now. */
const Moves = ({ card, draft }: MovesProps) => {
  const { shift, park } = usePlanActs(draft);
  return (
    <span className={styles['moves']}>
      <IconButton
        icon={ChevronLeftIcon}
        label={words.earlier(card.title)}
        isOff={(card.startWeek ?? 1) <= 1}
        onClick={() => shift(card, -1)}
      />
      <span role="status">{plannedText(card)}</span>
      <IconButton
        icon={ChevronRightIcon}
        label={words.later(card.title)}
        isOff={(card.endWeek ?? draft.weeks) >= draft.weeks}
        onClick={() => shift(card, 1)}
      />
      <Button appearance="subtle" spacing="compact" onClick={() => park(card)}>
        {words.park}
      </Button>
    </span>
  );
};

/** What of the draft cannot hold, each with the moves that mend it. */
export const ConflictList = ({ draft }: Pick<MovesProps, 'draft'>) => {
  const may = useMay();
  const cards = draft.lanes.flatMap((lane) => lane.cards);
  if (draft.conflicts.length === 0) return <FindingLine severity="ok">{words.noConflict}</FindingLine>;
  return (
    <ul className={styles['list']} aria-label={words.conflicts}>
      {draft.conflicts.map(({ code, severity, subject, subjectId, message }) => {
        const card = cards.find(({ id }) => id === subjectId);
        return (
          <li key={`${code} ${subjectId} ${message}`} className={styles['row']}>
            <SeverityIcon severity={severity} />
            <span>
              <strong className={styles['subject']}>
                <bdi>{subject}</bdi>
              </strong>
              <span dir="auto">{message}</span>
            </span>
            {may.write && card !== undefined && card.startWeek !== null && (
              <Moves card={card} draft={draft} />
            )}
          </li>
        );
      })}
    </ul>
  );
};
