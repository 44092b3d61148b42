import { ok, type Result } from '#domain/shared/result';
import { refusedWith, type Failure } from '../failure';
import type { Caller, UploadPiece, Uploads } from '../ports';
import { accessQuarter, type AccessPorts } from './access-quarter';

/** Commands come from a text of at most so many bytes; a small text that unfolds into more is refused. */
const MOST_COMMAND_BYTES = 12_000_000;

export interface Unpacking {
  /** @throws when the text is not what a page packs, or unfolds into more than `limit` bytes */
  readonly unpack: (packed: string, limit: number) => string;
}

/** One piece of a large command, kept until the command that uses it comes. */
export const uploadPiece = async (
  ports: AccessPorts & { readonly uploads: Uploads },
  caller: Caller,
  quarterId: string,
  piece: UploadPiece,
): Promise<Result<null, Failure>> => {
  const access = await accessQuarter(ports, caller, quarterId, {});
  if (!access.ok) return access;
  await Promise.all([ports.uploads.keep(caller, quarterId, piece), access.value.kept]);
  return ok(null);
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
