import type { AppModule, ViewportSize } from '../site/app-manifest';
import type { Extension } from './frame-session';
import type { HostServices } from './host-services';

interface AppModal {
  readonly module: AppModule;
  readonly extension: Extension;
  readonly viewportSize: ViewportSize | undefined;
}

/**
 * Opens a module's page in a modal of this page, as Jira does for its actions: without a heading, which is the app's to
 * draw. `view.close()` ends it, Escape and a click beside it as well. What the page shows of Jira is then read again.
 */
export const openAppModal = (services: HostServices, { module, extension, viewportSize }: AppModal): void => {
  const id = crypto.randomUUID();
  services.modals.put({
    id,
    title: '',
    size: viewportSize ?? 'medium',
    closeOnEscape: true,
    closeOnOverlayClick: true,
    place: {
      product: 'jira',
      module,
      resource: module.resource,
      extension,
      closeCallbacks: new Set(),
      close: () => {
        services.modals.remove(id);
        void services.queryClient.invalidateQueries();
      },
    },
  });
};
