import { balanceOf, effortPayoff, QUADRANTS, type PayoffCard } from '#domain/views/sessions/effort-payoff';
import { shortlistOf } from '#domain/views/sessions/shortlist';
import { createSelector } from '../../../sync/create-selector';
import { useQuarter } from '../../../sync/quarter-context';
import { FindingLine } from '../../../ui/finding-line';
import { pathTo } from '../../../ui/routing/route';
import { RouteLink } from '../../../ui/routing/route-link';
import { RoomLayout, SidePanel, Task } from '../room-layout';
import type { ActivityProps } from '../room-place';
import { RoomSide } from '../room-side';
import { payoffWords } from '../words/payoff-words';
import { PayoffChart } from './payoff-chart';
import { PayoffTable } from './payoff-table';
import styles from './payoff.module.css';

interface PayoffProps extends Pick<ActivityProps, 'session' | 'activity'> {
  /** The card that is marked; empty: none. */
  readonly chosen: string;
  readonly onChoose: (card: string) => void;
}

const selectPayoff = createSelector((quarter) => {
  const { cards } = shortlistOf(quarter);
  const scored = effortPayoff(cards);
  return { scored, unscored: cards.length - scored.length };
});

/** How short bets stand against long ones, and what is worth a second look. */
const Balance = ({ cards }: { readonly cards: readonly PayoffCard[] }) => {
  const { short, long } = balanceOf(cards);
  const pits = cards.filter(({ quadrant }) => quadrant === 'money-pit').length;
  return (
    <SidePanel title={payoffWords.balance}>
      <strong>{payoffWords.bets(short, long)}</strong>
      {pits > 0 && <FindingLine severity="info">{payoffWords.pits(pits)}</FindingLine>}
    </SidePanel>
  );
};

/** Everything that was scored in one look: what it costs against what it brings, as a chart and as a table (S3-10). */
export const Payoff = ({ session, activity, chosen, onChoose }: PayoffProps) => {
  const { scored, unscored } = useQuarter(selectPayoff);
  const quarter = useQuarter(({ id }) => id);
  const groups = QUADRANTS.map((quadrant) => ({
    quadrant,
    cards: scored.filter((one) => one.quadrant === quadrant),
  }));
  const common = { groups, chosen, onChoose };
  return (
    <RoomLayout
      side={
        <>
          <Balance cards={scored} />
          <RoomSide session={session} activity={activity} />
        </>
      }
    >
      <Task ask={payoffWords.title} how={payoffWords.how} />
      {scored.length === 0 && <FindingLine severity="info">{payoffWords.empty}</FindingLine>}
      <div className={styles['both']}>
        <div className={styles['chart']}>
          <PayoffChart {...common} />
          <p className={styles['quiet']}>{payoffWords.legend}</p>
          {unscored > 0 && <p className={styles['quiet']}>{payoffWords.unscored(unscored)}</p>}
          <RouteLink to={pathTo('milestones', { quarter })}>{payoffWords.wholeTable}</RouteLink>
        </div>
        {scored.length > 0 && <PayoffTable {...common} />}
      </div>
    </RoomLayout>
  );
};
