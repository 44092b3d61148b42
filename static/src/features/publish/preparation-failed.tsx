import { ErrorPanel } from '../../ui/error-panel';
import type { Prepared } from './use-preparation';
import { publishWords } from './words/publish-words';

interface PreparationFailedProps {
  readonly prepared: Prepared;
  readonly title: string;
}

/** Why nobody knows what publishing would do, with another try. */
export const PreparationFailed = ({ prepared, title }: PreparationFailedProps) => (
  <ErrorPanel title={title} onRetry={prepared.refetch}>
    {prepared.error?.code === 'not-found' || prepared.error?.code === 'refused'
      ? publishWords.notFound
      : publishWords.failed(prepared.error?.message ?? '')}
  </ErrorPanel>
);
