import { draftView, type DraftView } from '#domain/views/draft/draft-view';
import { ok, type Result } from '#domain/kernel/result';
import type { Failure } from '../failure';
import { type Caller, type QuarterReading, UpstreamUnavailable } from '../ports';
import { accessQuarter } from '../quarter/access-quarter';
import type { MacroPorts } from './ports';
import { pageExports, type PageExports } from './release-exports';

/** The draft of a quarter as it was read; an entry older than the reading is fetched for its instant. */
export const draftOf = async (
  { ledger }: Pick<MacroPorts, 'ledger'>,
  reading: QuarterReading,
): Promise<DraftView | undefined> => {
  const { state, seq, id } = reading;
  if (state === null) return undefined;
  const last = reading.findEntry(seq) ?? (await ledger.read(id, { entries: [seq] })).findEntry(seq);
  return draftView(state, { seq, at: last?.at ?? '' });
};

/** The key that the project's issues begin with: receipts show it, else Jira is asked. Null: neither says it. */
const findProjectKey = async ({ projects }: MacroPorts, draft: DraftView): Promise<string | null> => {
  const key = draft.lanes.flatMap(({ cards }) => cards.flatMap(({ issueKey }) => issueKey ?? []))[0];
  if (key !== undefined) return key.slice(0, key.lastIndexOf('-'));
  try {
    return (await projects.find(draft.projectId))?.key ?? null;
  } catch (error) {
    // The draft is worth showing without a way to Jira.
    if (error instanceof UpstreamUnavailable) return null;
    throw error;
  }
};

export interface ShownDraft {
  readonly draft: DraftView;
  readonly projectKey: string | null;
  /** Null: where it is read is no page. */
  readonly exports: PageExports | null;
}

/**
 * The quarter draft for whoever may browse the project in Jira; everybody else is told that there is nothing.
 * @param page the page of Confluence that it is read on
 */
export const showDraft = async (
  ports: MacroPorts,
  caller: Caller,
  page: string | undefined,
  quarterId: string,
): Promise<Result<ShownDraft, Failure>> => {
  const access = await accessQuarter(ports, caller, quarterId, { settled: true });
  if (!access.ok) return access;
  const [draft] = await Promise.all([draftOf(ports, access.value.reading), access.value.kept]);
  if (draft === undefined) throw new Error(`Quarter ${quarterId} was opened and is empty.`);
  return ok({
    draft,
    projectKey: await findProjectKey(ports, draft),
    exports: pageExports(access.value, page),
  });
};
