import { pathTo } from '../../ui/routing/route';
import { useRoute } from '../../ui/routing/route-context';
import { RouteLink } from '../../ui/routing/route-link';
import styles from './view-switch.module.css';

export type DraftPlace =
  | 'draft'
  | 'draft.learning'
  | 'draft.rest'
  | 'draft.changes'
  | 'draft.compare'
  | 'draft.agreed'
  | 'draft.scenarios';

export interface SwitchedView {
  readonly place: DraftPlace;
  readonly text: string;
  /** Further places at which it is the chosen one. */
  readonly within?: readonly (DraftPlace | 'draft.compare.from')[];
}

interface ViewSwitchProps {
  readonly quarter: string;
  /** What is switched. */
  readonly label: string;
  readonly views: readonly SwitchedView[];
}

/** One of several views, each with an address of its own. */
export const ViewSwitch = ({ quarter, label, views }: ViewSwitchProps) => {
  const { name } = useRoute();
  return (
    <nav className={styles['well']} aria-label={label}>
      {views.map(({ place, text, within = [] }) => {
        const isHere = name === place || within.some((one) => one === name);
        return (
          <RouteLink
            key={place}
            to={pathTo(place, { quarter })}
            className={[styles['view'], isHere ? styles['here'] : ''].join(' ')}
            aria-current={isHere ? 'page' : undefined}
          >
            {text}
          </RouteLink>
        );
      })}
    </nav>
  );
};
