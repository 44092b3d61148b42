import { votedThings } from '#domain/views/sessions/voted-things';
import { createSelector } from '../../../sync/create-selector';
import { useQuarter } from '../../../sync/quarter-context';
import { Heading } from '../../../ui/heading';
import { canvasWords } from '../words/canvas-words';
import { visionWords } from '../words/vision-words';
import styles from './voted-rail.module.css';

const selectVoted = createSelector(votedThings);

/** What the team found to matter, beside the sentence that is to be about it. */
export const VotedRail = () => {
  const voted = useQuarter(selectVoted);
  return (
    <section aria-label={visionWords.voted}>
      <Heading level={3} look="xsmall">
        {visionWords.voted}
      </Heading>
      {voted.length === 0 ? (
        <p className={styles['quiet']}>{visionWords.noVotes}</p>
      ) : (
        <ol className={styles['things']}>
          {voted.map(({ id, title, area, votes }) => (
            <li key={id} className={styles['thing']}>
              <span className={styles['title']}>
                <bdi>{title}</bdi>
                <span className={styles['quiet']}>{canvasWords.areas[area].one}</span>
              </span>
              <span className={styles['votes']} role="img" aria-label={visionWords.votes(votes)}>
                {votes}
              </span>
            </li>
          ))}
        </ol>
      )}
    </section>
  );
};
