import Button from '@atlaskit/button/new';
import { useState } from 'react';
import { cutOff, shortlistCuts, type Shortlist } from '#domain/views/sessions/shortlist';
import { TypeMark } from '../../../components/type-mark';
import { useDecide } from '../../../components/use-decide';
import { BarActs } from '../room-bar-slots';
import { RoomLayout, Task } from '../room-layout';
import type { ActivityProps } from '../room-place';
import { RoomSide } from '../room-side';
import { qualifyWords } from '../words/qualify-words';
import { reviewWords } from '../words/review-words';
import styles from './cut-list.module.css';

interface CutProps extends Pick<ActivityProps, 'session' | 'activity'> {
  readonly list: Shortlist;
  /** So many the activity has. */
  readonly minutes: number;
  readonly onEnd: () => void;
}

/** A card that has less than this is not reviewed but read out; the line is offered where each has as much. */
const LEAST_MINUTES_EACH = 2;

/** The list shortened by its votes: a line that whoever leads moves, and one entry that takes what is below off (S3-1). */
export const CutList = ({ session, activity, list, minutes, onEnd }: CutProps) => {
  const decide = useDecide();
  const cuts = shortlistCuts(list);
  const staying = (at: number): number => list.cards.length - cutOff(list, at).length;
  const [cut, setCut] = useState(
    () =>
      cuts.findLast((one) => staying(one) * LEAST_MINUTES_EACH <= minutes) ?? cuts[0] ?? list.cards.length,
  );
  const off = cutOff(list, cut);
  const less = cuts.findLast((one) => one < cut);
  const more = cuts.find((one) => one > cut);
  const draw = (): void => {
    decide(
      {
        kind: 'batch',
        commands: off.map(({ id, status }) => ({
          kind: 'milestone.edit',
          target: id,
          changes: { status: 'candidate' },
          was: { status },
        })),
      },
      { undo: reviewWords.gone(off.length) },
    );
    onEnd();
  };
  const line = (
    <li className={styles['cut']}>
      <strong>{reviewWords.kept(staying(cut))}</strong>
      <span className={styles['quiet']}>{qualifyWords.each(minutes, staying(cut))}</span>
      <span className={styles['acts']}>
        {less !== undefined && (
          <Button appearance="subtle" spacing="compact" onClick={() => setCut(less)}>
            {reviewWords.fewer(cut - less)}
          </Button>
        )}
        {more !== undefined && (
          <Button appearance="subtle" spacing="compact" onClick={() => setCut(more)}>
            {reviewWords.more(more - cut)}
          </Button>
        )}
      </span>
    </li>
  );
  return (
    <>
      <RoomLayout side={<RoomSide session={session} activity={activity} />}>
        <Task ask={reviewWords.cutTitle} how={reviewWords.cutHow} />
        <ol className={styles['list']}>
          {list.cards.slice(0, cut).map(({ card, votes }) => (
            <li key={card.id} className={styles['line']}>
              <TypeMark type={card.type} size="small" />
              <bdi className={styles['title']}>{card.title}</bdi>
              <span className={styles['quiet']}>{qualifyWords.votes(votes ?? 0)}</span>
            </li>
          ))}
          {line}
          {list.cards.slice(cut).map(({ card, votes }) => (
            <li key={card.id} className={[styles['line'], styles['below']].join(' ')}>
              <TypeMark type={card.type} size="small" />
              <bdi className={styles['title']}>
                {card.title}
                <span className={styles['quiet']}>
                  {off.includes(card) ? reviewWords.off : reviewWords.stays}
                </span>
              </bdi>
              <span className={styles['quiet']}>{qualifyWords.votes(votes ?? 0)}</span>
            </li>
          ))}
        </ol>
      </RoomLayout>
      <BarActs>
        <Button onClick={onEnd}>{reviewWords.keepAll}</Button>
        <Button appearance="primary" isDisabled={off.length === 0} onClick={draw}>
          {reviewWords.goes(off.length)}
        </Button>
      </BarActs>
    </>
  );
};
