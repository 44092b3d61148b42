import { Heading } from '../../../ui/heading';
import { preWorkWords } from '../words/pre-work-words';
import { useReturnedChoices, useReturnedIdeas } from './use-returned';
import type { PreWorkActivity } from '#domain/entities/facilitation/pre-work/pre-work';
import styles from './pre-work.module.css';

interface PanelProps {
  readonly activity: PreWorkActivity;
}

/** Pre-work was called off: what one wrote in it comes back to oneself alone. */
export const ReturnedPanel = ({ activity }: PanelProps) => {
  const ideas = useReturnedIdeas(activity);
  const choices = useReturnedChoices();
  const count = activity === 's3.effort' ? choices.length : ideas.length;
  if (count === 0) return null;
  return (
    <section className={styles['panel']} aria-labelledby="okra-returned">
      <Heading level={3} id="okra-returned">
        {preWorkWords.returnedTitle}
      </Heading>
      <p>{activity === 's3.effort' ? preWorkWords.returnedChoices(count) : preWorkWords.returned(count)}</p>
      {activity !== 's3.effort' && (
        <ul className={styles['own']}>
          {ideas.map(({ key, text }) => (
            <li key={key}>
              <bdi>{text}</bdi>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
};
