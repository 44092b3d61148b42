import Button from '@atlaskit/button/new';
import { useState } from 'react';
import { sizesToDefine } from '#domain/entities/scoring/size-definition/sizes-to-define';
import type { CardCourse } from '#domain/views/sessions/score-course';
import { useDecide } from '../../../components/use-decide';
import { useQuarterStore } from '../../../sync/quarter-context';
import { BarActs } from '../room-bar-slots';
import { CardRail } from '../card-rail';
import { RoomLayout, Task } from '../room-layout';
import type { ActivityProps } from '../room-place';
import { RoomSide } from '../room-side';
import { scoreWords } from '../words/score-words';
import { AgainCard } from './again-card';
import { ApartCard } from './apart-card';
import { ScoreList } from './score-list';
import { SizeBallot } from './size-ballot';
import { SizeGate } from './size-gate';
import { SizePanel } from './size-panel';
import { useListed, useScorePass, type PassNow } from './use-score-pass';
import { useWriteDown } from './use-write-down';
import { wantedOf } from './write-down';
import styles from './scoring.module.css';

interface HeldProps extends ActivityProps {
  readonly pass: PassNow;
  readonly onAgain: () => void;
}

const isTalkedAbout = ({ stage, held }: CardCourse): boolean =>
  stage === 'hear' || stage === 'again' || (stage === 'write' && held.length > 1);

/** After the reveal: what is close enough is written down in one act, the rest is talked about card by card. */
const Held = (props: HeldProps) => {
  const { session, activity, place, leads, isNow, onNext, nextLabel, pass, onAgain } = props;
  const decide = useDecide();
  const store = useQuarterStore();
  const write = useWriteDown('effort');
  const { courses } = pass;
  const listed = useListed(courses.map(({ card }) => card));
  const wanted = wantedOf(courses);
  const apart = courses.filter(isTalkedAbout);
  const [own, setOwn] = useState<string | null>(null);
  // Whoever looks at it while the session is elsewhere turns the pages for themselves.
  const subject = isNow ? place.subject : own;
  const talk = wanted.length > 0 ? undefined : (apart.find(({ card }) => card === subject) ?? apart[0]);
  const show = (card: string): void => {
    if (leads) decide({ kind: 'session.show', session, subject: card });
    else setOwn(card);
  };
  const again = (cards: readonly CardCourse[]): void => {
    const follows = cards[0]?.held.at(-1)?.round.id;
    if (follows === undefined) return;
    const isUnsaid = sizesToDefine(store.getState().quarter).length > 0;
    decide({
      kind: 'scoreRound.open',
      scale: 'effort',
      cards: cards.map(({ card }) => card),
      follows,
      ...(isUnsaid ? { override: true } : {}),
    });
  };
  const settled = courses.filter(({ stage }) => stage === 'settled').length;
  const shown = listed.find(({ card }) => card.id === talk?.card);
  const toHear = apart.filter(({ stage, card }) => stage === 'hear' && card !== talk?.card);
  const ready = apart.filter(({ stage }) => stage === 'again');
  return (
    <RoomLayout
      rail={
        <CardRail
          title={scoreWords.list}
          cards={listed}
          current={talk?.card ?? null}
          progress={scoreWords.settled(settled, courses.length)}
          markOf={({ id, effort, effortUncertain }) => {
            const course = courses.find(({ card }) => card === id);
            if (course?.stage === 'settled') {
              return (
                <span className={styles['own']}>
                  {effort ?? '–'}
                  {effortUncertain && '?'}
                </span>
              );
            }
            return course !== undefined && isTalkedAbout(course) ? (
              scoreWords.apart
            ) : (
              <span className={styles['open']}>–</span>
            );
          }}
          onShow={(leads || !isNow) && talk !== undefined ? show : null}
        />
      }
      side={
        <>
          <SizePanel />
          <RoomSide session={session} activity={activity} />
        </>
      }
    >
      {talk === undefined || shown === undefined ? (
        <>
          <Task
            ask={scoreWords.resultAsk}
            how={scoreWords.resultHow(courses.length - apart.length, apart.length)}
          />
          <ScoreList scale="effort" cards={listed} courses={courses} leads={leads} />
          {leads && (
            <BarActs>
              {wanted.length === 0 && <Button onClick={onAgain}>{scoreWords.again}</Button>}
              <Button appearance="primary" onClick={wanted.length > 0 ? () => write(wanted) : onNext}>
                {wanted.length > 0 ? scoreWords.write(wanted.length) : nextLabel}
              </Button>
            </BarActs>
          )}
        </>
      ) : talk.stage === 'write' ? (
        <AgainCard key={talk.card} shown={shown} course={talk} leads={leads} />
      ) : (
        <ApartCard
          key={talk.card}
          shown={shown}
          course={talk}
          leads={leads}
          onNext={toHear[0] === undefined ? null : () => show(toHear[0]?.card ?? '')}
          next={[apart.length - toHear.length + 1, apart.length]}
          count={ready.length}
          onAgain={() => again(ready)}
        />
      )}
    </RoomLayout>
  );
};

/** #3, effort: what the sizes mean, one silent pass over the shortlist, and a talk where S stands against L (S3-3 to S3-5). */
export const Effort = (props: ActivityProps) => {
  const pass = useScorePass('effort', props.place.runId);
  // Whoever leads is about to ask once more, instead of what stands there.
  const [toOpen, setToOpen] = useState(false);
  if (pass.open !== null) return <SizeBallot key={pass.open.id} {...props} round={pass.open} />;
  if (pass.first === null || toOpen) {
    return (
      <SizeGate
        {...props}
        pass={pass}
        onBack={pass.first === null ? null : () => setToOpen(false)}
        onOpened={() => setToOpen(false)}
      />
    );
  }
  return <Held key={pass.first.id} {...props} pass={pass} onAgain={() => setToOpen(true)} />;
};
