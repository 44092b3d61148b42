import type { ReactElement } from 'react';
import { QueryClientProvider, type QueryClient } from '@tanstack/react-query';
import { render } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { CallProvider } from '../../../static/src/rpc/call-context';
import { createQueryClient } from '../../../static/src/rpc/query-client';
import type { Call } from '../../../static/src/rpc/call';

/** What stands in a frame, with what every entry of the app puts around it. */
export const renderPage = (page: ReactElement, call: Call, queries: QueryClient = createQueryClient()) => {
  const user = userEvent.setup();
  const shown = render(
    <CallProvider value={call}>
      <QueryClientProvider client={queries}>{page}</QueryClientProvider>
    </CallProvider>,
  );
  return { ...shown, user };
};
