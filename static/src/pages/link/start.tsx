import { createRoot } from 'react-dom/client';
import { view } from '@forge/bridge';
import { QueryClientProvider } from '@tanstack/react-query';
import { keepFocus } from '../../ui/keep-focus';
import { call } from '../../rpc/call';
import { CallProvider } from '../../rpc/call-context';
import { createQueryClient } from '../../rpc/query-client';
import { LinkPage } from './link-page';
import { findLinkPlace, isCommand } from './link-place';
import { OpenQuarter } from './open-quarter';

/** Draws the page, whose bridge is there. */
export const start = async (): Promise<void> => {
  const element = document.getElementById('root');
  if (element === null) throw new Error('link.html has no element "root".');
  const [context] = await Promise.all([view.getContext(), view.theme.enable()]);
  const close = (): void => void view.close();
  keepFocus(document);
  createRoot(element).render(
    <CallProvider value={call}>
      <QueryClientProvider client={createQueryClient()}>
        {isCommand(context.extension) ? (
          <OpenQuarter onClose={close} />
        ) : (
          <LinkPage place={findLinkPlace(context.extension)} onClose={close} />
        )}
      </QueryClientProvider>
    </CallProvider>,
  );
};
