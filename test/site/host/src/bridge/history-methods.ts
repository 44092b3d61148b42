import { z } from 'zod';
import type { SiteLocation } from '../routing/router';
import type { BridgeMethods } from './frame-session';
import { Callback, parsePayload } from './parse-payload';

const FrameLocation = z.object({
  pathname: z.string(),
  search: z.string(),
  hash: z.string(),
  state: z.unknown().optional(),
});

const Navigated = z.object({ action: z.enum(['PUSH', 'REPLACE']), location: FrameLocation });

const isBelow = (basePath: string, pathname: string): boolean =>
  pathname === basePath || pathname.startsWith(`${basePath}/`);

const toFrameLocation = (basePath: string, { pathname, search, hash, state }: SiteLocation) => ({
  pathname: pathname.slice(basePath.length) || '/',
  search,
  hash,
  state: state ?? undefined,
  key: 'page',
});

const toUrl = (basePath: string, { pathname, search, hash }: z.infer<typeof FrameLocation>): string =>
  basePath + (pathname === '/' ? '' : pathname) + search + hash;

/** `view.createHistory()`: the app's path is the rest of the page's address, so links into it work and survive. */
export const historyMethods: BridgeMethods = {
  createHistory: (frame, raw) => {
    const { onNavigated } = parsePayload('createHistory', z.object({ onNavigated: Callback }), raw);
    const { basePath, extension } = frame.getPlace();
    if (basePath === undefined) {
      throw new Error(`view.createHistory() is for full pages; ${extension.type} has no address of its own.`);
    }
    const { router } = frame.services;
    frame.onEnd(
      router.subscribe((location, by) => {
        if (by === frame || !isBelow(basePath, location.pathname)) return;
        void onNavigated({ location: toFrameLocation(basePath, location), length: window.history.length });
      }),
    );
    return {
      base: basePath,
      length: window.history.length,
      location: toFrameLocation(basePath, router.getLocation()),
    };
  },

  'frame:navigated': (frame, raw) => {
    const { action, location } = parsePayload('history', Navigated, raw);
    const { basePath } = frame.getPlace();
    if (basePath === undefined) return;
    frame.services.router.navigate(toUrl(basePath, location), {
      replace: action === 'REPLACE',
      state: location.state ?? null,
      by: frame,
    });
  },

  'frame:travelled': (_frame, raw) =>
    window.history.go(parsePayload('history.go', z.object({ delta: z.number() }), raw).delta),
};
