import './fake-bridge';
import { QueryClientProvider } from '@tanstack/react-query';
import { render } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { ImportDialog } from '../../../static/src/features/import/import-dialog';
import { CallProvider } from '../../../static/src/rpc/call-context';
import { createQueryClient } from '../../../static/src/rpc/query-client';
import { QuarterProvider } from '../../../static/src/sync/quarter-context';
import type { PageServer, Person } from './page-server';

/** The import dialog over a quarter of a server, as Ada or somebody else. */
export const renderImport = async (server: PageServer, quarter: string, account: Person = 'ada') => {
  const opened = await server.ask(account, 'quarter.open', { quarter });
  let closed = 0;
  render(
    <CallProvider value={server.callAs(account)}>
      <QueryClientProvider client={createQueryClient()}>
        <QuarterProvider quarter={quarter} opened={opened}>
          <ImportDialog
            onClose={() => {
              closed += 1;
            }}
          />
        </QuarterProvider>
      </QueryClientProvider>
    </CallProvider>,
  );
  return { user: userEvent.setup(), timesClosed: () => closed };
};
