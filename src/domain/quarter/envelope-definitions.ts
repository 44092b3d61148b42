import type { Json } from '../kernel/json';
import { ownValue } from '../kernel/own-value';
import { effortBallot } from '../sealed/effort-ballot/effort-ballot';
import type { EnvelopeDefinition } from '../sealed/envelope-definition';
import type { SealedRound } from '../sealed/sealed-round';
import type { Change } from './change';
import type { AnyCommand, SealingCommand } from './command';
import type { Quarter } from './quarter';

/** Kinds of secrets, by the first part of the commands that seal them. */
type EnvelopeKind = SealingCommand['kind'] extends `${infer K}.${string}` ? K : never;

/** A definition, told of whatever is sealed. */
export type AnyEnvelope = EnvelopeDefinition<Quarter, SealingCommand, Json, Change>;

// Which definition meets which command and content is correlated by the kind, which unions do not carry.
const asAny = (definition: unknown): AnyEnvelope => definition as AnyEnvelope;

/** All kinds of secrets; the compiler holds the list complete. */
const envelopeDefinitions: { readonly [K in EnvelopeKind]: AnyEnvelope } = { ballot: asAny(effortBallot) };

const ALL = Object.values<AnyEnvelope>(envelopeDefinitions);

const kindOf = ({ kind }: AnyCommand): string => kind.slice(0, kind.indexOf('.'));

/** Whether a command seals something, and is no entry. */
export const isSealing = (command: AnyCommand): command is SealingCommand =>
  Object.hasOwn(envelopeDefinitions, kindOf(command));

/** What is said of the kind of secret that a command seals; undefined: none. */
export const envelopeOf = (command: AnyCommand): AnyEnvelope | undefined =>
  ownValue<AnyEnvelope>(envelopeDefinitions, kindOf(command));

/** A round, and what is said of what is sealed in it. */
export interface FoundRound {
  readonly round: SealedRound;
  readonly envelope: AnyEnvelope;
}

/** All rounds of a quarter that stand like this, of whatever kind of secret. */
export const sealedRounds = (
  quarter: Quarter,
  ...states: readonly SealedRound['state'][]
): readonly FoundRound[] =>
  ALL.flatMap((envelope) =>
    envelope
      .roundsOf(quarter)
      .filter(({ state }) => states.includes(state))
      .map((round) => ({ round, envelope })),
  );

/** The round of that id, of whatever kind of secret. */
export const findSealedRound = (quarter: Quarter, id: string): FoundRound | undefined =>
  ALL.flatMap((envelope) =>
    envelope
      .roundsOf(quarter)
      .filter((round) => round.id === id)
      .map((round) => ({ round, envelope })),
  )[0];
