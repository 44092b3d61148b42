import { driftFigures, type Drift, type DriftView } from '#domain/views/page/drift-view';
import type { DriftCard } from '#domain/views/revisions/drift-entries';
import { driftWeek } from '#domain/views/revisions/drift-week';
import { DriftChart } from '../drift/drift-chart';
import { DriftMark } from '../drift/drift-mark';
import { DriftNumbers } from '../drift/drift-numbers';
import { driftWords } from '../drift/words/drift-words';
import type { CardStates } from '../draft/card-standing';
import { localDay } from '../../ui/local-day';
import { EmptyFrame } from '../macro-frame/macro-frame';
import { PageFrame, type PageViewProps } from './page-frame';
import { pageViewWords } from './words/page-view-words';
import styles from './drift-frame.module.css';

type WeekOf = (instant: string) => number;

const spanText = ({ was, now }: DriftCard): string =>
  [was, now]
    .flatMap((weeks) => (weeks === null ? [] : [pageViewWords.span(weeks.startWeek, weeks.endWeek)]))
    .join(` ${pageViewWords.arrow} `);

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
          <h3 className={styles['name']}>{driftWords.week(week)}</h3>
          <ul className={styles['plain']}>
            {entries
              .filter(({ at }) => weekOf(at) === week)
              .map(({ seq, kind, cards, why }) => (
                <li key={`${String(seq)} ${kind}`} className={styles['entry']}>
                  <DriftMark kind={kind}>{driftWords.kinds[kind]}</DriftMark>
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
  const weekOf: WeekOf = (instant) => driftWeek(startDate, localDay(new Date(instant)));
  const until = Math.min(weeks, weekOf(today.toISOString()));
  const known = cards.filter(({ id }) => states.get(id)?.state != null);
  const done = known.filter(({ id }) => states.get(id)?.state?.category === 'done').length;
  const numbers: readonly (readonly [string | number, string])[] = [
    [driftWords.standNumber(stands, agreed), driftWords.stand],
    [moved, driftWords.moved],
    [added, driftWords.added],
    [parked, driftWords.parked],
    [scored, driftWords.scored],
    ...(known.length === 0 ? [] : [[done, driftWords.done] as const]),
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
        <DriftNumbers of={numbers} />
        {entries.length > 0 && <DriftChart entries={entries} weekOf={weekOf} until={until} />}
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
