import type { QueryClient } from '@tanstack/react-query';
import type { Call } from '../../../static/src/rpc/call';
import { memoryHistory } from '../../../static/src/ui/routing/app-history';
import { RouteProvider } from '../../../static/src/ui/routing/route-context';
import { Workspace } from '../../../static/src/pages/workspace/workspace';
import { renderPage } from './render-page';

/** The whole workspace at a path, over what answers its calls. */
export const renderWorkspace = (call: Call, path = '/', queries?: QueryClient) => {
  const history = memoryHistory(path);
  const shown = renderPage(
    <RouteProvider history={history}>
      <Workspace project="10000" />
    </RouteProvider>,
    call,
    queries,
  );
  return { ...shown, history };
};
