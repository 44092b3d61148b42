import Button from '@atlaskit/button/new';
import type { BusyWeek, SharedSkill } from '#domain/views/draft/draft-load';
import { busiestWeeks, tightestSkills } from '#domain/views/draft/draft-load';
import { useDraftPlan } from '../../../components/draft/use-draft-plan';
import { sessionWords } from '../../../components/sessions/words/session-words';
import { createSelector } from '../../../sync/create-selector';
import { useQuarter } from '../../../sync/quarter-context';
import { BarActs } from '../room-bar-slots';
import { RoomLayout, Task } from '../room-layout';
import type { ActivityProps } from '../room-place';
import { RoomSide } from '../room-side';
import { draftRoomWords as words } from '../words/draft-room-words';
import { QuestionColumn, type Question } from './question-column';
import styles from './questions.module.css';

/** More of them nobody reads in a call. */
const MOST_FACTS = 3;

interface Load {
  readonly weeks: readonly BusyWeek[];
  readonly skills: readonly SharedSkill[];
}

const load = createSelector((quarter): Load => ({
  weeks: busiestWeeks(quarter, MOST_FACTS),
  skills: tightestSkills(quarter, MOST_FACTS),
}));

const titlesOf = ({ cards }: BusyWeek): readonly string[] => cards.map(({ title }) => title);

/** Do we overlap too much, is the sequence risky, are we tight on capacity: what the draft shows, and what people say. */
export const Questions = ({ session, activity, leads, onNext, nextLabel }: ActivityProps) => {
  const { conflicts } = useDraftPlan();
  const { weeks, skills } = useQuarter(load);
  const { ask, how } = sessionWords.activities[activity];
  const facts: Readonly<Record<Question, readonly string[]>> = {
    overlap: weeks.map((one) => words.busy(one.week, titlesOf(one))),
    risk: conflicts.slice(0, MOST_FACTS).map(({ subject, message }) => words.conflict(subject, message)),
    capacity: skills.map((one) => words.skill(one.skill, one.week, titlesOf(one))),
  };
  return (
    <>
      <RoomLayout side={<RoomSide session={session} activity={activity} />}>
        <Task ask={ask} how={how} />
        <div className={styles['columns']}>
          <QuestionColumn question="overlap" facts={facts.overlap} />
          <QuestionColumn question="risk" facts={facts.risk} />
          <QuestionColumn question="capacity" facts={facts.capacity} />
        </div>
      </RoomLayout>
      {leads && (
        <BarActs>
          <Button appearance="primary" onClick={onNext}>
            {nextLabel}
          </Button>
        </BarActs>
      )}
    </>
  );
};
