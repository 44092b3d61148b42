import { createRoot } from 'react-dom/client';
import { view } from '@forge/bridge';
import { QueryClientProvider } from '@tanstack/react-query';
import { parseMacroConfig } from '#domain/views/page/macro-config';
import { call } from '../../rpc/call';
import { CallProvider } from '../../rpc/call-context';
import { keepFocus } from '../../ui/keep-focus';
import { createQueryClient } from '../../rpc/query-client';
import { MacroSettings } from './macro-settings';

/** Draws the page, whose bridge is there. */
export const start = async (): Promise<void> => {
  const element = document.getElementById('root');
  if (element === null) throw new Error('config.html has no element "root".');
  const [context] = await Promise.all([view.getContext(), view.theme.enable()]);
  keepFocus(document);
  createRoot(element).render(
    <CallProvider value={call}>
      <QueryClientProvider client={createQueryClient()}>
        <MacroSettings present={parseMacroConfig(context.extension['config'])} />
      </QueryClientProvider>
    </CallProvider>,
  );
};
