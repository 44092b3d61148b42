import { ok, type Result } from '#domain/kernel/result';
import { projectIdOf } from '#domain/quarter/quarter-id';
import { notFound, refusedWith, type Failure } from '../failure';
import type { Caller, Clock } from '../ports';
import type { UploadPiece, Uploads } from './ports';
import { accessQuarter, type AccessPorts } from './access-quarter';

/** Commands come from a text of at most so many bytes; a small text that unfolds into more is refused. */
const MOST_COMMAND_BYTES = 12_000_000;

export interface Unpacking {
  /** @throws when the text is not what a page packs, or unfolds into more than `limit` bytes */
  readonly unpack: (packed: string, limit: number) => string;
}

const HOUR_MS = 3_600_000;
/**
 * Characters that an account may upload within an hour, to whatever quarters: five times the largest command. Counted
 * before the piece is stored; pieces that are sent at the same time may see the same number.
 */
const MOST_AN_HOUR = 40_000_000;

/** One piece of a large command, kept until the command that uses it comes. Members only: nobody else sends commands. */
export const uploadPiece = async (
  ports: AccessPorts & { readonly uploads: Uploads; readonly clock: Clock },
  caller: Caller,
  quarterId: string,
  piece: UploadPiece,
): Promise<Result<null, Failure>> => {
  const access = await accessQuarter(ports, caller, quarterId, {});
  if (!access.ok) return access;
  await access.value.kept;
  if (access.value.member === null)
    return refusedWith('You are reading along. Join the quarter to change something in it.');
  const now = ports.clock.now();
  const hour = Math.floor(now / HOUR_MS);
  const used = (await ports.uploads.findUsed(caller, hour)) + piece.data.length;
  if (used > MOST_AN_HOUR) {
    const minutes = Math.ceil(((hour + 1) * HOUR_MS - now) / 60_000);
    return refusedWith(
      `You sent ${String(MOST_AN_HOUR / 1_000_000)} MB within this hour, which is the most. Go on in ${String(minutes)} minutes, or import less at once.`,
      { mostCharacters: MOST_AN_HOUR, minutes },
    );
  }
  await ports.uploads.keepUsed(caller, hour, used);
  await ports.uploads.keep(caller, quarterId, piece);
  return ok(null);
};

/** A packed text that came in pieces before. Where one lacks, who may not see the quarter learns nothing of it. */
export const uploadedText = async (
  ports: AccessPorts & { readonly uploads: Uploads },
  caller: Caller,
  quarterId: string,
  upload: string,
): Promise<Result<string, Failure>> => {
  // What is no quarter's id is no part of a storage key either.
  if (projectIdOf(quarterId) === undefined) return notFound;
  const packed = await ports.uploads.find(caller, quarterId, upload);
  if (packed !== undefined) return ok(packed);
  const access = await accessQuarter(ports, caller, quarterId, {});
  if (!access.ok) return access;
  await access.value.kept;
  return refusedWith('A part of what was sent has not arrived. Send it again.', { upload });
};

/** The JSON that stands in a packed text, or a sentence why there is none. */
export const unpackCommands = ({ unpack }: Unpacking, packed: string): Result<unknown, Failure> => {
  try {
    return ok(JSON.parse(unpack(packed, MOST_COMMAND_BYTES)) as unknown);
  } catch {
    return refusedWith(
      `What was sent cannot be unpacked, or is larger than ${String(MOST_COMMAND_BYTES / 1_000_000)} MB. Send it in smaller parts.`,
      {
        mostBytes: MOST_COMMAND_BYTES,
      },
    );
  }
};
