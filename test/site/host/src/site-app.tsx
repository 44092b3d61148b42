import { useEffect, useMemo, useRef } from 'react';
import { QueryClientProvider, useQuery, type QueryClient } from '@tanstack/react-query';
import EmptyState from '@atlaskit/empty-state';
import { createEventBus } from './bridge/event-bus';
import {
  HostServicesProvider,
  type FrameFlag,
  type FrameModal,
  type HostServices,
} from './bridge/host-services';
import { createListStore } from './bridge/list-store';
import { themeOf } from './bridge/view-methods';
import type { Router } from './routing/router';
import { RouterProvider } from './routing/router-context';
import { AppManifest } from './site/app-manifest';
import type { Choices } from './site/choices';
import { request } from './site/request';
import { SessionProvider, useSession } from './site/session';
import { SiteInfo, SiteProvider, type Site } from './site/site-info';
import { SiteLayout } from './site-layout';

interface SiteAppProps {
  readonly router: Router;
  readonly queryClient: QueryClient;
  readonly choices: Choices;
}

const readSite = async (): Promise<Site> => {
  const [info, manifest] = await Promise.all([
    request(null, '/__site/info', SiteInfo),
    request(null, '/__site/manifest', AppManifest),
  ]);
  const ahead = info.clock === undefined ? 0 : new Date(info.clock).getTime() - Date.now();
  return { info, manifest, now: () => Date.now() + ahead };
};

const Services = ({
  site,
  router,
  queryClient,
}: {
  site: Site;
  router: Router;
  queryClient: QueryClient;
}) => {
  const { account, colorMode } = useSession();
  const services = useMemo<HostServices>(
    () => ({
      site,
      router,
      queryClient,
      flags: createListStore<FrameFlag>(),
      modals: createListStore<FrameModal>(),
      events: createEventBus(),
      publicEvents: createEventBus(),
    }),
    [site, router, queryClient],
  );

  const shown = useRef({ account, colorMode });
  useEffect(() => {
    if (shown.current.colorMode !== colorMode) {
      services.events.emit('FORGE_CORE_THEME_CHANGED', { theme: themeOf(colorMode) });
    }
    if (shown.current.account !== account) {
      // What one person opened is not for the next one.
      for (const { id } of services.modals.getAll()) services.modals.remove(id);
      for (const { id } of services.flags.getAll()) services.flags.remove(id);
    }
    shown.current = { account, colorMode };
  }, [account, colorMode, services]);

  return (
    <SiteProvider value={site}>
      <HostServicesProvider value={services}>
        <SiteLayout />
      </HostServicesProvider>
    </SiteProvider>
  );
};

const LoadedSite = ({ router, queryClient }: Omit<SiteAppProps, 'choices'>) => {
  const site = useQuery({ queryKey: ['site'], queryFn: readSite, staleTime: Infinity });
  if (site.error !== null) {
    return <EmptyState header="The local site does not answer" description={site.error.message} />;
  }
  return site.data && <Services site={site.data} router={router} queryClient={queryClient} />;
};

export const SiteApp = ({ router, queryClient, choices }: SiteAppProps) => (
  <QueryClientProvider client={queryClient}>
    <RouterProvider value={router}>
      <SessionProvider start={choices}>
        <LoadedSite router={router} queryClient={queryClient} />
      </SessionProvider>
    </RouterProvider>
  </QueryClientProvider>
);
