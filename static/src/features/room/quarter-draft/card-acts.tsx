import Button from '@atlaskit/button/new';
import { openRisk } from '#domain/entities/plan/marker/open-risk';
import type { DraftCard } from '#domain/views/draft/draft-view';
import { flagCard } from '../../../components/draft/flag-card';
import { useSplit } from '../../../components/split/use-split';
import { useDecide } from '../../../components/use-decide';
import { useQuarter, useQuarterStore } from '../../../sync/quarter-context';
import { draftRoomWords as words } from '../words/draft-room-words';
import styles from './proposal.module.css';

interface CardActsProps {
  readonly card: DraftCard;
  /** Left out: it is parked elsewhere. */
  readonly onPark?: () => void;
}

/** What else is done with a card of the draft: it is split, flagged as a risk over its weeks, or parked (S4-5). */
export const CardActs = ({ card, onPark }: CardActsProps) => {
  const decide = useDecide();
  const [split, dialog] = useSplit();
  const { id } = card;
  const store = useQuarterStore();
  const isFlagged = useQuarter((quarter) => openRisk(quarter, id) !== undefined);
  return (
    <span className={styles['acts']}>
      <Button spacing="compact" onClick={() => split(id)}>
        {words.split}
      </Button>
      <Button spacing="compact" onClick={() => flagCard({ decide, quarter: store.getState().quarter }, card)}>
        {isFlagged ? words.unflag : words.flag}
      </Button>
      {onPark !== undefined && (
        <Button spacing="compact" onClick={onPark}>
          {words.park}
        </Button>
      )}
      {dialog}
    </span>
  );
};
