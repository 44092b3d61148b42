import type { ReadinessCode, ReadinessPoint } from '#domain/views/sessions/readiness';
import { useQuarter } from '../../sync/quarter-context';
import { RouteLink } from '../../ui/routing/route-link';
import { pathTo } from '../../ui/routing/route';
import { SeverityIcon } from '../../ui/severity-icon';
import { readinessWords } from './words/readiness-words';
import styles from './readiness-list.module.css';

const places = {
  'team-size': 'settings',
  stakeholder: 'settings',
  vision: 'objectives',
  'company-objectives': 'objectives',
  'product-areas': 'settings',
  objectives: 'objectives',
  hypotheses: 'objectives',
  'milestones-typed': 'milestones',
  'milestones-tested': 'milestones',
  sizes: 'settings',
  scored: 'milestones',
  skills: 'settings',
} as const satisfies Readonly<Record<ReadinessCode, string>>;

interface ListProps {
  readonly points: readonly ReadinessPoint[];
}

/** What should be there before a session, and the way to what is not; none of it keeps anybody from beginning. */
export const ReadinessList = ({ points }: ListProps) => {
  const quarter = useQuarter(({ id }) => id);
  return (
    <ul className={styles['list']}>
      {points.map((point) => (
        <li key={point.code} className={styles['point']}>
          <SeverityIcon severity={point.isMet ? 'ok' : 'warn'} />
          <span className={styles['text']}>{readinessWords.say(point)}</span>
          {!point.isMet && (
            <RouteLink to={pathTo(places[point.code], { quarter })}>
              {readinessWords.mend[point.code]}
            </RouteLink>
          )}
        </li>
      ))}
    </ul>
  );
};
