import { plannedWeeks } from '../../kernel/planned-weeks';
import { dayWords } from '../../kernel/day-words';
import type { DriftCard } from '../revisions/drift-entries';
import { DRIFT_NAMES } from '../revisions/drift-name';
import { driftWeek } from '../revisions/drift-week';
import { driftFigures, type DriftView } from '../page/drift-view';
import { joined, line, table, type PageBlock } from './page-block';

const cardText = ({ title, was, now }: DriftCard): string => {
  const weeks = [was, now]
    .flatMap((one) => (one === null ? [] : [plannedWeeks(one.startWeek, one.endWeek)]))
    .join(' → ');
  return weeks === '' ? title : `${title} (${weeks})`;
};

/** Changes since the agreement in words, the newest first. */
export const driftBlocks = ({ startDate, seq, drift }: DriftView): readonly PageBlock[] => {
  if (drift === null) return [line('The team has not agreed on a draft yet.')];
  const { revision, agreedAt, entries, isShort } = drift;
  const { stands, agreed, moved, added, parked, scored } = driftFigures(drift);
  return [
    line(`Agreed on ${dayWords(agreedAt)} as revision ${String(revision)}; now revision ${String(seq)}.`),
    line(
      joined(
        [
          `${String(stands)} of ${String(agreed)} stand where they were agreed on`,
          `${String(moved)} moved`,
          `${String(added)} added`,
          `${String(parked)} parked`,
          `${String(scored)} scored again`,
        ],
        ', ',
      ),
    ),
    ...(entries.length === 0 ? [line(`Nothing has changed since ${dayWords(agreedAt)}.`)] : []),
    ...table(
      ['Week', 'Day', 'What', 'Milestone', 'Why'],
      entries.map((entry) => [
        driftWeek(startDate, entry.at.slice(0, 10)) === 0
          ? 'Before week 1'
          : `Week ${String(driftWeek(startDate, entry.at.slice(0, 10)))}`,
        dayWords(entry.at),
        DRIFT_NAMES[entry.kind],
        entry.cards.map(cardText).join('; '),
        entry.why,
      ]),
    ),
    ...(isShort ? [line('Older changes are not listed.')] : []),
  ];
};
