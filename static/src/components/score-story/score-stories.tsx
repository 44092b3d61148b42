import type { ScoreStory, ToldRound } from '#domain/views/sessions/score-story';
import { ChosenStep } from './chosen-step';
import { scoreStoryWords } from './words/score-story-words';
import styles from './score-stories.module.css';

interface RoundProps {
  readonly scale: ScoreStory['scale'];
  readonly at: number;
  readonly round: ToldRound;
}

const Round = ({ scale, at, round: { chosen, reasons } }: RoundProps) => (
  <>
    <p className={styles['counts']}>
      <span className={styles['quiet']}>{scoreStoryWords.round(at)}</span>
      {chosen.map(({ value, count }) => (
        <span key={value} className={styles['count']}>
          <ChosenStep scale={scale} value={value} /> {count}
        </span>
      ))}
    </p>
    {reasons.length > 0 && (
      <ul className={styles['reasons']} aria-label={scoreStoryWords.reasons(scale, at)}>
        {reasons.map(({ value, text }, index) => (
          // Two people may say the same, and nobody tells them apart.
          <li key={index} className={styles['reason']}>
            <ChosenStep scale={scale} value={value} />
            <span dir="auto">{text}</span>
          </li>
        ))}
      </ul>
    )}
  </>
);

/** Every round about a card's scores: how many chose what, why, and what the team wrote down. Nobody is named. */
export const ScoreStories = ({ stories }: { readonly stories: readonly ScoreStory[] }) => (
  <ul className={styles['stories']}>
    {stories.map(({ scale, score, isUncertain, rounds }) => (
      <li key={scale} className={styles['story']}>
        <p className={styles['scale']}>
          <strong>{scoreStoryWords.scales[scale]}</strong>
          {score === null ? (
            <span className={styles['quiet']}>{scoreStoryWords.nothingWritten}</span>
          ) : (
            <ChosenStep scale={scale} value={score} isUncertain={isUncertain} />
          )}
          {isUncertain && <span className={styles['quiet']}>{scoreStoryWords.uncertain}</span>}
        </p>
        {rounds.map((round, at) => (
          <Round key={at} scale={scale} at={at} round={round} />
        ))}
      </li>
    ))}
  </ul>
);
