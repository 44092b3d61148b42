import { ok, type Result } from '#domain/kernel/result';
import type { MacroView } from '#domain/views/page/macro-config';
import { viewChanges } from '#domain/views/frozen/view-changes';
import type { Failure } from '../failure';
import type { Caller } from '../ports';
import { accessQuarter, type AccessPorts } from '../quarter/access-quarter';

/** So many entries are looked at: a page that is further behind is read anew anyway. */
const MOST_LOOKED_AT = 50;

export interface NewsRequest {
  readonly quarterId: string;
  readonly view: MacroView;
  /** The revision that the page shows. */
  readonly since: number;
}

export interface News {
  readonly head: number;
  /** Entries since then that changed what the view says. */
  readonly changes: number;
  /** Older ones were not looked at. */
  readonly isMore: boolean;
}

/** What happened to a view since a page read it, for whoever may browse the project. */
export const tellNews = async (
  ports: AccessPorts,
  caller: Caller,
  { quarterId, view, since }: NewsRequest,
): Promise<Result<News, Failure>> => {
  const access = await accessQuarter(ports, caller, quarterId, { settled: true, since });
  if (!access.ok) return access;
  const { reading, kept } = access.value;
  await kept;
  const head = reading.seq;
  const from = Math.max(Math.min(since, head), head - MOST_LOOKED_AT);
  const seqs = Array.from({ length: head - from + 1 }, (_, at) => from + at);
  const states = seqs.map((seq) => reading.findStateAt(seq));
  // What is older than the reading is not fetched for a number.
  const known = states.flatMap((state) => (state == null ? [] : [state]));
  return ok({
    head,
    changes: viewChanges(view, known),
    isMore: from > since || known.length < states.length,
  });
};
