import { refusedWith, type Failure } from '../failure';
import type { Result } from '#domain/kernel/result';
import { UpstreamUnavailable } from '../ports';
import type { NotWritten, Rejected } from './ports';

/** How a page that was not written is told; in the words of whoever wanted it where Confluence says only that it may not be. */
export interface NotWrittenWords {
  readonly notAllowed: string;
  readonly tooLarge: string;
}

/**
 * @throws UpstreamUnavailable where the answer was lost and nobody found out what was done
 */
export const notWritten = (answer: NotWritten | Rejected, words: NotWrittenWords): Result<never, Failure> => {
  switch (answer.kind) {
    case 'lost':
      throw new UpstreamUnavailable('Confluence', 0, 1_000);
    case 'not-allowed':
      return refusedWith(words.notAllowed);
    case 'too-large':
      return refusedWith(words.tooLarge);
    case 'rejected':
      return refusedWith(`Confluence did not take the page: ${answer.message}`);
  }
};
