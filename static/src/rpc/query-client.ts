import { QueryClient } from '@tanstack/react-query';
import { CallFailed } from './call-failed';

// Asking again changes these answers never: they cost points and a second look at nothing.
const final = new Set(['not-found', 'bad-input', 'refused', 'reload']);

const mayRetry = (failures: number, error: unknown): boolean =>
  failures < 2 && !(error instanceof CallFailed && final.has(error.code));

export const createQueryClient = (): QueryClient =>
  new QueryClient({
    defaultOptions: {
      queries: { retry: mayRetry, staleTime: 60_000, refetchOnWindowFocus: false },
      mutations: { retry: false },
    },
  });
