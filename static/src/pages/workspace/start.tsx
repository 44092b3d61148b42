import { createRoot } from 'react-dom/client';
import { view } from '@forge/bridge';
import { QueryClientProvider } from '@tanstack/react-query';
import { keepFocus } from '../../ui/keep-focus';
import { call } from '../../rpc/call';
import { CallProvider } from '../../rpc/call-context';
import { createQueryClient } from '../../rpc/query-client';
import { openAppHistory } from '../../ui/routing/app-history';
import { RouteProvider } from '../../ui/routing/route-context';
import { Workspace } from './workspace';

const findProject = (extension: Readonly<Record<string, unknown>>): string | null => {
  const project = extension['project'];
  if (typeof project !== 'object' || project === null || !('id' in project)) return null;
  return typeof project.id === 'string' || typeof project.id === 'number' ? String(project.id) : null;
};

/** Draws the page, whose bridge is there. */
export const start = async (): Promise<void> => {
  const element = document.getElementById('root');
  if (element === null) throw new Error('workspace.html has no element "root".');
  const [context, history] = await Promise.all([view.getContext(), openAppHistory(), view.theme.enable()]);
  keepFocus(document);
  createRoot(element).render(
    <CallProvider value={call}>
      <QueryClientProvider client={createQueryClient()}>
        <RouteProvider history={history}>
          <Workspace project={findProject(context.extension)} />
        </RouteProvider>
      </QueryClientProvider>
    </CallProvider>,
  );
};
