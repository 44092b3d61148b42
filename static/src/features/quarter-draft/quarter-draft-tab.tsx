import { lazy, Suspense, useRef, type ComponentType } from 'react';
import { useQuarter } from '../../sync/quarter-context';
import { useRoute } from '../../ui/routing/route-context';
import { SkeletonLines } from '../../ui/skeletons';
import { BoardView } from './board-view';
import { useBoardKeys } from './use-board-keys';
import { ViewSwitch, type DraftPlace } from './view-switch';
import { viewWords } from './words/view-words';
import styles from './quarter-draft-tab.module.css';

const ChangesView = lazy(() =>
  import('./changes/changes-view').then((file) => ({ default: file.ChangesView })),
);

/** The board is what people come for; each other view is a download of its own. */
const views: Readonly<Record<DraftPlace | 'draft.compare.from', ComponentType>> = {
  draft: BoardView,
  'draft.learning': lazy(() =>
    import('./learning/learning-view').then((file) => ({ default: file.LearningView })),
  ),
  'draft.rest': lazy(() =>
    import('./cut-line/cut-line-view').then((file) => ({ default: file.CutLineView })),
  ),
  'draft.changes': ChangesView,
  'draft.compare': ChangesView,
  'draft.compare.from': ChangesView,
  'draft.agreed': ChangesView,
  'draft.scenarios': lazy(() =>
    import('./scenarios/scenarios-view').then((file) => ({ default: file.ScenariosView })),
  ),
};

const isView = (name: string): name is keyof typeof views => Object.hasOwn(views, name);

/** The quarter by week, in the views that a team plans and looks back with. Always a draft. */
export const QuarterDraftTab = () => {
  const { name } = useRoute();
  const quarter = useQuarter(({ id }) => id);
  const View = views[isView(name) ? name : 'draft'];
  const well = useRef<HTMLDivElement>(null);
  useBoardKeys((key) => {
    const link = [...(well.current?.querySelectorAll('a') ?? [])][Number(key) - 1];
    if (link === undefined) return undefined;
    return () => {
      // What had the focus leaves with its view.
      link.focus();
      link.click();
    };
  });
  return (
    <div className={styles['tab']}>
      <div ref={well}>
        <ViewSwitch
          quarter={quarter}
          label={viewWords.label}
          views={[
            { place: 'draft', text: viewWords.board },
            { place: 'draft.learning', text: viewWords.learning },
            { place: 'draft.rest', text: viewWords.rest },
            {
              place: 'draft.changes',
              text: viewWords.changes,
              within: ['draft.compare', 'draft.compare.from', 'draft.agreed'],
            },
            { place: 'draft.scenarios', text: viewWords.scenarios },
          ]}
        />
      </div>
      <Suspense
        fallback={<SkeletonLines label={viewWords.loading} widths={['40%', '100%', '100%', '80%']} />}
      >
        <View />
      </Suspense>
    </div>
  );
};
