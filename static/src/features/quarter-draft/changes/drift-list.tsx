import { DriftMark } from '../../../components/drift/drift-mark';
import { driftWords } from '../../../components/drift/words/drift-words';
import type { DriftCard, DriftEntry } from '#domain/views/revisions/drift-entries';
import { weeksInside } from '../../../components/draft/words/weeks-inside';
import { usePeople } from '../../../sync/use-people';
import { changesWords } from '../words/changes-words';
import views from '../views.module.css';
import styles from './changes.module.css';

const lists = new Intl.ListFormat('en');

/** "weeks 5–8 → weeks 6–9", or the one that there is. */
const weeksOf = ({ was, now }: DriftCard): string =>
  [was, now]
    .flatMap((weeks) => (weeks === null ? [] : [weeksInside(weeks.startWeek, weeks.endWeek)]))
    .join(` ${changesWords.arrow} `);

const byWeek = (
  entries: readonly DriftEntry[],
  weekOf: (instant: string) => number,
): readonly (readonly [number, readonly DriftEntry[]])[] => {
  const weeks = new Map<number, DriftEntry[]>();
  for (const entry of entries) {
    const week = weekOf(entry.at);
    weeks.set(week, [...(weeks.get(week) ?? []), entry]);
  }
  return [...weeks].toSorted(([a], [b]) => b - a);
};

interface DriftListProps {
  readonly entries: readonly DriftEntry[];
  readonly weekOf: (instant: string) => number;
  /** The numbers by which the board beside it names cards. */
  readonly numbers: ReadonlyMap<string, number>;
}

/** What was done to the draft since it was agreed, week by week: by whom and why. */
export const DriftList = ({ entries, weekOf, numbers }: DriftListProps) => {
  const people = usePeople();
  return (
    <>
      {byWeek(entries, weekOf).map(([week, all]) => (
        <section key={week} className={styles['driftWeek']}>
          <h3 className={styles['day']}>{driftWords.week(week)}</h3>
          <ul className={styles['plain']}>
            {all.map(({ seq, kind, cards, by, why }) => {
              const who = people.get(by ?? '')?.name.split(' ')[0] ?? changesWords.somebody;
              const [only] = cards;
              const number = cards.length === 1 && only !== undefined ? numbers.get(only.id) : undefined;
              return (
                <li key={`${String(seq)} ${kind}`} className={styles['drift']}>
                  <DriftMark kind={kind}>{driftWords.kinds[kind]}</DriftMark>
                  <span>
                    {number !== undefined && <span className={styles['number']}>{number}</span>}{' '}
                    <strong dir="auto">{lists.format(cards.map(({ title }) => title))}</strong>{' '}
                    {cards.length === 1 && only !== undefined && kind !== 'scored' && weeksOf(only)}{' '}
                    <span className={views['note']}>{who}</span>
                    {why !== '' && <q className={styles['why']}>{why}</q>}
                  </span>
                </li>
              );
            })}
          </ul>
        </section>
      ))}
    </>
  );
};
