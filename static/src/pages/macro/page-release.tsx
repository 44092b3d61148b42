import Button from '@atlaskit/button/new';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useId } from 'react';
import type { Answer } from '../../rpc/call';
import { useCall } from '../../rpc/call-context';
import type { CallFailed } from '../../rpc/call-failed';
import { FindingLine } from '../../ui/finding-line';
import { macroWords } from './words/macro-words';
import styles from './macro.module.css';

interface PageReleaseProps {
  readonly quarter: string;
  readonly exports: Answer<'macro.release'>;
}

/** Whether exports of this page show the quarter. It stands below the view, where a facilitator decides it for this page. */
export const PageRelease = ({ quarter, exports: { released, mayChange } }: PageReleaseProps) => {
  const id = useId();
  const call = useCall();
  const client = useQueryClient();
  const { mutate, isPending, error } = useMutation<Answer<'macro.release'>, CallFailed>({
    mutationFn: () => call('macro.release', { quarter, commandId: crypto.randomUUID(), released: !released }),
    onSettled: () =>
      client.invalidateQueries({
        // Whatever view of it the page shows.
        predicate: ({ queryKey: [key] }) => typeof key === 'string' && key.startsWith('macro.'),
      }),
  });
  if (!released && !mayChange && error === null) return null;
  return (
    <div className={styles['release']} role="group" aria-labelledby={id}>
      <p id={id}>{released ? macroWords.released : macroWords.notReleased}</p>
      {mayChange && (
        <Button
          appearance="subtle"
          spacing="compact"
          isLoading={isPending}
          onClick={() => {
            mutate();
          }}
        >
          {released ? macroWords.revoke : macroWords.release}
        </Button>
      )}
      {error !== null && (
        <div role="alert">
          <FindingLine severity="error">{error.message}</FindingLine>
        </div>
      )}
    </div>
  );
};
