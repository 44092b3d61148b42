import type { PageHead } from '../../usecases/confluence/ports';
import type { Clock } from '../../usecases/ports';
import type { ConfluenceAnswer } from './confluence-calls';
import { Errors, headOf, OnePage } from './page-shapes';
import { throwIfBusy } from './read-confluence';

/** What Confluence says is wrong, in its own words. */
const wordsOf = ({ status, body }: ConfluenceAnswer): string =>
  (Errors.safeParse(body).data?.errors ?? [])
    .flatMap(({ title, detail }) => [title, detail].filter((part) => part != null && part !== ''))
    .join(' ') || `Confluence answered ${String(status)} without saying why.`;

/**
 * What came of writing a page, as far as creating and changing are alike.
 *
 * @throws UpstreamUnavailable where Confluence asks to be left alone; then nothing was written
 */
export const judgePageWrite = (
  clock: Clock,
  answer: ConfluenceAnswer | undefined,
):
  | { readonly kind: 'written'; readonly page: PageHead }
  | { readonly kind: 'not-allowed' | 'too-large' | 'lost' }
  | { readonly kind: 'rejected'; readonly status: number; readonly message: string } => {
  // After a server's error as after no answer at all, nobody knows what was done.
  if (answer === undefined || answer.status === 408 || answer.status >= 500) return { kind: 'lost' };
  throwIfBusy(clock, answer);
  if (answer.status === 413) return { kind: 'too-large' };
  if ([401, 403, 404].includes(answer.status)) return { kind: 'not-allowed' };
  const page = answer.status === 200 ? OnePage.safeParse(answer.body).data : undefined;
  if (page !== undefined) return { kind: 'written', page: headOf(page) };
  if (answer.status < 300) return { kind: 'lost' };
  return { kind: 'rejected', status: answer.status, message: wordsOf(answer) };
};
