import { isPreWork } from '#domain/entities/facilitation/pre-work/pre-work';
import type { WritingRound } from '#domain/entities/facilitation/writing-round/writing-round';
import { useQuarter } from '../../../sync/quarter-context';
import { Heading } from '../../../ui/heading';
import { AnswerTiles } from '../answer-tiles';
import { usePreWorkPeople } from '../pre-work/use-pre-work-people';
import { ReminderLine } from '../reminder';
import { useRoundPeople } from '../use-round-people';
import { doneWords } from '../words/done-words';

/** Who says that they have nothing to add: their own word, and nothing of what they wrote. */
export const WhoIsDone = ({ round }: { readonly round: WritingRound }) => {
  const inRoom = useRoundPeople(round);
  const before = usePreWorkPeople(round.id);
  const isBefore = useQuarter((quarter) => isPreWork(quarter, round));
  const people = isBefore ? before : inRoom;
  if (people === null) return null;
  const title = doneWords.count(people.answered.length, people.there.length);
  return (
    <section aria-label={title}>
      <div role="status">
        <Heading level={3} look="xsmall">
          {title}
        </Heading>
      </div>
      <AnswerTiles people={people} done={doneWords.isDone} notYet={doneWords.writing} />
      <ReminderLine runId={round.runId} people={people} />
    </section>
  );
};
