import { useEffect, useLayoutEffect, useRef, useState } from 'react';
import Skeleton from '@atlaskit/skeleton';
import SectionMessage from '@atlaskit/section-message';
import { entryUrl } from '../site/app-manifest';
import type { ColorMode } from '../site/choices';
import { useSession } from '../site/session';
import { callBridge } from './bridge-methods';
import type { FramePlace, FrameSession } from './frame-session';
import { useHostServices, type HostServices } from './host-services';
import { connectJsonPort } from './json-port';
import { themeOf } from './view-methods';
import styles from './bridge.module.css';

/** As the platform's own policy for app frames. */
const SANDBOX =
  'allow-scripts allow-same-origin allow-forms allow-modals allow-popups allow-popups-to-escape-sandbox allow-downloads allow-pointer-lock';

/** How long a frame may take to load its first script before something must be wrong. */
const SILENT_AFTER = 15_000;

interface AppFrameProps {
  readonly place: FramePlace;
  readonly title: string;
  /** content: as high as what it shows. page: at least the rest of the window. modal: what the modal gives. */
  readonly fit: 'content' | 'page' | 'modal';
}

const startSession = (
  port: MessagePort,
  known: Omit<FrameSession, 'id' | 'onEnd'>,
): { session: FrameSession; end: () => void } => {
  const cleanups = new Set<() => void>();
  const session: FrameSession = {
    ...known,
    id: crypto.randomUUID(),
    onEnd: (cleanup) => cleanups.add(cleanup),
  };
  connectJsonPort(port, (name, payload) => callBridge(session, name, payload));
  const end = (): void => {
    port.close();
    for (const cleanup of cleanups) cleanup();
  };
  return { session, end };
};

interface FrameProps extends AppFrameProps {
  readonly url: string;
  readonly account: string;
  readonly colorMode: ColorMode;
  readonly services: HostServices;
}

const Frame = ({ place, title, fit, url, account, colorMode, services }: FrameProps) => {
  const { frameHeight } = useSession();
  const isFixed = fit === 'modal' || (fit === 'page' && frameHeight === 'window');
  const frameRef = useRef<HTMLIFrameElement>(null);
  const placeRef = useRef(place);
  const colorModeRef = useRef(colorMode);
  const sessionRef = useRef<FrameSession | null>(null);
  const [height, setHeight] = useState<number>();
  const [state, setState] = useState<'loading' | 'connected' | 'silent'>('loading');

  // Before the listener below, so that a frame's first question finds the place as it is now.
  useLayoutEffect(() => {
    placeRef.current = place;
  }, [place]);

  useLayoutEffect(() => {
    colorModeRef.current = colorMode;
    void sessionRef.current?.applyTheme?.(themeOf(colorMode));
  }, [colorMode]);

  useLayoutEffect(() => {
    const origin = new URL(url).origin;
    let end: (() => void) | undefined;
    const onMessage = ({ source, origin: from, data, ports }: MessageEvent<unknown>): void => {
      const [port] = ports;
      if (source !== frameRef.current?.contentWindow || from !== origin) return;
      if (data !== 'forge-bridge' || port === undefined) return;
      end?.(); // the frame loaded anew
      const started = startSession(port, {
        account,
        services,
        getPlace: () => placeRef.current,
        getColorMode: () => colorModeRef.current,
        resize: setHeight,
      });
      end = started.end;
      sessionRef.current = started.session;
      setState('connected');
    };
    window.addEventListener('message', onMessage);
    return () => {
      window.removeEventListener('message', onMessage);
      sessionRef.current = null;
      end?.();
    };
  }, [url, account, services]);

  useEffect(() => {
    const timer = window.setTimeout(
      () => setState((now) => (now === 'loading' ? 'silent' : now)),
      SILENT_AFTER,
    );
    return () => window.clearTimeout(timer);
  }, []);

  return (
    <div className={[styles[fit], isFixed ? styles['fixed'] : ''].join(' ')}>
      {state === 'loading' && (
        <div className={styles['waiting']} role="status" aria-label={`Loading ${title}`}>
          <Skeleton width="40%" height={16} isShimmering />
          <Skeleton width="70%" height={16} isShimmering />
        </div>
      )}
      {state === 'silent' && (
        <SectionMessage appearance="error" title={`${title} did not load`}>
          <p>Nothing answered from {url}. Look at the terminal of the local site, then reload this page.</p>
        </SectionMessage>
      )}
      <iframe
        ref={frameRef}
        className={styles['frame']}
        src={url}
        title={title}
        sandbox={SANDBOX}
        style={isFixed || height === undefined ? undefined : { height }}
        data-state={state}
      />
    </div>
  );
};

/** A page of the app in its own frame, on the frames' origin, with the bridge. A change of account loads it anew. */
export const AppFrame = (props: AppFrameProps) => {
  const services = useHostServices();
  const { account, colorMode } = useSession();
  const url = entryUrl(services.site.manifest, services.site.info.framesOrigin, props.place.resource);
  return (
    <Frame
      key={`${account} ${url}`}
      {...props}
      url={url}
      account={account}
      colorMode={colorMode}
      services={services}
    />
  );
};
