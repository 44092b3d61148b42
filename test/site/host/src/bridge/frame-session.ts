import type { ProductName } from '../../../identity';
import type { AppModule } from '../site/app-manifest';
import type { ColorMode } from '../site/choices';
import type { HostServices } from './host-services';
import type { RemoteFunction } from './json-port';

/** `extension` of the context: where the frame stands. It goes to the backend as a claim, not as a fact. */
export type Extension = Readonly<Record<string, unknown>> & { readonly type: string };

/** Where a page puts a frame, and what the frame may do there. */
export interface FramePlace {
  readonly product: ProductName;
  readonly module: AppModule;
  /** The manifest's name of the page to show, `ui/issue`; a macro's config and modals differ from the module's. */
  readonly resource: string;
  readonly extension: Extension;
  /** The instance of a macro; other modules have one instance a page. */
  readonly localId?: string;
  /** Full pages own the address below this path; without it there is no createHistory. */
  readonly basePath?: string;
  /** Modals only. */
  readonly close?: (payload?: unknown) => void;
  /** Modals only: callbacks of the app to run before somebody closes it from outside. */
  readonly closeCallbacks?: Set<RemoteFunction>;
  /** Configurations only. */
  readonly submit?: (payload: unknown) => Promise<void>;
}

/** One life of a frame's document: ends with a reload, a change of account, or the page. */
export interface FrameSession {
  readonly id: string;
  readonly account: string;
  readonly services: HostServices;
  readonly getPlace: () => FramePlace;
  readonly getColorMode: () => ColorMode;
  readonly resize: (height: number) => void;
  readonly onEnd: (cleanup: () => void) => void;
  applyTheme?: RemoteFunction;
}

export type BridgeMethod = (frame: FrameSession, payload: unknown) => unknown;
export type BridgeMethods = Readonly<Record<string, BridgeMethod>>;
