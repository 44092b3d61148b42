import { weekNumber } from '#domain/kernel/week-number';
import { driftFigures, type Drift, type DriftView } from '#domain/views/page/drift-view';
import type { DriftCard, DriftEntry, DriftKind } from '#domain/views/revisions/drift-entries';
import type { CardStates } from '../draft/card-standing';
import { localDay } from '../../ui/local-day';
import { EmptyFrame } from '../macro-frame/macro-frame';
import { PageFrame, type PageViewProps } from './page-frame';
import { pageViewWords } from './words/page-view-words';
import styles from './drift-frame.module.css';

const KINDS: readonly DriftKind[] = ['moved', 'added', 'parked', 'scored'];

type WeekOf = (instant: string) => number;

const spanText = ({ was, now }: DriftCard): string =>
  [was, now]
    .flatMap((weeks) => (weeks === null ? [] : [pageViewWords.span(weeks.startWeek, weeks.endWeek)]))
    .join(` ${pageViewWords.arrow} `);

interface ColumnsProps {
  readonly entries: readonly DriftEntry[];
  readonly weekOf: WeekOf;
  readonly until: number;
}

/** How many changes each week had: a letter tells what a colour does. */
const Columns = ({ entries, weekOf, until }: ColumnsProps) => {
  const first = Math.min(1, ...entries.map(({ at }) => weekOf(at)));
  const weeks = Array.from({ length: Math.max(1, until - first + 1) }, (_, index) => first + index);
  return (
    <ul className={styles['columns']} aria-label={pageViewWords.chart}>
      {weeks.map((week) => {
        const counts = KINDS.map((kind) => {
          const own = entries.filter((entry) => entry.kind === kind && weekOf(entry.at) === week);
          return [kind, own.reduce((sum, { cards }) => sum + cards.length, 0)] as const;
        }).filter(([, count]) => count > 0);
        const said = counts.map(([kind, count]) => `${String(count)} ${pageViewWords.driftKinds[kind]}`);
        return (
          <li
            key={week}
            className={styles['column']}
            aria-label={pageViewWords.chartWeek(pageViewWords.week(week), said.join(', '))}
          >
            {counts.map(([kind, count]) => (
              <span
                key={kind}
                className={[styles['block'], styles[kind]].join(' ')}
                style={{ flexGrow: count }}
                aria-hidden="true"
              >
                {pageViewWords.driftKinds[kind].slice(0, 1)} {count}
              </span>
            ))}
            <span className={styles['weekName']} aria-hidden="true">
              {pageViewWords.weekShort(week)}
            </span>
          </li>
        );
      })}
    </ul>
  );
};

interface EntriesProps {
  readonly drift: Drift;
  readonly weekOf: WeekOf;
}

const Entries = ({ drift: { entries }, weekOf }: EntriesProps) => {
  const weeks = [...new Set(entries.map(({ at }) => weekOf(at)))];
  return (
    <>
      {weeks.map((week) => (
        <section key={week} className={styles['week']}>
          <h3 className={styles['name']}>{pageViewWords.week(week)}</h3>
          <ul className={styles['plain']}>
            {entries
              .filter(({ at }) => weekOf(at) === week)
              .map(({ seq, kind, cards, why }) => (
                <li key={`${String(seq)} ${kind}`} className={styles['entry']}>
                  <span className={[styles['dot'], styles[kind]].join(' ')} aria-hidden="true" />
                  <span className={styles['kind']}>{pageViewWords.driftKinds[kind]}</span>
                  <span>
                    {cards.map((card) => (
                      <span key={card.id} className={styles['card']}>
                        <strong className={styles['strong']} dir="auto">
                          {card.title}
                        </strong>{' '}
                        {kind !== 'scored' && spanText(card)}
                      </span>
                    ))}
                    {why !== '' && <q className={styles['why']}>{why}</q>}
                  </span>
                </li>
              ))}
          </ul>
        </section>
      ))}
    </>
  );
};

interface DriftFrameProps extends PageViewProps<DriftView> {
  readonly states: CardStates;
}

/** What became of the draft since it was agreed: in numbers, and week by week. */
export const DriftFrame = ({ view, today, states, act }: DriftFrameProps) => {
  const { drift, startDate, weeks, seq } = view;
  if (drift === null) {
    return (
      <PageFrame name="drift" shown={view} act={act}>
        <EmptyFrame>{pageViewWords.notAgreed}</EmptyFrame>
      </PageFrame>
    );
  }
  const { entries, cards, agreedAt } = drift;
  const { stands, agreed, moved, added, parked, scored } = driftFigures(drift);
  const weekOf: WeekOf = (instant) => Math.max(0, weekNumber(startDate, localDay(new Date(instant))) ?? 0);
  const until = Math.min(weeks, weekOf(today.toISOString()));
  const known = cards.filter(({ id }) => states.get(id)?.state != null);
  const done = known.filter(({ id }) => states.get(id)?.state?.category === 'done').length;
  const numbers: readonly (readonly [string | number, string])[] = [
    [pageViewWords.same(stands, agreed), pageViewWords.stand],
    [moved, pageViewWords.moved],
    [added, pageViewWords.added],
    [parked, pageViewWords.parked],
    [scored, pageViewWords.scoredAgain],
    ...(known.length === 0 ? [] : [[done, pageViewWords.doneInJira] as const]),
  ];
  return (
    <PageFrame
      name="drift"
      shown={view}
      act={act}
      foot={[
        `${pageViewWords.revisions(drift.revision, seq)} · ${pageViewWords.agreedOn(agreedAt, drift.voters)}`,
        pageViewWords.meantToMove,
      ]}
    >
      <div className={styles['headline']}>
        <dl className={styles['numbers']}>
          {numbers.map(([value, text]) => (
            <div key={text}>
              <dd className={styles['figure']}>{value}</dd>
              <dt className={styles['kind']}>{text}</dt>
            </div>
          ))}
        </dl>
        {entries.length > 0 && <Columns entries={entries} weekOf={weekOf} until={until} />}
      </div>
      {entries.length === 0 ? (
        <EmptyFrame>{pageViewWords.nothingChanged(agreedAt)}</EmptyFrame>
      ) : (
        <Entries drift={drift} weekOf={weekOf} />
      )}
      {drift.isShort && <EmptyFrame>{pageViewWords.older}</EmptyFrame>}
    </PageFrame>
  );
};
