import '@atlaskit/css-reset';
import { QueryClient } from '@tanstack/react-query';
import { createRoot } from 'react-dom/client';
import { createRouter } from './routing/router';
import { takeChoices } from './site/choices';
import { SiteError } from './site/request';
import { SiteApp } from './site-app';

// An answer is an answer: only a site that does not answer at all is asked again.
const isWorthRetrying = (failures: number, error: Error): boolean =>
  error instanceof SiteError && error.status === 0 && failures < 2;

const queryClient = new QueryClient({ defaultOptions: { queries: { retry: isWorthRetrying } } });
const choices = takeChoices();
const element = document.getElementById('site');
if (element === null) throw new Error('index.html has no element with the id "site".');
createRoot(element).render(<SiteApp router={createRouter()} queryClient={queryClient} choices={choices} />);
