import Lozenge from '@atlaskit/lozenge';
import { lazy, Suspense, useState } from 'react';
import type { Quarter } from '#domain/quarter/quarter';
import { cutLine, type CutCard } from '#domain/views/cut-line/cut-line';
import { createSelector } from '../../../sync/create-selector';
import { useQuarter } from '../../../sync/quarter-context';
import { useMay } from '../../../sync/use-may';
import { EmptyPanel } from '../../../ui/empty-panel';
import { Heading } from '../../../ui/heading';
import { pathTo } from '../../../ui/routing/route';
import { RouteLink } from '../../../ui/routing/route-link';
import { TextButton } from '../../../ui/text-button';
import { CutRow } from './cut-row';
import { cutLineWords } from '../words/cut-line-words';
import { viewWords } from '../words/view-words';
import views from '../views.module.css';
import styles from './cut-line-view.module.css';

const AsideDialog = lazy(() => import('./aside-dialog').then((file) => ({ default: file.AsideDialog })));

const selectLine = createSelector(cutLine);
const selectFrame = createSelector(({ id, settings, members }: Quarter) => ({
  id,
  weeks: settings.weeks,
  people: members.length,
}));

/** So many cards above the line are shown: those that just fitted in. */
const ABOVE = 4;

/** What fits in the quarter, and below a line what the team decided not to do, and why. */
export const CutLineView = () => {
  const { above, below, later } = useQuarter(selectLine);
  const { id, weeks, people } = useQuarter(selectFrame);
  const may = useMay();
  const [isWhole, setWhole] = useState(false);
  const [asked, setAsked] = useState<string | null>(null);
  const card = below.find((one) => one.card.id === asked);
  if (below.length === 0 && later.length === 0) {
    return <EmptyPanel header={cutLineWords.emptyTitle}>{cutLineWords.emptySentence}</EmptyPanel>;
  }
  const hidden = isWhole ? 0 : Math.max(0, above.length - ABOVE);
  const row = (cut: CutCard) => (
    <CutRow
      key={cut.card.id}
      quarter={id}
      cut={cut}
      mayWrite={may.write}
      onAsk={() => setAsked(cut.card.id)}
    />
  );
  return (
    <div className={styles['view']}>
      {!may.write && <p className={views['note']}>{viewWords.readOnly}</p>}
      <div className={styles['scroll']}>
        <table className={[views['table'], styles['table']].join(' ')} aria-label={cutLineWords.tableLabel}>
          <thead>
            <tr>
              <th scope="col" className={styles['votes']}>
                {cutLineWords.votes}
              </th>
              <th scope="col">{cutLineWords.card}</th>
              <th scope="col">{cutLineWords.scores}</th>
              <th scope="col">{cutLineWords.why}</th>
              <th scope="col">{cutLineWords.decided}</th>
              <th scope="col">{cutLineWords.next}</th>
              <th aria-hidden="true" />
            </tr>
          </thead>
          <tbody>
            {above.length > ABOVE && (
              <tr>
                <td colSpan={7}>
                  <TextButton aria-expanded={isWhole} onClick={() => setWhole(!isWhole)}>
                    {isWhole
                      ? cutLineWords.fewerAbove
                      : cutLineWords.moreAbove(
                          hidden,
                          above.some(({ votes }) => votes !== null),
                        )}
                  </TextButton>
                </td>
              </tr>
            )}
            {above.slice(hidden).map(row)}
          </tbody>
          <tbody>
            <tr className={styles['line']}>
              <th colSpan={7} scope="rowgroup">
                <strong>{cutLineWords.cutLine}</strong>{' '}
                <span className={views['note']}>{cutLineWords.fits(above.length, people, weeks)}</span>
              </th>
            </tr>
            {below.map(row)}
          </tbody>
        </table>
      </div>
      {later.length > 0 && (
        <section aria-labelledby="okra-later" className={styles['later']}>
          <Heading level={2} look="xsmall" id="okra-later">
            {cutLineWords.objectives} <span className={views['note']}>{later.length}</span>
          </Heading>
          <ul className={styles['objectives']}>
            {later.map(({ objective, code }) => (
              <li key={objective.id} className={styles['objective']}>
                <span className={styles['code']}>{code}</span>
                <span className={styles['objectiveText']}>
                  <RouteLink to={pathTo('objectives.objective', { quarter: id, objective: objective.id })}>
                    <bdi>{objective.title}</bdi>
                  </RouteLink>
                  {objective.description !== '' && (
                    <span className={views['note']} dir="auto">
                      {objective.description}
                    </span>
                  )}
                </span>
                <Lozenge>{cutLineWords.nexts.nextQuarter}</Lozenge>
              </li>
            ))}
          </ul>
        </section>
      )}
      <p className={views['note']}>{cutLineWords.carried}</p>
      {card !== undefined && (
        <Suspense fallback={null}>
          <AsideDialog {...card} weeks={weeks} onClose={() => setAsked(null)} />
        </Suspense>
      )}
    </div>
  );
};
