import { Suspense } from 'react';
import type { PageView } from '#domain/views/page/page-view';
import { StandingContext, type Standing } from '../../components/macro-frame/standing-context';
import { PageViewFrame } from '../../components/page-views/page-view-frame';
import { LoadingQuarter } from './macro-states';
import type { AroundView } from './use-around-view';

interface ShownQuarterProps {
  readonly view: PageView;
  readonly nameOf: (member: string) => string | undefined;
  readonly standing: Standing | null;
  readonly around: AroundView;
}

/** A view of a quarter on a page, and what stands around it. */
export const ShownQuarter = ({ view, nameOf, standing, around: { frame, foot } }: ShownQuarterProps) => (
  <Suspense fallback={<LoadingQuarter />}>
    <StandingContext.Provider value={standing}>
      <PageViewFrame view={view} nameOf={nameOf} {...frame} />
    </StandingContext.Provider>
    {foot}
  </Suspense>
);
