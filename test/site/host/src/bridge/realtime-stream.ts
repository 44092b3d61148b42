import { z } from 'zod';

const RealtimeMessage = z.looseObject({ payload: z.unknown().optional() });

/** Browsers allow six connections to a site, over all tabs together; more would stop every other request. */
const PAUSE_WHEN_HIDDEN_FOR = 30_000;

/**
 * Listens to a channel; resolves when the site has accepted. Tabs out of sight for a while let go of their connection
 * and take it up again when they are looked at: realtime is a hint, what was missed is not sent again.
 */
export const openRealtimeStream = async (
  url: string,
  onEvent: (payload: unknown) => unknown,
): Promise<() => void> => {
  let source: EventSource | undefined;
  let timer: number | undefined;

  const connect = (): EventSource => {
    const opened = new EventSource(url);
    opened.onmessage = ({ data }: MessageEvent<string>) => {
      void onEvent(RealtimeMessage.parse(JSON.parse(data)).payload);
    };
    return opened;
  };
  const onVisibility = (): void => {
    window.clearTimeout(timer);
    if (document.visibilityState === 'visible') {
      if (source?.readyState === EventSource.CLOSED) source = connect();
      return;
    }
    timer = window.setTimeout(() => source?.close(), PAUSE_WHEN_HIDDEN_FOR);
  };

  const first = connect();
  source = first;
  await new Promise<void>((resolve, reject) => {
    first.onopen = () => resolve();
    first.onerror = () => {
      if (first.readyState === EventSource.CLOSED) {
        reject(new Error('realtime: the site refused the subscription; its token may have expired.'));
      }
    };
  });
  document.addEventListener('visibilitychange', onVisibility);
  return () => {
    document.removeEventListener('visibilitychange', onVisibility);
    window.clearTimeout(timer);
    source?.close();
  };
};
