import { createRoot } from 'react-dom/client';
import { view } from '@forge/bridge';
import { QueryClientProvider } from '@tanstack/react-query';
import { call } from '../../rpc/call';
import { CallProvider } from '../../rpc/call-context';
import { keepFocus } from '../../ui/keep-focus';
import { createQueryClient } from '../../rpc/query-client';
import { parseMacroConfig } from '#domain/views/page/macro-config';
import { NotConfigured } from './macro-states';
import { QuarterMacro } from './quarter-macro';

/** Draws the page, whose bridge is there. */
export const start = async (): Promise<void> => {
  const element = document.getElementById('root');
  if (element === null) throw new Error('macro.html has no element "root".');
  const [context] = await Promise.all([view.getContext(), view.theme.enable()]);
  const config = parseMacroConfig(context.extension['config']);
  keepFocus(document);
  createRoot(element).render(
    <CallProvider value={call}>
      <QueryClientProvider client={createQueryClient()}>
        {config === undefined ? (
          <NotConfigured />
        ) : (
          <QuarterMacro config={config} siteUrl={context.siteUrl} localId={context.localId} />
        )}
      </QueryClientProvider>
    </CallProvider>,
  );
};
