import type { UseQueryResult } from '@tanstack/react-query';
import type { CallFailed } from '../../rpc/call-failed';
import { LoadingQuarter, NotVisible, Trouble } from './macro-states';
import { macroWords } from './words/macro-words';

interface UnansweredProps {
  readonly answer: UseQueryResult<unknown, CallFailed>;
}

/** What a page shows as long as there is no quarter to show: that it comes, that it is not theirs, or what went wrong. */
export const Unanswered = ({ answer: { error, isFetching, refetch } }: UnansweredProps) => {
  if (error === null) return <LoadingQuarter />;
  if (error.code === 'not-found' || error.code === 'bad-input') return <NotVisible />;
  return (
    <Trouble
      // What only administrators can look up by its number says nothing to whoever reads a page.
      message={error.code === 'unexpected' ? macroWords.notShown : error.message}
      retrying={isFetching}
      onRetry={() => {
        void refetch();
      }}
    />
  );
};
