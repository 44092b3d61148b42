import { useMemo } from 'react';
import { readSilentCards, type SilentCard } from '#domain/sealed/silent-card/silent-card-content';
import { useOwnSealed } from '../../../sync/use-own-sealed';

const NONE: readonly SilentCard[] = [];

/** This person's own cards of a round. */
export const useOwnIdeas = (round: string | undefined): readonly SilentCard[] => {
  const sealed = useOwnSealed(round ?? '');
  return useMemo(() => (sealed === null ? NONE : (readSilentCards(sealed) ?? NONE)), [sealed]);
};
