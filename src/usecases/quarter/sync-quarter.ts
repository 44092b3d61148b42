import type { Quarter } from '#domain/quarter/quarter';
import { sealedRounds } from '#domain/quarter/envelope-definitions';
import { ok, type Result } from '#domain/kernel/result';
import type { Failure } from '../failure';
import type { Caller } from '../ports';
import type { ChangeChannel, ChangeNotifier } from './ports';
import { discloseRounds, type DisclosingPorts } from '../sealed/disclose-rounds';
import { ownEnvelopes, type OwnEnvelope } from '../sealed/own-envelopes';
import type { RoundSilence, Silences } from '../sealed/ports';
import { whoAnswered } from '../sealed/who-answered';
import { accessQuarter, seatIn, type AccessPorts } from './access-quarter';
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
  /** What everybody may know of open rounds. */
  readonly isSilenceWanted: boolean;
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

/** What everybody who asks is told beside what happened. */
const toldBeside = async (
  ports: SyncPorts,
  caller: Caller,
  quarter: Quarter,
  member: string | null,
  { quarterId, isHintWanted, isSilenceWanted, place, present: asked }: SyncRequest,
) => {
  const [hint, present, silence] = await Promise.all([
    isHintWanted ? ports.notifier.subscribe(caller, quarterId) : null,
    whoIsPresent(ports, quarter, { member, place, asked }),
    isSilenceWanted ? whoAnswered(ports, quarter) : undefined,
  ]);
  return {
    hint,
    now: ports.clock.now(),
    ...(present === undefined ? {} : { present }),
    ...(silence === undefined ? {} : { silence }),
  };
};

/**
 * What a poll finds nearly always: nothing happened, or a little did, and the reader still has the right. Undefined:
 * there is more to it.
 */
const briefAnswer = async (
  ports: SyncPorts,
  caller: Caller,
  request: SyncRequest,
): Promise<SyncQuarterAnswer | undefined> => {
  const { quarterId, since, place } = request;
  const wanted = { member: place !== undefined, writing: false, spending: false };
  const peek = await ports.repository.peek(caller, quarterId, since, wanted);
  const { grant } = peek ?? {};
  if (peek === undefined || grant === undefined || !mayStillBrowse(grant, ports.clock.now()))
    return undefined;
  // A reveal that somebody left unfinished is finished by whoever comes by.
  const isClosing = (quarter: Quarter): boolean => sealedRounds(quarter, 'closing').length > 0;
  if (peek.quarter !== undefined) {
    const { quarter } = peek;
    if (isClosing(quarter)) return undefined;
    const beside = await toldBeside(ports, caller, quarter, seatIn(quarter, peek.member), request);
    return { sync: { kind: 'entries', seq: since, entries: [] }, ...beside };
  }
  const followed = await peek.readOn();
  if (followed === undefined || isClosing(followed.quarter)) return undefined;
  const { reading, quarter } = followed;
  const member = seatIn(quarter, followed.member);
  const [own, beside] = await Promise.all([
    ownEnvelopes(ports, quarter, member),
    toldBeside(ports, caller, quarter, member, request),
  ]);
  const sync = syncAnswer(ports, reading, quarter, { since, reader: member });
  return { sync, me: meOf({ member, quarter, rights: grant.rights }), own, ...beside };
};

/** What happened since; a new right to listen only where the page says that its own runs out. */
export const syncQuarter = async (
  ports: SyncPorts,
  caller: Caller,
  request: SyncRequest,
): Promise<Result<SyncQuarterAnswer, Failure>> => {
  const { quarterId, since, isBrief, isLookBack } = request;
  const brief = isBrief && !isLookBack ? await briefAnswer(ports, caller, request) : undefined;
  if (brief !== undefined) return ok(brief);
  const access = await accessQuarter(ports, caller, quarterId, { since, settled: true });
  if (!access.ok) return access;
  const { member, kept } = access.value;
  const reading = await discloseRounds(ports, access.value.reading);
  const quarter = reading.state ?? access.value.quarter;
  const [own, beside] = await Promise.all([
    ownEnvelopes(ports, quarter, member),
    toldBeside(ports, caller, quarter, member, request),
    kept,
  ]);
  return ok({
    sync: syncAnswer(ports, reading, quarter, { since, reader: member, isLookBack }),
    me: meOf(access.value),
    own,
    ...beside,
  });
};
