import { QueryClientProvider } from '@tanstack/react-query';
import { render } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { CallProvider } from '../../../static/src/rpc/call-context';
import { createQueryClient } from '../../../static/src/rpc/query-client';
import type { Call } from '../../../static/src/rpc/call';
import { memoryHistory } from '../../../static/src/ui/routing/app-history';
import { RouteProvider } from '../../../static/src/ui/routing/route-context';
import { Workspace } from '../../../static/src/pages/workspace/workspace';

/** The whole workspace at a path, over a ledger in memory. */
export const renderWorkspace = (call: Call, path = '/') => {
  const history = memoryHistory(path);
  const user = userEvent.setup();
  const shown = render(
    <CallProvider value={call}>
      <QueryClientProvider client={createQueryClient()}>
        <RouteProvider history={history}>
          <Workspace project="10000" />
        </RouteProvider>
      </QueryClientProvider>
    </CallProvider>,
  );
  return { ...shown, history, user };
};
