import Button from '@atlaskit/button/new';
import { useMutation } from '@tanstack/react-query';
import { useId, useMemo, useState } from 'react';
import { factsView, type MacroConfig } from '#domain/views/page/macro-config';
import { pagePart } from '#domain/views/page/page-part';
import type { FrozenView } from '#domain/views/frozen/frozen-view';
import { viewDifference } from '#domain/views/frozen/view-difference';
import type { Answer } from '../../rpc/call';
import { useCall } from '../../rpc/call-context';
import type { CallFailed } from '../../rpc/call-failed';
import { useRpc } from '../../rpc/use-rpc';
import { FindingLine } from '../../ui/finding-line';
import { TextButton } from '../../ui/text-button';
import { ChangesOfView } from './changes-of-view';
import { keepAsItIs, isKept } from './kept-notes';
import { PageNote } from './page-note';
import { macroWords } from './words/macro-words';
import styles from './page-note.module.css';

interface FrozenNoteProps {
  readonly config: MacroConfig;
  readonly localId: string;
  readonly slot: number;
  readonly frozen: FrozenView;
  /** The revision that the quarter is at now. */
  readonly head: number;
  readonly onMoved: (moved: Answer<'macro.move'>) => void;
}

/** For whoever may edit the page: what the view would say now, the difference first, and the step there. */
export const FrozenNote = ({ config, localId, slot, frozen, head, onMoved }: FrozenNoteProps) => {
  const { quarter, view, objectives } = config;
  const list = useId();
  const call = useCall();
  const [isOpen, setOpen] = useState(false);
  const [isHidden, setHidden] = useState(() => isKept(quarter, slot));
  const may = useRpc('macro.mayEdit', { quarter }, { enabled: !isHidden });
  const mayEdit = may.data?.mayEdit === true;
  const now = useRpc('macro.view', { quarter, view: factsView(view) }, { enabled: mayEdit && !isHidden });
  const changes = useMemo(
    () =>
      now.data === undefined
        ? undefined
        : viewDifference(pagePart(frozen.facts, objectives), pagePart(now.data.shown, objectives)),
    [now.data, frozen.facts, objectives],
  );
  const { mutate, isPending, error } = useMutation<Answer<'macro.move'>, CallFailed>({
    mutationFn: () => call('macro.move', { quarter, view, slot, localId }),
    onSuccess: onMoved,
  });
  if (isHidden || !mayEdit || changes === undefined) return null;
  return (
    <>
      <PageNote
        acts={
          <>
            <Button
              spacing="compact"
              isLoading={isPending}
              onClick={() => {
                mutate();
              }}
            >
              {macroWords.moveForward(head)}
            </Button>
            <Button
              appearance="subtle"
              spacing="compact"
              onClick={() => {
                keepAsItIs(quarter, slot);
                setHidden(true);
              }}
            >
              {macroWords.keep}
            </Button>
          </>
        }
      >
        {macroWords.wentOn(head, changes)}{' '}
        {changes.length > 0 && (
          <TextButton
            aria-expanded={isOpen}
            aria-controls={list}
            onClick={() => {
              setOpen(!isOpen);
            }}
          >
            {isOpen ? macroWords.hideChanges : macroWords.seeChanges}
          </TextButton>
        )}
      </PageNote>
      {error !== null && (
        <div role="alert" className={styles['trouble']}>
          <FindingLine severity="error">{error.message}</FindingLine>
        </div>
      )}
      <div id={list}>{isOpen && <ChangesOfView changes={changes} />}</div>
    </>
  );
};
