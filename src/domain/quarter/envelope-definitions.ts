import type { Json } from '../kernel/json';
import { ownValue } from '../kernel/own-value';
import { confidence } from '../sealed/confidence/confidence';
import { effortBallot } from '../sealed/effort-ballot/effort-ballot';
import { estimate } from '../sealed/estimate/estimate';
import { vote } from '../sealed/vote/vote';
import type { EnvelopeDefinition } from '../sealed/envelope-definition';
import { silentCard } from '../sealed/silent-card/silent-card';
import type { SealedRound } from '../sealed/sealed-round';
import type { Change } from './change';
import type { AnyCommand, SealingCommand } from './command';
import type { Quarter } from './quarter';

/** Kinds of secrets, by the first part of the commands that seal them. */
type EnvelopeKind = SealingCommand['kind'] extends `${infer K}.${string}` ? K : never;

/** A definition, told of whatever is sealed. */
export type AnyEnvelope = EnvelopeDefinition<Quarter, SealingCommand, Json, Change>;

type CommandOf<K extends EnvelopeKind> = Extract<SealingCommand, { readonly kind: `${K}.${string}` }>;

/** Which definition meets which command and content is correlated by the kind, which unions do not carry. */
const told = <K extends EnvelopeKind, Content extends Json>(
  _kind: K,
  definition: EnvelopeDefinition<Quarter, CommandOf<K>, Content, Change>,
): AnyEnvelope => definition as unknown as AnyEnvelope;

/** All kinds of secrets; the compiler holds the list complete. */
const envelopeDefinitions: { readonly [K in EnvelopeKind]: AnyEnvelope } = {
  ballot: told('ballot', effortBallot),
  silentCard: told('silentCard', silentCard),
  vote: told('vote', vote),
  estimate: told('estimate', estimate),
  confidence: told('confidence', confidence),
};

const ALL = Object.values<AnyEnvelope>(envelopeDefinitions);

/** The commands that seal something. */
export const SEALING_KINDS = ALL.flatMap(({ commands }) => Object.keys(commands));

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

const allRounds = (quarter: Quarter): readonly FoundRound[] =>
  ALL.flatMap((envelope) => envelope.roundsOf(quarter).map((round) => ({ round, envelope })));

/** All rounds of a quarter that stand like this, of whatever kind of secret. */
export const sealedRounds = (quarter: Quarter, state: SealedRound['state']): readonly FoundRound[] =>
  allRounds(quarter).filter(({ round }) => round.state === state);

/** The round of that id, of whatever kind of secret. */
export const findSealedRound = (quarter: Quarter, id: string): FoundRound | undefined =>
  allRounds(quarter).find(({ round }) => round.id === id);
