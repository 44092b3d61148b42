import { isOnTheBoard } from '#domain/entities/milestones/milestone/lineage';
import { findById } from '#domain/kernel/collection';
import { ok, type Result } from '#domain/kernel/result';
import type { Quarter } from '#domain/quarter/quarter';
import type { Failure } from '../failure';
import { type Caller, type QuarterReading, UpstreamUnavailable } from '../ports';
import { accessQuarter } from '../quarter/access-quarter';
import type { MacroPorts } from './ports';
import { pageExports, type PageExports } from './release-exports';

/** How a page shows a quarter, as of its last entry. */
export type QuarterView<V> = (quarter: Quarter, last: { readonly seq: number; readonly at: string }) => V;

/** A view of a quarter as it was read; an entry older than the reading is fetched for its instant. */
export const viewOf = async <V>(
  { ledger }: Pick<MacroPorts, 'ledger'>,
  reading: QuarterReading,
  view: QuarterView<V>,
): Promise<V | undefined> => {
  const { state, seq, id } = reading;
  if (state === null) return undefined;
  const last = reading.findEntry(seq) ?? (await ledger.read(id, { entries: [seq] })).findEntry(seq);
  return view(state, { seq, at: last?.at ?? '' });
};

/** The key that the project's issues begin with: receipts of cards show it, else Jira is asked. Null: neither says it. */
const findProjectKey = async (
  { projects }: MacroPorts,
  { milestones, receipts, settings }: Quarter,
): Promise<string | null> => {
  const published = milestones.find((one) => isOnTheBoard(one) && findById(receipts, one.id) !== undefined);
  const key = published === undefined ? undefined : findById(receipts, published.id)?.issueKey;
  if (key !== undefined) return key.slice(0, key.lastIndexOf('-'));
  try {
    return (await projects.find(settings.projectId))?.key ?? null;
  } catch (error) {
    // The quarter is worth showing without a way to Jira.
    if (error instanceof UpstreamUnavailable) return null;
    throw error;
  }
};

export interface Shown<V> {
  readonly view: V;
  readonly projectKey: string | null;
  /** Null: where it is read is no page. */
  readonly exports: PageExports | null;
}

/**
 * A quarter on a page for whoever may browse the project in Jira; everybody else is told that there is nothing.
 * @param page the page of Confluence that it is read on
 */
export const showView = async <V>(
  ports: MacroPorts,
  caller: Caller,
  page: string | undefined,
  quarterId: string,
  view: QuarterView<V>,
): Promise<Result<Shown<V>, Failure>> => {
  const access = await accessQuarter(ports, caller, quarterId, { settled: true });
  if (!access.ok) return access;
  const [shown] = await Promise.all([viewOf(ports, access.value.reading, view), access.value.kept]);
  if (shown === undefined) throw new Error(`Quarter ${quarterId} was opened and is empty.`);
  return ok({
    view: shown,
    projectKey: await findProjectKey(ports, access.value.quarter),
    exports: pageExports(access.value, page),
  });
};
