import Button from '@atlaskit/button/new';
import { Suspense, useMemo, useState, type ReactNode } from 'react';
import { factsView, type MacroConfig } from '#domain/views/page/macro-config';
import type { CallFailed } from '../../rpc/call-failed';
import { useRpc } from '../../rpc/use-rpc';
import { RevisionMark } from '../../components/macro-frame/frozen-mark';
import { StandingContext } from '../../components/macro-frame/standing-context';
import { useCardStates } from '../../components/draft/use-card-states';
import { PageViewFrame } from '../../components/page-views/page-view-frame';
import { showsStates } from '../../components/page-views/shows-states';
import { useNamesInView } from '../../components/page-views/use-names-in-view';
import { SkeletonLines } from '../../ui/skeletons';
import { useContainerWidth } from '../../ui/use-container-width';
import { configWords } from './words/config-words';
import styles from './macro-settings.module.css';

/** Widths in px that a page may give a macro. */
const SIZES = { wide: 1080, narrow: 360 } as const;
type Size = keyof typeof SIZES;

/** What it holds as wide as a page would make it, and then as small as there is room for. */
const Fitted = ({ size, children }: { readonly size: Size; readonly children: ReactNode }) => {
  const [stage, room] = useContainerWidth<HTMLDivElement>();
  return (
    <div ref={stage}>
      {room !== null && (
        <div style={{ inlineSize: SIZES[size], zoom: Math.min(1, room / SIZES[size]) }}>{children}</div>
      )}
    </div>
  );
};

interface StageProps {
  readonly config: MacroConfig;
  readonly size: Size;
  /** As of which it is shown; undefined: now. */
  readonly revision: number | undefined;
}

const Drawn = ({ size, children }: { readonly size: Size; readonly children: ReactNode }) => (
  // A picture of it: whatever could be pressed leads away from the dialog, and what was typed there.
  <div className={styles['stage']} {...{ inert: '' }}>
    <Fitted key={size} size={size}>
      {children}
    </Fitted>
  </div>
);

const Waiting = () => (
  <SkeletonLines label={configWords.previewLoading} widths={['60%', '100%', '100%', '80%']} height="32px" />
);

const Unanswered = ({ error }: { readonly error: CallFailed | null }) =>
  error === null ? (
    <Waiting />
  ) : (
    <p className={styles['hint']}>{error.code === 'not-found' ? configWords.quarterGone : error.message}</p>
  );

const Stage = ({ config, size, revision }: StageProps) => {
  const { quarter, view } = config;
  const { data, error } = useRpc('macro.view', {
    quarter,
    view: factsView(view),
    ...(revision === undefined ? {} : { revision }),
  });
  const states = useCardStates(quarter, revision === undefined && data !== undefined && showsStates(view));
  const nameOf = useNamesInView(quarter, data?.shown);
  const standing = useMemo(
    () =>
      revision === undefined
        ? null
        : { mark: <RevisionMark revision={revision} agreed={null} />, note: null },
    [revision],
  );
  if (data === undefined) return <Unanswered error={error} />;
  return (
    <Suspense fallback={<Waiting />}>
      <Drawn size={size}>
        <StandingContext.Provider value={standing}>
          <PageViewFrame
            view={data.shown}
            config={config}
            today={new Date()}
            states={states}
            nameOf={nameOf}
          />
        </StandingContext.Provider>
      </Drawn>
    </Suspense>
  );
};

interface MacroPreviewProps {
  readonly config: MacroConfig | null;
  /** As of which the page will show it; undefined: it follows the quarter. */
  readonly revision: number | undefined;
}

/** The view as a page would show it, whole, and no wider than there is room. */
export const MacroPreview = ({ config, revision }: MacroPreviewProps) => {
  const [size, setSize] = useState<Size>('wide');
  return (
    <section className={styles['preview']} aria-label={configWords.preview}>
      <div className={styles['previewHead']}>
        <h2 className={styles['title']}>{configWords.preview}</h2>
        {(Object.keys(SIZES) as Size[]).map((one) => (
          <Button
            key={one}
            appearance="subtle"
            spacing="compact"
            isSelected={size === one}
            onClick={() => {
              setSize(one);
            }}
          >
            {configWords.sizes[one]}
          </Button>
        ))}
      </div>
      {config === null ? (
        <p className={styles['hint']}>{configWords.chooseToSee}</p>
      ) : (
        <Stage config={config} size={size} revision={revision} />
      )}
      <p className={styles['hint']}>{configWords.whoSees}</p>
    </section>
  );
};
