import { plannedWeeks } from '../../kernel/planned-weeks';
import { dayWords } from '../../kernel/day-words';
import { weekNumber } from '../../kernel/week-number';
import type { DriftCard, DriftEntry, DriftKind } from '../revisions/drift-entries';
import { driftFigures, type DriftView } from '../page/drift-view';
import { joined, line, table, type PageBlock } from './page-block';

const KINDS: Readonly<Record<DriftKind, string>> = {
  moved: 'Moved',
  added: 'Added',
  parked: 'Parked',
  scored: 'Scored again',
};

const cardText = ({ title, was, now }: DriftCard): string => {
  const weeks = [was, now]
    .flatMap((one) => (one === null ? [] : [plannedWeeks(one.startWeek, one.endWeek)]))
    .join(' → ');
  return weeks === '' ? title : `${title} (${weeks})`;
};

/** The week of a quarter in which something was done: 0 before it began. */
const weekOf = (startDate: string, { at }: DriftEntry): number =>
  Math.max(0, weekNumber(startDate, at.slice(0, 10)) ?? 0);

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
        weekOf(startDate, entry) === 0 ? 'Before week 1' : `Week ${String(weekOf(startDate, entry))}`,
        dayWords(entry.at),
        KINDS[entry.kind],
        entry.cards.map(cardText).join('; '),
        entry.why,
      ]),
    ),
    ...(isShort ? [line('Older changes are not listed.')] : []),
  ];
};
