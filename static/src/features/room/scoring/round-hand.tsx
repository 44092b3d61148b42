import type { ScoreRound } from '#domain/entities/scoring/score-round/score-round';
import { Heading } from '../../../ui/heading';
import { VisuallyHidden } from '../../../ui/visually-hidden';
import { AnswerTiles } from '../answer-tiles';
import { ReminderLine } from '../reminder';
import type { RoundPeople } from '../use-round-people';
import { scoreWords } from '../words/score-words';
import styles from './scoring.module.css';

interface HandProps {
  readonly round: ScoreRound;
  readonly people: RoundPeople;
}

/** Who is done with an open round, and that nobody knows more. */
export const RoundHand = ({ round, people }: HandProps) => {
  const title = scoreWords.answered(people.answered.length, people.there.length);
  return (
    <>
      <section className={styles['hand']} aria-label={title}>
        <div role="status">
          <Heading level={3} look="xsmall">
            {title}
          </Heading>
        </div>
        <AnswerTiles people={people} done={scoreWords.done} notYet={scoreWords.thinking} />
        <p className={styles['quiet']}>{scoreWords.everyCard}</p>
        <ReminderLine runId={round.runId} people={people} />
      </section>
      <p className={styles['quiet']}>{scoreWords.nobodyKnows}</p>
      {round.state === 'closing' && <VisuallyHidden role="status">{scoreWords.revealing}</VisuallyHidden>}
    </>
  );
};
