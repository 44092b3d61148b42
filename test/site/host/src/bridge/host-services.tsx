import { createContext, useContext } from 'react';
import type { QueryClient } from '@tanstack/react-query';
import type { Router } from '../routing/router';
import type { Site } from '../site/site-info';
import type { EventBus } from './event-bus';
import type { FramePlace } from './frame-session';
import type { RemoteFunction } from './json-port';
import type { ListStore } from './list-store';

export interface FrameFlag {
  readonly id: string;
  readonly title: string;
  readonly description?: string | undefined;
  readonly type: 'info' | 'success' | 'warning' | 'error';
  readonly isBold: boolean;
  readonly isAutoDismiss: boolean;
  readonly actions: readonly { readonly text: string; readonly onClick: RemoteFunction }[];
}

export type ModalSize =
  | 'small'
  | 'medium'
  | 'large'
  | 'xlarge'
  | 'max'
  | 'fullscreen'
  | 'resizable'
  | { readonly width: string; readonly height?: string | undefined };

export interface FrameModal {
  readonly id: string;
  readonly title: string;
  readonly size: ModalSize;
  readonly closeOnEscape: boolean;
  readonly closeOnOverlayClick: boolean;
  /** What stands in the modal; its `close` ends it. */
  readonly place: FramePlace & { readonly close: (payload?: unknown) => void };
}

/** What bridge methods act on: the page around all frames. */
export interface HostServices {
  readonly site: Site;
  readonly router: Router;
  readonly queryClient: QueryClient;
  readonly flags: ListStore<FrameFlag>;
  readonly modals: ListStore<FrameModal>;
  readonly events: EventBus;
  readonly publicEvents: EventBus;
}

const HostServicesContext = createContext<HostServices | null>(null);

export const HostServicesProvider = HostServicesContext.Provider;

export const useHostServices = (): HostServices => {
  const services = useContext(HostServicesContext);
  if (services === null)
    throw new Error('useHostServices outside its provider: render the site with main.tsx.');
  return services;
};
