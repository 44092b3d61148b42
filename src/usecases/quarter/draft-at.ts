import { ok, type Result } from '#domain/kernel/result';
import { draftView, type DraftView } from '#domain/views/draft/draft-view';
import { notFound, type Failure } from '../failure';
import type { Caller, QuarterLedger } from '../ports';
import { accessQuarter, type AccessPorts } from './access-quarter';

export interface RevisionRequest {
  readonly quarterId: string;
  /** The revision: the number of the entry after which the draft was so. */
  readonly seq: number;
}

/**
 * The draft as it was at a revision, for whoever may see the quarter now. A revision that there is not, or that nobody can
 * read any more, is answered like a quarter that there is not.
 */
export const draftAt = async (
  ports: AccessPorts & { readonly ledger: QuarterLedger },
  caller: Caller,
  { quarterId, seq }: RevisionRequest,
): Promise<Result<DraftView, Failure>> => {
  const access = await accessQuarter(ports, caller, quarterId, { settled: true });
  if (!access.ok) return access;
  const { reading, kept } = access.value;
  await kept;
  if (seq > reading.seq) return notFound;
  const [state, around] = await Promise.all([
    reading.findStateAt(seq) ?? ports.ledger.readAt(quarterId, seq),
    reading.findEntry(seq) === undefined ? ports.ledger.read(quarterId, { entries: [seq] }) : reading,
  ]);
  return state == null ? notFound : ok(draftView(state, { seq, at: around.findEntry(seq)?.at ?? '' }));
};
