import { lazy, useMemo, type ReactNode } from 'react';
import type { MacroConfig } from '#domain/views/draft/macro-config';
import { pagePart } from '#domain/views/page/page-part';
import type { PageView } from '#domain/views/page/page-view';
import type { CardStates } from '../draft/card-standing';
import { DraftFrame } from '../draft/draft-frame';
import type { CardsShown } from '../objectives/card-chips';
import { ObjectivesFrame } from '../objectives/objectives-on-demand';

// Each beside the answer that it shows, and on no page that shows another view.
const VisionFrame = lazy(async () => ({ default: (await import('./vision-frame')).VisionFrame }));
const AgreementFrame = lazy(async () => ({ default: (await import('./agreement-frame')).AgreementFrame }));
const CandidatesFrame = lazy(async () => ({ default: (await import('./candidates-frame')).CandidatesFrame }));
const ScoresFrame = lazy(async () => ({ default: (await import('./scores-frame')).ScoresFrame }));
const RisksFrame = lazy(async () => ({ default: (await import('./risks-frame')).RisksFrame }));
const DriftFrame = lazy(async () => ({ default: (await import('./drift-frame')).DriftFrame }));
const ObjectiveFrame = lazy(async () => ({ default: (await import('./objective-frame')).ObjectiveFrame }));

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
    case 'table':
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
