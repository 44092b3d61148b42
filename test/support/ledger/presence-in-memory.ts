import type { Presence, Sign } from '../../../src/usecases/quarter/ports';

/** Who is there, as the use cases need it: the same contract as over storage. */
export const presenceInMemory = (): Presence => {
  const signs = new Map<string, Sign>();
  const keyOf = (quarterId: string, member: string): string => JSON.stringify([quarterId, member]);
  return {
    read: async (quarterId, members) =>
      new Map(
        members.flatMap((member) => {
          const sign = signs.get(keyOf(quarterId, member));
          return sign === undefined ? [] : [[member, sign] as const];
        }),
      ),
    give: async (quarterId, member, sign) => {
      signs.set(keyOf(quarterId, member), sign);
    },
  };
};
