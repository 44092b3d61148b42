import { useState } from 'react';
import type { PreWorkActivity } from '#domain/entities/facilitation/pre-work/pre-work';
import { MOST_PRE_WORK_MS } from '#domain/entities/facilitation/pre-work/pre-work-limits';
import type { SessionId } from '#domain/entities/facilitation/session/session-id';
import { MOST_ROUND_CARDS } from '#domain/entities/scoring/score/most-round-cards';
import { sizesToDefine } from '#domain/entities/scoring/size-definition/sizes-to-define';
import { shortlistOf } from '#domain/views/sessions/shortlist';
import { useDecide } from '../../../components/use-decide';
import { createSelector } from '../../../sync/create-selector';
import { useQuarter, useQuarterState, useQuarterStore } from '../../../sync/quarter-context';
import { localDay } from '../../../ui/local-day';
import { TextButton } from '../../../ui/text-button';
import { preWorkWords } from '../words/pre-work-words';
import { ClosingForm } from './closing-form';
import styles from './pre-work.module.css';

const DAY_MS = 24 * 60 * 60_000;

const selectSizing = createSelector((quarter) => ({
  isUnsaid: sizesToDefine(quarter).length > 0,
  cards: shortlistOf(quarter).cards.length,
}));

/** Why sizes cannot be asked for yet; null: they can. */
const useInTheWay = (activity: PreWorkActivity): string | null => {
  const { isUnsaid, cards } = useQuarter(selectSizing);
  if (activity !== 's3.effort') return null;
  if (cards === 0) return preWorkWords.needsCards;
  if (isUnsaid) return preWorkWords.needsSizes;
  return cards > MOST_ROUND_CARDS ? preWorkWords.tooMany(cards, MOST_ROUND_CARDS) : null;
};

const eveningOf = (day: string): number => new Date(`${day}T17:00`).getTime();

/** The evening before the session, where there is still one; else that of tomorrow. */
const suggested = (day: string | null, now: number): string => {
  const before = day === null ? Number.NaN : eveningOf(day) - DAY_MS;
  const isToCome = before > now + DAY_MS / 24 && before < now + MOST_PRE_WORK_MS;
  return new Date(isToCome ? before : eveningOf(localDay(new Date(now + DAY_MS)))).toISOString();
};

interface OfferProps {
  readonly session: SessionId;
  readonly activity: PreWorkActivity;
}

/** For whoever leads, before anything is open: people may write before the call. */
export const PreWorkOffer = ({ session, activity }: OfferProps) => {
  const decide = useDecide();
  const store = useQuarterStore();
  const inTheWay = useInTheWay(activity);
  const day = useQuarter(({ sessions }) => sessions.find(({ id }) => id === session)?.date ?? null);
  const offset = useQuarterState(({ serverClock }) => serverClock?.offset ?? 0);
  const [first, setFirst] = useState<string | null>(null);
  const open = (closesAt: string): string | null => {
    const cards = shortlistOf(store.getState().quarter).cards.map(({ card }) => card.id);
    const { refusal } = decide(
      { kind: 'preWork.open', activity, closesAt, ...(activity === 's3.effort' ? { cards } : {}) },
      { quiet: true },
    );
    return refusal?.text ?? null;
  };
  return (
    <section aria-label={preWorkWords.title}>
      <div className={styles['offer']}>
        <p className={styles['quiet']}>{inTheWay ?? preWorkWords.offer[activity]}</p>
        {inTheWay === null && first === null && (
          <TextButton onClick={() => setFirst(suggested(day, Date.now() + offset))}>
            {preWorkWords.offerAct}
          </TextButton>
        )}
      </div>
      {first !== null && (
        <ClosingForm
          closesAt={first}
          act={preWorkWords.open}
          onChoose={open}
          onLeave={() => setFirst(null)}
        />
      )}
    </section>
  );
};
