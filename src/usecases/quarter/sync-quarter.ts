import type { Quarter } from '#domain/quarter/quarter';
import { findById } from '#domain/kernel/collection';
import { sealedRounds } from '#domain/quarter/envelope-definitions';
import { ok, type Result } from '#domain/kernel/result';
import type { Failure } from '../failure';
import type { Caller } from '../ports';
import type { ChangeChannel, ChangeNotifier } from './ports';
import { discloseRounds, type DisclosingPorts } from '../sealed/disclose-rounds';
import { ownEnvelopes, type OwnEnvelope } from '../sealed/own-envelopes';
import type { Silences } from '../sealed/ports';
import { whoAnswered, type RoundSilence } from '../sealed/who-answered';
import { accessQuarter, type AccessPorts } from './access-quarter';
import { meOf, type Me } from './open-quarter';
import { mayStillBrowse } from './project-rights';
import { syncAnswer, type SyncAnswer } from './sync-answer';
import type { TellingPorts } from './told-quarter';
import { whoIsPresent, type Asked, type PresencePorts } from './who-is-present';

export interface SyncQuarterAnswer {
  readonly sync: SyncAnswer;
  /** Left out where the request was brief and nothing happened. */
  readonly me?: Me;
  readonly hint: ChangeChannel | null;
  /** Left out likewise: what the caller sealed changes by their own hand alone. */
  readonly own?: readonly OwnEnvelope[];
  /** The server's instant: milliseconds since the epoch. */
  readonly now: number;
  /** Ids of the members who are there, where it was asked for and is known. */
  readonly present?: readonly string[];
  /** What everybody may know of open rounds, where people act together and it is known. */
  readonly silence?: readonly RoundSilence[];
}

export interface SyncRequest {
  readonly quarterId: string;
  readonly since: number;
  readonly isHintWanted: boolean;
  /** The room in which the caller is. */
  readonly place?: string | undefined;
  readonly present: Asked;
  /** The page knows who its reader is: that changes with an entry, or when Jira is asked again. */
  readonly isBrief: boolean;
  /** The page wants to read what happened, not to fold it. */
  readonly isLookBack: boolean;
}

type SyncPorts = AccessPorts &
  PresencePorts &
  DisclosingPorts &
  TellingPorts & { readonly notifier: ChangeNotifier; readonly silences: Silences };

/** Only in a room anybody waits for the others' answers. */
const silenceFor = async (ports: SyncPorts, quarter: Quarter, asked: Asked) =>
  asked === true ? whoAnswered(ports, quarter) : undefined;

/** What a poll finds nearly always: nothing happened, and the reader still has the right. */
const quietAnswer = async (
  ports: SyncPorts,
  caller: Caller,
  { quarterId, since, isHintWanted, place, present: asked }: SyncRequest,
): Promise<SyncQuarterAnswer | undefined> => {
  const isMemberWanted = place !== undefined;
  const peek = await ports.repository.peek(caller, quarterId, since, isMemberWanted);
  if (peek === undefined || !mayStillBrowse(peek.grant, ports.clock.now())) return undefined;
  const { quarter, member: held } = peek;
  // A reveal that somebody left unfinished is finished by whoever comes by.
  if (sealedRounds(quarter, 'closing').length > 0) return undefined;
  const member = held !== undefined && findById(quarter.members, held) !== undefined ? held : null;
  const [hint, present, silence] = await Promise.all([
    isHintWanted ? ports.notifier.subscribe(caller, quarterId) : null,
    whoIsPresent(ports, quarter, { member, place, asked }),
    silenceFor(ports, quarter, asked),
  ]);
  return {
    sync: { kind: 'entries', seq: since, entries: [] },
    hint,
    now: ports.clock.now(),
    ...(present === undefined ? {} : { present }),
    ...(silence === undefined ? {} : { silence }),
  };
};

/** What happened since; a new right to listen only where the page says that its own runs out. */
export const syncQuarter = async (
  ports: SyncPorts,
  caller: Caller,
  request: SyncRequest,
): Promise<Result<SyncQuarterAnswer, Failure>> => {
  const { quarterId, since, isHintWanted, place, present: asked, isBrief, isLookBack } = request;
  const quiet = isBrief ? await quietAnswer(ports, caller, request) : undefined;
  if (quiet !== undefined) return ok(quiet);
  const access = await accessQuarter(ports, caller, quarterId, { since, settled: true });
  if (!access.ok) return access;
  const { member, kept } = access.value;
  const reading = await discloseRounds(ports, access.value.reading);
  const quarter = reading.state ?? access.value.quarter;
  const [hint, own, present, silence] = await Promise.all([
    isHintWanted ? ports.notifier.subscribe(caller, quarterId) : null,
    ownEnvelopes(ports, quarter, member),
    whoIsPresent(ports, quarter, { member, place, asked }),
    silenceFor(ports, quarter, asked),
    kept,
  ]);
  return ok({
    sync: syncAnswer(ports, reading, quarter, { since, reader: member, isLookBack }),
    me: meOf(access.value),
    hint,
    own,
    now: ports.clock.now(),
    ...(present === undefined ? {} : { present }),
    ...(silence === undefined ? {} : { silence }),
  });
};
