import { useRef, useState } from 'react';
import type { LateCard } from '#domain/views/progress/late-cards';
import { TypeMark } from '../../components/type-mark';
import { useQuarter } from '../../sync/quarter-context';
import { Heading } from '../../ui/heading';
import { pathTo } from '../../ui/routing/route';
import { RouteLink } from '../../ui/routing/route-link';
import { TextButton } from '../../ui/text-button';
import { useFocusBack } from '../../ui/use-focus-back';
import { keyResultsWords } from './words/key-results-words';
import styles from './key-results.module.css';

const FIRST = 5;

/** Cards whose weeks are over and whose work is not, in words. */
export const LateCardsList = ({ cards }: { readonly cards: readonly LateCard[] }) => {
  const quarter = useQuarter(({ id }) => id);
  const [isWhole, setWhole] = useState(false);
  const box = useRef<HTMLElement>(null);
  useFocusBack(box, isWhole, 'more');
  if (cards.length === 0) return null;
  const shown = isWhole ? cards : cards.slice(0, FIRST);
  return (
    <section ref={box} className={styles['late']} aria-labelledby="progress-late">
      <Heading level={2} look="small" id="progress-late">
        {keyResultsWords.lateTitle(cards.length)}
      </Heading>
      <ul>
        {shown.map(({ milestone, endWeek, weeksLate, standing }, index) => (
          <li key={milestone.id} data-back={index === FIRST ? 'more' : undefined}>
            <TypeMark type={milestone.type} size="small" />
            <span dir="auto">
              <RouteLink to={pathTo('milestones.card', { quarter, card: milestone.id })}>
                {milestone.title}
              </RouteLink>{' '}
              {keyResultsWords.late(endWeek, weeksLate)}, {keyResultsWords.lateStandings[standing]}
            </span>
          </li>
        ))}
      </ul>
      {cards.length > shown.length && (
        <TextButton onClick={() => setWhole(true)}>
          {keyResultsWords.showMore(cards.length - shown.length)}
        </TextButton>
      )}
    </section>
  );
};
