import Lozenge from '@atlaskit/lozenge';
import { FIELD_OF, type ScoreScale } from '#domain/entities/scoring/score/score';
import type { CardCourse } from '#domain/views/sessions/score-course';
import type { ShortlistedCard } from '#domain/views/sessions/shortlist';
import { Heading } from '../../../ui/heading';
import { scoreWords } from '../words/score-words';
import { Distribution } from './distribution';
import { PeopleLine } from './people-line';
import { StepButtons } from './step-buttons';
import { useWriteDown } from './use-write-down';
import styles from './scoring.module.css';

interface HeldProps {
  readonly scale: Exclude<ScoreScale, 'effort'>;
  readonly card: ShortlistedCard['card'];
  readonly course: CardCourse | undefined;
  /** Whoever leads writes down what nobody chose. */
  readonly mayWrite: boolean;
}

/** One value of a card as the team sees it; before its round only the place where it will stand. */
export const ValueColumn = ({ scale, card, course, mayWrite }: HeldProps) => {
  const write = useWriteDown(scale);
  const last = course?.held.at(-1);
  const isSettled = course?.stage === 'settled';
  return (
    <section className={styles['value']} aria-label={scoreWords.scale(scale)}>
      <span className={styles['top']}>
        <Heading level={3} look="small">
          {scale === 'business' ? scoreWords.first : scoreWords.second}
        </Heading>
        {isSettled && <Lozenge appearance="success">{scoreWords.agreed}</Lozenge>}
      </span>
      {last === undefined ? (
        <span className={styles['quiet']}>{scale === 'ux' ? scoreWords.waitsFor : scoreWords.waits}</span>
      ) : (
        <>
          <Distribution
            scale={scale}
            tally={last.tally}
            label={scoreWords.who(card.title)}
            marked={isSettled ? card[FIELD_OF[scale]] : (course?.suggested ?? null)}
          />
          <PeopleLine tally={last.tally} />
          {course?.stage === 'nobody' && <span className={styles['quiet']}>{scoreWords.nobodyChose}</span>}
          {course?.stage === 'nobody' && mayWrite && (
            <StepButtons
              scale={scale}
              label={scoreWords.pick(card.title)}
              onWrite={(value) => write([{ course, value, isUncertain: false }])}
            />
          )}
        </>
      )}
    </section>
  );
};
