import { Fragment, useMemo, type ReactNode } from 'react';
import type { VoteRound } from '#domain/entities/facilitation/vote-round/vote-round';
import { votedOrder } from '#domain/views/sessions/vote-cut';
import { votePlaces } from '#domain/views/sessions/votes';
import { CodeLabel } from '../../../components/code-label';
import { TypeMark } from '../../../components/type-mark';
import { createSelector } from '../../../sync/create-selector';
import { useQuarter } from '../../../sync/quarter-context';
import { voteWords } from '../words/vote-words';
import { VoteDots } from './vote-dots';
import { subjectLines } from './vote-subjects';
import styles from './vote-tally.module.css';

interface TallyProps {
  readonly round: VoteRound;
  /** The line after so many; null: nothing is cut here. */
  readonly cut?: number | null;
  readonly line?: ReactNode;
}

/** What a vote came to, by place: those of one number share it, and nobody is named beside a vote. */
export const VoteTally = ({ round, cut = null, line }: TallyProps) => {
  const { subjectKind: kind } = round;
  const select = useMemo(
    () => createSelector((quarter) => subjectLines(quarter, kind, votedOrder(round))),
    [kind, round],
  );
  const lines = useQuarter(select);
  const places = votePlaces(round);
  const placeOf = (id: string) => places.find((one) => one.id === id);
  // Those without a vote are rows only where the line stands below them.
  const shown = lines.filter(({ id }, at) => placeOf(id) !== undefined || at < (cut ?? 0));
  const others = lines.filter(({ id }) => !shown.some((one) => one.id === id));
  const atEnd = cut !== null && cut >= shown.length;
  return (
    <div>
      <ol className={styles['rows']} aria-label={voteWords.list(kind)}>
        {shown.map(({ id, title, code, type }, at) => {
          const place = placeOf(id);
          return (
            <Fragment key={id}>
              {at === cut && <li className={styles['cut']}>{line}</li>}
              <li className={[styles['row'], cut !== null && at >= cut ? styles['below'] : ''].join(' ')}>
                <span className={styles['place']}>
                  {place !== undefined && voteWords.place(place.from, place.to)}
                </span>
                {kind !== 'canvas' && <TypeMark type={type} />}
                {code !== '' && <CodeLabel code={code} />}
                <span className={styles['title']}>
                  <bdi>{title}</bdi>
                </span>
                <VoteDots filled={place?.votes ?? 0} look="tally" />
                <span className={styles['votes']} aria-label={voteWords.dots(place?.votes ?? 0)} role="img">
                  {place?.votes ?? 0}
                </span>
              </li>
            </Fragment>
          );
        })}
        {atEnd && <li className={styles['cut']}>{line}</li>}
      </ol>
      {others.length > 0 && (
        <p className={styles['without']}>{voteWords.without(others.map(({ title }) => title))}</p>
      )}
    </div>
  );
};
