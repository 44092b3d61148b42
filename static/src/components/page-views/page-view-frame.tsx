import { lazy, useMemo, type ReactNode } from 'react';
import type { MacroConfig, MacroView } from '#domain/views/page/macro-config';
import { pagePart } from '#domain/views/page/page-part';
import type { PageView } from '#domain/views/page/page-view';
import type { CardStates } from '../draft/card-standing';
import { DraftFrame } from '../draft/draft-frame';
import type { CardsShown } from '../objectives/card-chips';
import { fetchObjectivesFrame, ObjectivesFrame } from '../objectives/objectives-on-demand';

// Each beside the answer that it shows, and on no page that shows another view.
const vision = () => import('./vision-frame');
const agreement = () => import('./agreement-frame');
const candidates = () => import('./candidates-frame');
const scores = () => import('./scores-frame');
const risks = () => import('./risks-frame');
const drift = () => import('./drift-frame');
const objective = () => import('./objective-frame');

const VisionFrame = lazy(async () => ({ default: (await vision()).VisionFrame }));
const AgreementFrame = lazy(async () => ({ default: (await agreement()).AgreementFrame }));
const CandidatesFrame = lazy(async () => ({ default: (await candidates()).CandidatesFrame }));
const ScoresFrame = lazy(async () => ({ default: (await scores()).ScoresFrame }));
const RisksFrame = lazy(async () => ({ default: (await risks()).RisksFrame }));
const DriftFrame = lazy(async () => ({ default: (await drift()).DriftFrame }));
const ObjectiveFrame = lazy(async () => ({ default: (await objective()).ObjectiveFrame }));

const fetches: Readonly<Partial<Record<MacroView, () => unknown>>> = {
  objectives: fetchObjectivesFrame,
  objective,
  session0: vision,
  session1: agreement,
  session2: candidates,
  session3: scores,
  findings: risks,
  drift,
};

/** Fetches what draws a view while its answer is on the way. */
export const fetchPageView = (view: MacroView): void => {
  fetches[view]?.();
};

interface PageViewFrameProps {
  /** The whole of it. */
  readonly view: PageView;
  readonly config: MacroConfig;
  readonly today: Date;
  readonly states: CardStates;
  readonly nameOf: (member: string) => string | undefined;
  /** Absent: it is a picture, as in a preview. */
  readonly onOpen?: CardsShown['onOpen'];
  /** At the end of the heading line. */
  readonly act?: ReactNode;
}

/** A view of a page, as its settings choose it. */
export const PageViewFrame = ({ view: whole, config, onOpen, ...rest }: PageViewFrameProps) => {
  const { objectives } = config;
  const view = useMemo(() => pagePart(whole, objectives), [whole, objectives]);
  const { today, states, act } = rest;
  const opening = onOpen === undefined ? {} : { onOpen };
  switch (view.view) {
    case 'draft':
      return (
        <DraftFrame draft={view.draft} config={config} today={today} states={states} act={act} {...opening} />
      );
    case 'objectives':
      return (
        <ObjectivesFrame
          view={view.thread}
          config={config}
          today={today}
          states={states}
          act={act}
          {...opening}
        />
      );
    case 'objective':
      return (
        <ObjectiveFrame
          view={view}
          today={today}
          states={states}
          act={act}
          onOpen={onOpen}
          isOpen={objectives.length === 0}
        />
      );
    case 'session0':
      return <VisionFrame view={view} {...rest} />;
    case 'session1':
      return <AgreementFrame view={view} {...rest} />;
    case 'session2':
      return <CandidatesFrame view={view} {...rest} />;
    case 'session3':
      return <ScoresFrame view={view} {...rest} />;
    case 'findings':
      return <RisksFrame view={view} {...rest} />;
    case 'drift':
      return <DriftFrame view={view} {...rest} />;
  }
};
