import { useState } from 'react';
import { findById } from '#domain/kernel/collection';
import { useDecide } from '../../../components/use-decide';
import { useQuarter, useQuarterStore } from '../../../sync/quarter-context';
import { useMay } from '../../../sync/use-may';
import type { SilentProps } from '../room-place';
import type { IdeaKind } from './idea-kinds';
import { useTotal } from './the-others';
import { composerKey } from './sealed-drafts';
import { useKeptDraft } from '../../../components/use-kept-draft';
import { useOwnIdeas } from './use-own-ideas';
import { useRefusedTexts } from './use-refused-texts';
import { useWritingRound } from './use-writing-round';

/** A silent round as one person writes in it: what stands typed, their own cards, and how far the round is. */
export const useSilentRound = (
  { activity }: IdeaKind,
  { place, leads }: Pick<SilentProps, 'place' | 'leads'>,
) => {
  const decide = useDecide();
  const may = useMay();
  const quarter = useQuarter(({ id }) => id);
  const { current, wasRevealed, begin } = useWritingRound(activity, place, leads);
  const own = useOwnIdeas(current?.id);
  const total = useTotal(current?.id, own.length);
  const draft = useKeptDraft(composerKey(activity, quarter));
  const [problem, setProblem] = useState<string | null>(null);
  const store = useQuarterStore();
  useRefusedTexts(({ round, text, reason }) => {
    const { writingRounds } = store.getState().quarter;
    if (findById(writingRounds, round)?.activity !== activity) return false;
    draft.putBack(text);
    setProblem(reason);
    return true;
  });
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
