import { lazy, Suspense, useState } from 'react';
import { localDay } from '../../components/local-day';
import { quarterWeek } from '../../components/quarter-week';
import type { Answer } from '../../rpc/call';
import { useRpc } from '../../rpc/use-rpc';
import { ActionMenu } from '../../ui/action-menu';
import { pathTo } from '../../ui/routing/route';
import { RouteLink } from '../../ui/routing/route-link';
import { weeksInWords } from './weeks-in-words';
import { QuarterLozenge } from '../../components/quarter-lozenge';
import { quarterListWords } from './words/quarter-list-words';
import styles from './quarter-list.module.css';

const RemoveDialog = lazy(() =>
  import('../../components/remove-dialog').then((file) => ({ default: file.RemoveDialog })),
);

type Glance = Answer<'quarter.glance'>;

const progressOf = ({ scored, cards, inJira }: Glance): string =>
  inJira > 0 ? quarterListWords.rowsInJira(inJira) : quarterListWords.scored(scored, cards);

interface QuarterRowProps {
  readonly quarter: Answer<'project.open'>['quarters'][number];
  /** How far it is, is asked for. */
  readonly isGlanced: boolean;
  readonly mayRemove: boolean;
}

/** A quarter of the list; what it takes a look into the quarter to know comes after its name. */
export const QuarterRow = ({ quarter, isGlanced, mayRemove }: QuarterRowProps) => {
  const [removing, setRemoving] = useState(false);
  const { id, label, demo, startDate, weeks } = quarter;
  const {
    data: glance,
    isError,
    isLoading,
  } = useRpc('quarter.glance', { quarter: id }, { enabled: isGlanced });
  const told = (words: (known: Glance) => string) =>
    glance === undefined ? (
      <span className={styles['quiet']}>
        {isLoading ? quarterListWords.glanceLoading : isError ? quarterListWords.glanceFailed : ''}
      </span>
    ) : (
      words(glance)
    );
  return (
    <tr>
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
        {mayRemove && (
          <ActionMenu
            label={quarterListWords.actsOf(label)}
            groups={[
              {
                acts: [
                  {
                    text: quarterListWords.demoRemove,
                    onClick: () => setRemoving(true),
                  },
                ],
              },
            ]}
          />
        )}
        {removing && (
          <Suspense fallback={null}>
            <RemoveDialog quarter={id} label={label} onClose={() => setRemoving(false)} />
          </Suspense>
        )}
      </td>
    </tr>
  );
};
