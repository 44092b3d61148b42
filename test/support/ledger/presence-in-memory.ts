import type { Presence, Signs } from '../../../src/usecases/quarter/ports';

/** Who is there, as the use cases need it: the same contract as over storage. */
export const presenceInMemory = (): Presence => {
  const kept = new Map<string, Signs>();
  return {
    read: async (quarterId) => kept.get(quarterId) ?? new Map(),
    keep: async (quarterId, signs) => {
      kept.set(quarterId, new Map(signs));
    },
  };
};
