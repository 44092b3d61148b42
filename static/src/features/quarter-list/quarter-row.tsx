import { useState } from 'react';
import { localDay } from '../../ui/local-day';
import { QuarterLozenge } from '../../components/quarter-lozenge';
import { quarterWeek } from '../../components/quarter-week';
import type { Answer } from '../../rpc/call';
import { useRpc } from '../../rpc/use-rpc';
import { pathTo } from '../../ui/routing/route';
import { RouteLink } from '../../ui/routing/route-link';
import { RowActs } from './row-acts';
import { weeksInWords } from './weeks-in-words';
import { quarterListWords } from './words/quarter-list-words';
import styles from './quarter-list.module.css';

type Glance = Answer<'quarter.glance'>;

const progressOf = ({ scored, cards, inJira }: Glance): string =>
  inJira > 0 ? quarterListWords.rowsInJira(inJira) : quarterListWords.scored(scored, cards);

interface QuarterRowProps {
  readonly quarter: Answer<'project.open'>['quarters'][number];
  readonly me: Answer<'project.open'>['me'];
  /** How far it is, is asked for at once, and else when somebody comes near. */
  readonly isGlanced: boolean;
  readonly taken: readonly string[];
  readonly onLeave: (how: 'moves' | 'goes') => void;
}

/** A quarter of the list; what it takes a look into the quarter to know comes after its name. */
export const QuarterRow = ({ quarter, me, isGlanced, taken, onLeave }: QuarterRowProps) => {
  const [isNear, setNear] = useState(false);
  const { id, label, demo, startDate, weeks } = quarter;
  const {
    data: glance,
    isError,
    isLoading,
  } = useRpc('quarter.glance', { quarter: id }, { enabled: isGlanced || isNear });
  const told = (words: (known: Glance) => string) =>
    glance === undefined ? (
      <span className={styles['quiet']}>
        {isLoading ? quarterListWords.glanceLoading : isError ? quarterListWords.glanceFailed : ''}
      </span>
    ) : (
      words(glance)
    );
  const leads = glance?.leads === true;
  return (
    <tr data-back={id} onPointerEnter={() => setNear(true)} onFocus={() => setNear(true)}>
      <th scope="row" dir="auto">
        <RouteLink to={pathTo('agreement', { quarter: id })}>{label}</RouteLink>
      </th>
      <td dir="auto">{told(({ team }) => team)}</td>
      <td>
        {(demo || glance !== undefined) && (
          <QuarterLozenge isDemo={demo} isInJira={(glance?.inJira ?? 0) > 0} />
        )}
      </td>
      <td title={weeksInWords(startDate, weeks)}>
        {quarterWeek({ startDate, weeks }, localDay(new Date()))}
      </td>
      <td>{told(progressOf)}</td>
      <td>{told(({ people }) => String(people))}</td>
      <td className={styles['end']}>
        <RowActs
          quarter={quarter}
          rights={{
            mayCopy: me.mayCreate,
            mayArchive: leads,
            mayRemove: me.administers || (demo && leads),
          }}
          taken={taken}
          onLeave={onLeave}
        />
      </td>
    </tr>
  );
};
