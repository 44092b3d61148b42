import Button from '@atlaskit/button/new';
import { useMemo } from 'react';
import { findById } from '#domain/kernel/collection';
import type { Quarter } from '#domain/quarter/quarter';
import { firstOpenWeek } from '#domain/views/draft/first-open-week';
import type { DraftCard } from '#domain/views/draft/draft-view';
import { whyNotEarlier, type EarlierWeek } from '#domain/views/why-not-earlier/why-not-earlier';
import { useQuarter } from '../../sync/quarter-context';
import { localDay } from '../../ui/local-day';
import { whyWords } from './words/why-words';
import styles from './chain-list.module.css';

const whole = (quarter: Quarter): Quarter => quarter;

interface WeeksAlike {
  readonly from: number;
  readonly to: number;
  readonly reasons: readonly string[];
}

/** Weeks one after the other that the same things are in the way of, told once. */
const alike = (earlier: readonly EarlierWeek[], titleOf: (card: string) => string): readonly WeeksAlike[] => {
  const groups: WeeksAlike[] = [];
  for (const { startWeek, blockers } of earlier) {
    const reasons = blockers.map((one) => whyWords.blocker(one, titleOf));
    const last = groups.at(-1);
    if (last?.reasons.join() === reasons.join() && last.to === startWeek - 1)
      groups[groups.length - 1] = { ...last, to: startWeek };
    else groups.push({ from: startWeek, to: startWeek, reasons });
  }
  return groups;
};

interface WhyPanelProps {
  readonly card: DraftCard & { readonly startWeek: number; readonly endWeek: number };
  /** Absent: this person may only look. */
  readonly onPlace?: (startWeek: number, endWeek: number) => void;
}

/** Why a card does not begin earlier: week by week what is in the way, and what one thing less would gain. */
export const WhyPanel = ({ card, onPlace }: WhyPanelProps) => {
  const quarter = useQuarter(whole);
  const fromWeek = firstOpenWeek(quarter.settings, localDay(new Date()));
  const why = useMemo(() => whyNotEarlier(quarter, card.id, fromWeek), [quarter, card.id, fromWeek]);
  const titleOf = (id: string): string => findById(quarter.milestones, id)?.title ?? id;
  if (why === undefined || why.earlier.length === 0)
    return <p className={styles['note']}>{whyWords.first}</p>;
  const { freeWeek, gains } = why;
  const length = card.endWeek - card.startWeek;
  return (
    <div className={styles['part']}>
      <p>{freeWeek === null ? whyWords.none : whyWords.free(freeWeek)}</p>
      {freeWeek !== null && onPlace !== undefined && (
        <span>
          <Button spacing="compact" onClick={() => onPlace(freeWeek, freeWeek + length)}>
            {whyWords.start(freeWeek, freeWeek + length)}
          </Button>
        </span>
      )}
      <ul className={styles['weeks']}>
        {alike(why.earlier, titleOf).map(({ from, to, reasons }) => (
          <li key={from}>{whyWords.week(from, to, reasons)}</li>
        ))}
        {gains.map((gain) => (
          <li key={whyWords.gain(gain, titleOf)}>{whyWords.gain(gain, titleOf)}</li>
        ))}
      </ul>
    </div>
  );
};
