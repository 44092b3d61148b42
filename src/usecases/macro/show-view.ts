import { isOnTheBoard } from '#domain/entities/milestones/milestone/lineage';
import { findById } from '#domain/kernel/collection';
import { ok, type Result } from '#domain/kernel/result';
import type { Quarter } from '#domain/quarter/quarter';
import { draftPlan } from '#domain/views/draft/draft-view';
import { lastAgreed } from '#domain/views/page/drift-view';
import type { MacroView } from '#domain/views/page/macro-config';
import { pageView, type PageSource, type PageView } from '#domain/views/page/page-view';
import { isReleasedWithPage } from '#domain/views/page/released-views';
import { notFound, type Failure } from '../failure';
import { type Caller, type QuarterReading, UpstreamUnavailable } from '../ports';
import { accessQuarter } from '../quarter/access-quarter';
import type { MacroPorts } from './ports';
import { pageExports, type PageExports } from './release-exports';

/** So far back a page tells what happened since the draft was agreed on: a few round trips to storage. */
const LOOK_BACK = 200;

/** The draft that was agreed on last and what is told of the history since. */
const agreedOf = async (
  { ledger }: Pick<MacroPorts, 'ledger'>,
  reading: QuarterReading,
  quarter: Quarter,
  seq: number,
): Promise<Pick<PageSource, 'agreed' | 'entries'>> => {
  const revision = lastAgreed(quarter);
  if (revision === undefined || revision > seq) return { agreed: undefined, entries: [] };
  const from = Math.max(revision, seq - LOOK_BACK) + 1;
  const wanted = Array.from({ length: seq - from + 1 }, (_, index) => from + index);
  const [then, around] = await Promise.all([
    reading.findStateAt(revision) ?? ledger.readAt(quarter.id, revision),
    wanted.every((seq) => reading.findEntry(seq) !== undefined)
      ? reading
      : ledger.read(quarter.id, { entries: wanted }),
  ]);
  return {
    agreed: then == null ? undefined : draftPlan(then),
    entries: wanted.flatMap((seq) => around.findEntry(seq) ?? []),
  };
};

/**
 * A view of a quarter at a revision; what is older than the reading is fetched. Undefined: there is no such revision, or
 * nobody can read any more what it was.
 */
export const viewAt = async (
  { ledger }: Pick<MacroPorts, 'ledger'>,
  reading: QuarterReading,
  seq: number,
  name: MacroView,
): Promise<PageView | undefined> => {
  const { id } = reading;
  if (seq > reading.seq) return undefined;
  const [quarter, around] = await Promise.all([
    seq === reading.seq ? reading.state : (reading.findStateAt(seq) ?? ledger.readAt(id, seq)),
    reading.findEntry(seq) === undefined ? ledger.read(id, { entries: [seq] }) : reading,
  ]);
  if (quarter == null) return undefined;
  const back =
    name === 'drift' ? await agreedOf({ ledger }, reading, quarter, seq) : { agreed: undefined, entries: [] };
  return pageView(name, { quarter, last: { seq, at: around.findEntry(seq)?.at ?? '' }, ...back });
};

/** A view of a quarter as it was read. */
export const viewOf = (
  ports: Pick<MacroPorts, 'ledger'>,
  reading: QuarterReading,
  name: MacroView,
): Promise<PageView | undefined> => viewAt(ports, reading, reading.seq, name);

/** The key that the project's issues begin with: receipts of cards show it, else Jira is asked. Null: neither says it. */
export const findProjectKey = async (
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

export interface ViewRequest {
  readonly quarterId: string;
  readonly view: MacroView;
  /** As of which it is; undefined: now. */
  readonly revision: number | undefined;
}

export interface Shown {
  readonly shown: PageView;
  readonly projectKey: string | null;
  /** Null: where it is read is no page, or no release covers the view. */
  readonly exports: PageExports | null;
}

/**
 * A quarter on a page for whoever may browse the project in Jira; everybody else is told that there is nothing.
 * @param page the page of Confluence that it is read on
 */
export const showView = async (
  ports: MacroPorts,
  caller: Caller,
  page: string | undefined,
  { quarterId, view: name, revision }: ViewRequest,
): Promise<Result<Shown, Failure>> => {
  const access = await accessQuarter(ports, caller, quarterId, { settled: true });
  if (!access.ok) return access;
  const { reading, kept } = access.value;
  const [shown] = await Promise.all([viewAt(ports, reading, revision ?? reading.seq, name), kept]);
  if (shown === undefined) return notFound;
  return ok({
    shown,
    projectKey: await findProjectKey(ports, access.value.quarter),
    exports: isReleasedWithPage(name) ? pageExports(access.value, page) : null,
  });
};
