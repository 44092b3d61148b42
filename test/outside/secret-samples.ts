import type { Command, SealingCommand } from '#domain/quarter/command';
import { roundOnSecond, writing } from './world';

type SecretKind = SealingCommand['kind'] extends `${infer K}.${string}` ? K : never;
type Said<K extends SecretKind> =
  Extract<SealingCommand, { readonly kind: `${K}.${string}` }> extends infer C
    ? C extends SealingCommand
      ? Omit<C, 'id'>
      : never
    : never;

interface SecretSample<K extends SecretKind> {
  readonly one: Said<K>;
  readonly other: Said<K>;
  /** Takes out again what the command of that id put in. */
  readonly back: (id: string) => Said<K>;
}

/** What one member may seal, of every kind of secret; the compiler holds the list complete. */
const secretSamples: { readonly [K in SecretKind]: SecretSample<K> } = {
  ballot: {
    one: { kind: 'ballot.cast', round: roundOnSecond, value: 'S' },
    other: { kind: 'ballot.cast', round: roundOnSecond, value: 'L' },
    back: () => ({ kind: 'ballot.withdraw', round: roundOnSecond }),
  },
  silentCard: {
    one: { kind: 'silentCard.write', round: writing, text: 'Pay on the day', companyObjectiveId: null },
    other: {
      kind: 'silentCard.write',
      round: writing,
      text: 'Tell them why it takes so long',
      companyObjectiveId: null,
    },
    back: (card) => ({ kind: 'silentCard.withdraw', round: writing, card }),
  },
};

/**
 * The same sealed of every kind: what is said, as which command.
 *
 * @param say by the sample and the first part of its commands' ids
 */
export const ofEverySecret = (
  say: (sample: SecretSample<SecretKind>, kind: string) => readonly (readonly [string, Said<SecretKind>])[],
): readonly Command[] =>
  Object.entries(secretSamples).flatMap(([kind, sample]) =>
    // Which sample goes by which kind is correlated, which a list of both does not carry.
    say(sample as unknown as SecretSample<SecretKind>, kind).map(([id, said]) => ({ ...said, id })),
  );
