import type { Command, SealingCommand } from '#domain/quarter/command';
import { asking, roundOnSecond, scoring, voting, type World } from './world';

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

const votedOn = ({ voteRounds }: World['quarter'], n: number): string =>
  voteRounds.find(({ id }) => id === voting)!.subjects[n]!;

const scoredCard = ({ scoreRounds }: World['quarter'], n: number): string =>
  scoreRounds.find(({ id }) => id === scoring)!.cards[n]!;

/** What one member may seal, of every kind of secret; the compiler holds the list complete. */
const secretSamples = (
  { quarter }: World,
  writing: string,
): { readonly [K in SecretKind]: SecretSample<K> } => ({
  ballot: {
    one: { kind: 'ballot.cast', round: roundOnSecond, value: 'S' },
    other: { kind: 'ballot.cast', round: roundOnSecond, value: 'L' },
    back: () => ({ kind: 'ballot.withdraw', round: roundOnSecond }),
  },
  silentCard: {
    one: {
      kind: 'silentCard.write',
      round: writing,
      text: 'Pay on the day',
      companyObjectiveId: null,
      hypothesisId: quarter.hypotheses[0]!.id,
    },
    other: {
      kind: 'silentCard.write',
      round: writing,
      text: 'Tell them why it takes so long',
      companyObjectiveId: null,
    },
    back: (card) => ({ kind: 'silentCard.withdraw', round: writing, card }),
  },
  vote: {
    one: { kind: 'vote.give', round: voting, subject: votedOn(quarter, 0), votes: 2 },
    other: { kind: 'vote.give', round: voting, subject: votedOn(quarter, 1), votes: 1 },
    // Once more on the other: none of it is left.
    back: () => ({ kind: 'vote.give', round: voting, subject: votedOn(quarter, 1), votes: 0 }),
  },
  estimate: {
    one: {
      kind: 'estimate.give',
      round: scoring,
      card: scoredCard(quarter, 0),
      value: 'S',
      because: 'Like the gift note',
    },
    other: { kind: 'estimate.give', round: scoring, card: scoredCard(quarter, 1), value: 'unsure' },
    back: () => ({ kind: 'estimate.withdraw', round: scoring, card: scoredCard(quarter, 1) }),
  },
  confidence: {
    one: { kind: 'confidence.give', round: asking, value: 2, because: 'Week 6 is too full' },
    other: { kind: 'confidence.give', round: asking, value: 5, because: '' },
    back: () => ({ kind: 'confidence.withdraw', round: asking }),
  },
});

/**
 * The same sealed of every kind: what is said, as which command.
 *
 * @param writing the round of silent writing that is open
 * @param say by the sample and the first part of its commands' ids
 */
export const ofEverySecret = (
  world: World,
  writing: string,
  say: (sample: SecretSample<SecretKind>, kind: string) => readonly (readonly [string, Said<SecretKind>])[],
): readonly Command[] =>
  Object.entries(secretSamples(world, writing)).flatMap(([kind, sample]) =>
    // Which sample goes by which kind is correlated, which a list of both does not carry.
    say(sample as unknown as SecretSample<SecretKind>, kind).map(([id, said]) => ({ ...said, id })),
  );
