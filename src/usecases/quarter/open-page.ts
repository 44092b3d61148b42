import { publicQuarter } from '#domain/quarter/public-quarter';
import { pagesOf } from '#domain/quarter/quarter-pages';
import type { Quarter } from '#domain/quarter/quarter';
import { ok, type Result } from '#domain/kernel/result';
import { type Failure, refusedWith, STALE } from '../failure';
import type { Caller } from '../ports';
import { accessQuarter, type AccessPorts } from './access-quarter';

export interface PageRequest {
  readonly quarterId: string;
  /** The revision whose first page was answered. */
  readonly seq: number;
  /** The first, 0, came with that answer. */
  readonly page: number;
}

/** A page of a quarter that did not fit into one answer, as it was at that revision; stale: open it again. */
export const openPage = async (
  ports: AccessPorts,
  caller: Caller,
  { quarterId, seq, page }: PageRequest,
): Promise<Result<{ readonly quarter: Quarter }, Failure>> => {
  const access = await accessQuarter(ports, caller, quarterId, { since: seq, settled: true });
  if (!access.ok) return access;
  await access.value.kept;
  const { reading, member } = access.value;
  const quarter = seq > reading.seq ? undefined : reading.findStateAt(seq);
  if (quarter == null) return { ok: false, error: STALE };
  const pages = pagesOf(publicQuarter(quarter, member !== null));
  const found = pages[page];
  return found === undefined
    ? refusedWith(`This quarter has ${String(pages.length)} pages at that revision. Load it again.`, {
        pages: pages.length,
      })
    : ok({ quarter: found });
};
