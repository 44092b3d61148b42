import Button from '@atlaskit/button/new';
import { useMemo } from 'react';
import { TypeMark } from '../../../components/type-mark';
import { createSelector } from '../../../sync/create-selector';
import { useQuarter } from '../../../sync/quarter-context';
import { Heading } from '../../../ui/heading';
import { validationWords } from '../words/validation-words';
import styles from './noise-list.module.css';

interface NoiseProps {
  /** Null: this person only reads. */
  readonly onPutBack: ((id: string) => void) | null;
}

/** What tests nothing was set aside, and may come back. */
export const NoiseList = ({ onPutBack }: NoiseProps) => {
  const select = useMemo(
    () =>
      createSelector(({ milestones }) =>
        milestones
          .filter(({ status }) => status === 'noise')
          .map(({ id, title, type }) => ({ id, title, type })),
      ),
    [],
  );
  const cards = useQuarter(select);
  if (cards.length === 0) return null;
  return (
    <section aria-label={validationWords.noise(cards.length)}>
      <Heading level={3} look="xsmall">
        {validationWords.noise(cards.length)}
      </Heading>
      <p className={styles['how']}>{validationWords.noiseHow}</p>
      <ul className={styles['cards']}>
        {cards.map(({ id, title, type }) => (
          <li key={id} className={styles['card']}>
            <TypeMark type={type} />
            <span className={styles['title']}>
              <bdi>{title}</bdi>
            </span>
            {onPutBack !== null && (
              <Button
                appearance="subtle"
                spacing="compact"
                aria-label={validationWords.putBackName(title)}
                onClick={() => onPutBack(id)}
              >
                {validationWords.putBack}
              </Button>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
};
