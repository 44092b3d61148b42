import type { PageShare } from '#domain/entities/exports/page-share/page-share';
import { isFacilitator } from '#domain/quarter/roles';
import { ok, type Result } from '#domain/kernel/result';
import type { Failure } from '../failure';
import { type Caller, COMMAND_WINDOW, type QuarterReading } from '../ports';
import { accessQuarter, actorOf } from '../quarter/access-quarter';
import type { SharingPorts } from './ports';

/** A page on which the quarter is shared, as Confluence shows it to whoever asks. */
export interface ListedShare extends Pick<PageShare, 'id' | 'kind' | 'what' | 'revision' | 'at'> {
  readonly page: string;
  readonly title: string;
  readonly address: string;
  readonly status: 'there' | 'archived' | 'deleted';
  /** How many entries changed the quarter since the page was written; live views are never behind, frozen ones on purpose. */
  readonly behind: number;
}

export interface ListedShares {
  readonly shares: readonly ListedShare[];
  readonly mayShare: boolean;
}

/** Entries since a revision that changed anything but where the quarter is shared. */
export const behindBy = async (
  { ledger }: Pick<SharingPorts, 'ledger'>,
  reading: QuarterReading,
  since: number,
): Promise<(revision: number) => number> => {
  const from = Math.max(since, reading.seq - COMMAND_WINDOW);
  const known = reading.entriesAfter(from);
  const entries =
    known ?? (await ledger.read(reading.id, { since: from, window: true })).entriesAfter(from) ?? [];
  const counted = entries.filter(({ command }) => !command.startsWith('pageShare.')).map(({ seq }) => seq);
  // What is older than the window is counted as it is.
  return (revision) =>
    counted.filter((seq) => seq > revision && seq <= reading.seq).length + Math.max(0, from - revision);
};

/** The pages that the caller sees; of the others nobody learns that there are any. */
export const listShares = async (
  ports: SharingPorts,
  caller: Caller,
  quarterId: string,
): Promise<Result<ListedShares, Failure>> => {
  const access = await accessQuarter(ports, caller, quarterId, { settled: true });
  if (!access.ok) return access;
  const { quarter, reading, kept, member } = access.value;
  await kept;
  const { pageShares } = quarter;
  const mayShare = member !== null && isFacilitator(quarter, actorOf(access.value));
  if (pageShares.length === 0) return ok({ shares: [], mayShare });
  const [heads, behind] = await Promise.all([
    ports.pages.heads([...new Set(pageShares.map(({ page }) => page))]),
    behindBy(ports, reading, Math.min(...pageShares.map(({ revision }) => revision))),
  ]);
  const byId = new Map(heads.map((head) => [head.id, head]));
  const shares = pageShares.flatMap(({ id, page, kind, what, revision, at }): readonly ListedShare[] => {
    const head = byId.get(page);
    if (head === undefined || head.status === 'other') return [];
    const { title, address } = head;
    const status = { current: 'there', archived: 'archived', trashed: 'deleted' } as const;
    return [
      {
        id,
        page,
        title,
        address,
        status: status[head.status],
        kind,
        what,
        revision,
        at,
        behind: kind === 'live' || kind === 'frozen' ? 0 : behind(revision),
      },
    ];
  });
  // As they came; ids say nothing.
  return ok({ shares: shares.toSorted((a, b) => (a.at < b.at ? -1 : a.at > b.at ? 1 : 0)), mayShare });
};
