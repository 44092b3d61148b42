import { useState } from 'react';
import type { DraftPlan } from '#domain/views/draft/draft-view';
import { useMay } from '../../../sync/use-may';
import { draftRoomWords as words } from '../words/draft-room-words';
import { CardActs } from './card-acts';
import { Proposal } from './proposal';
import { RoomBoard } from './room-board';
import { usePlanActs } from './use-plan-acts';
import { useReaction } from './use-reaction';
import styles from './proposal.module.css';

/** The draft, and above it the card of it that somebody chose: it is moved, split, flagged or parked (S4-5). */
export const ChosenCard = ({ draft }: { readonly draft: DraftPlan }) => {
  const may = useMay();
  const { park } = usePlanActs(draft);
  const [selected, setSelected] = useState<string | null>(null);
  const reaction = useReaction(selected);
  const chosen = draft.lanes.flatMap(({ cards }) => cards).find(({ id }) => id === selected);
  return (
    <>
      {chosen !== undefined && chosen.startWeek !== null ? (
        <Proposal
          card={chosen}
          draft={draft}
          reaction={reaction}
          mayPlace={may.write}
          acts={may.write && <CardActs card={chosen} onPark={() => park(chosen)} />}
        />
      ) : (
        may.write && <p className={styles['quiet']}>{words.choose}</p>
      )}
      <RoomBoard draft={draft} selected={selected} mayPlace={may.write} onSelect={setSelected} />
    </>
  );
};
