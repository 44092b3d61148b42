import type { Change } from '#domain/quarter/change';
import type { Quarter } from '#domain/quarter/quarter';
import type { Caller, Grant, LedgerEntry, QuarterReading, ReadOptions } from '../ports';

/**
 * A quarter being opened: who calls and what they may do were read together with the ledger's head, and nothing else.
 * What is read of it is the same for every id, so that nobody learns from it what exists.
 */
export interface Opening {
  /** The quarter-local id of the caller, whether or not the quarter still has such a member. */
  readonly member: string | undefined;
  readonly grant: Grant | undefined;
  /** What the caller wrote to this quarter within some minute, as a read that may lag saw it. */
  readonly spending: Spending | undefined;
  /** Something stands under this id; of what is gone, nothing. */
  readonly isThere: boolean;
  /** Goes on reading, for whoever is known to have the right. */
  readonly read: () => Promise<QuarterReading>;
}

export interface QuarterRepository {
  open(caller: Caller, quarterId: string, options: ReadOptions): Promise<Opening>;
  /**
   * For whoever was there a moment ago: three strict reads, and one each for what is wanted beside, the same for every
   * id. Undefined: it is no id of a quarter.
   */
  peek(caller: Caller, quarterId: string, seq: number, wanted: PeekWanted): Promise<Peek | undefined>;
}

/** What is to be read beside: who calls, what they wrote within some minute, and whether storage is known as safe. */
export interface PeekWanted {
  readonly member: boolean;
  readonly writing: boolean;
  readonly spending: boolean;
}

export interface Peek {
  /** The quarter, to whoever has the right; undefined: something happened to it, or nothing is known of it here. */
  readonly quarter: Quarter | undefined;
  readonly grant: Grant | undefined;
  /** Undefined: not asked for, or not known. */
  readonly member: string | undefined;
  readonly spending: Spending | undefined;
  /** Reads what happened since, for whoever has the right; undefined: too little is known of it here, so open it. */
  readonly readOn: () => Promise<Followed | undefined>;
}

/** A quarter that was read on, and the quarter-local id of the caller. */
export interface Followed {
  readonly reading: QuarterReading;
  readonly quarter: Quarter;
  readonly member: string | undefined;
}

/** A right to listen, for browsers: the channel carries sequence numbers and nothing else. */
export interface ChangeChannel {
  readonly channel: string;
  readonly token: string;
  readonly expiresAt: number | null;
}

/** "Something was written": says so at once where it can, and never fails what was asked. */
export interface ChangeNotifier {
  subscribe(caller: Caller, quarterId: string): Promise<ChangeChannel | null>;
  announce(quarterId: string, seq: number): Promise<void>;
}

/** That a member looks at a quarter, and in which of its rooms. */
export interface Sign {
  readonly place: string;
  /** Milliseconds since the epoch. */
  readonly at: number;
}

/**
 * Who is there: one record a quarter, since every page in a room asks for all of them every few seconds. Storage forgets
 * it by itself, and of two who give their signs in the same moment one may be lost until the next. Never an entry.
 */
export interface Presence {
  /** The last sign of each member who gave one; those long gone may be among them. */
  read(quarterId: string): Promise<Signs>;
  /** Takes the place of all signs that were read before. */
  keep(quarterId: string, signs: Signs): Promise<void>;
}

/** By member id. */
export type Signs = ReadonlyMap<string, Sign>;

export interface UploadPiece {
  readonly upload: string;
  readonly index: number;
  /** How many pieces there are. */
  readonly of: number;
  readonly data: string;
}

/** What an account wrote to a quarter within one minute, numbered since the epoch. */
export interface Spending {
  readonly minute: number;
  readonly commands: number;
  readonly characters: number;
}

export interface Spendings {
  keep(caller: Caller, quarterId: string, spending: Spending): Promise<void>;
}

/** Places for the quarters that an account makes within an hour; no two quarters share one. */
export interface MakingSlots {
  /**
   * Takes a place for a quarter, or finds that it has one; false: others have all of them.
   *
   * @param within how many places the hour has, numbered since the epoch
   * @throws StorageBusy when nobody knows whether a place was taken
   */
  take(
    caller: Caller,
    quarterId: string,
    within: { readonly hour: number; readonly most: number },
  ): Promise<boolean>;
}

/** Commands too large for one request, in pieces: one upload an account and quarter, until the next or for 15 minutes. */
export interface Uploads {
  /** Characters that the account uploaded within an hour, numbered since the epoch. */
  findUsed(caller: Caller, hour: number): Promise<number>;
  keepUsed(caller: Caller, hour: number, characters: number): Promise<void>;
  keep(caller: Caller, quarterId: string, piece: UploadPiece): Promise<void>;
  /** Undefined: a piece is missing, void, or of another upload. */
  find(caller: Caller, quarterId: string, upload: string): Promise<string | undefined>;
  /** Deletes what is void. */
  sweep(until: number): Promise<void>;
}

/**
 * What else goes back, once an undo is entered: what work items say of the cards that left with them or came back. As
 * whoever calls; nobody may count on it.
 */
export type FollowUndo = (
  /** After the undo, and whatever came behind it. */
  now: { readonly quarter: Quarter; readonly seq: number },
  entry: LedgerEntry<Change>,
) => Promise<void>;
