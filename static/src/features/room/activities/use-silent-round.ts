import { useCallback, useState } from 'react';
import { useDecide } from '../../../components/use-decide';
import { useQuarter } from '../../../sync/quarter-context';
import { useMay } from '../../../sync/use-may';
import type { ActivityProps } from '../room-place';
import type { IdeaKind } from './idea-kinds';
import { useTotal } from './the-others';
import { useKeptDraft } from './use-kept-draft';
import { useOwnIdeas } from './use-own-ideas';
import { useRefusedIdeas } from './use-refused-ideas';
import { useWritingRound } from './use-writing-round';

/** A silent round as one person writes in it: what stands typed, their own cards, and how far the round is. */
export const useSilentRound = (
  { activity }: IdeaKind,
  { place, leads }: Pick<ActivityProps, 'place' | 'leads'>,
  /** Name of what is typed, in the tab's storage. */
  kept: string,
) => {
  const decide = useDecide();
  const may = useMay();
  const quarter = useQuarter(({ id }) => id);
  const { current, wasRevealed, begin } = useWritingRound(activity, place, leads);
  const own = useOwnIdeas(current?.id);
  const total = useTotal(current?.id, own.length);
  const draft = useKeptDraft(`${kept}-${quarter}`);
  const [problem, setProblem] = useState<string | null>(null);
  const { putBack } = draft;
  useRefusedIdeas(
    activity,
    useCallback(
      (text, reason) => {
        putBack(text);
        setProblem(reason);
      },
      [putBack],
    ),
  );
  const isOpen = current?.state === 'open';
  const isTyped = (draft.text ?? '').trim() !== '';
  return {
    current,
    own,
    total,
    draft,
    problem,
    setProblem,
    begin,
    isOpen,
    isClosing: current?.state === 'closing',
    isWritten: isOpen && may.write,
    isShown: wasRevealed && current === undefined,
    isToCome: current === undefined && !wasRevealed,
    /** What was being typed when the cards were shown. */
    isLate: may.write && !isOpen && isTyped && (current !== undefined || wasRevealed),
    reveal: (): void => {
      if (current !== undefined) decide({ kind: 'writingRound.reveal', round: current.id });
    },
  };
};

export type SilentRound = ReturnType<typeof useSilentRound>;
