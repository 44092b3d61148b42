import { findings } from '#domain/views/second-look/findings';
import type { ImportNote } from '#domain/okra-files/import-note';
import { orderedRows } from '#domain/jira-publishing/dry-run';
import { findRow } from '#domain/entities/publishing/row/row';
import { findById } from '#domain/kernel/collection';
import { objectiveOfMilestone } from '#domain/entities/milestones/milestone/lineage';
import type { Quarter } from '#domain/quarter/quarter';
import type { Answer } from '../../../static/src/rpc/call';
import type { Counts } from '../../site/exchange/counters';
import type { Site } from '../../site/site';
import type { PublishDriven } from '../../../static/src/features/publish/publish-driver';

type Prepared = Answer<'publish.prepare'>;

export interface DemoProblem {
  /** Title of the card; null: of the whole run. */
  readonly row: string | null;
  readonly code: string;
  readonly message: string;
  readonly solution: string;
}

export interface DemoIssue {
  readonly kind: 'objective' | 'milestone' | 'task';
  readonly milestone: string | null;
  readonly objective: string | null;
  readonly type: string | null;
  readonly key: string;
  readonly id: string;
  readonly issueType: string;
  readonly parent: string | null;
  readonly labels: readonly string[];
  readonly property: unknown;
  readonly links: readonly {
    readonly type: string;
    readonly direction: 'outward' | 'inward';
    readonly key: string;
  }[];
}

export interface DemoReport {
  readonly quarter: { readonly id: string; readonly label: string; readonly project: string };
  readonly summary: {
    readonly created: number;
    readonly updated: number;
    readonly unchanged: number;
    readonly problems: number;
  };
  readonly bundle: { readonly sha256: string };
  readonly invocations: number;
  readonly issues: readonly DemoIssue[];
  readonly problems: readonly DemoProblem[];
  readonly findings: readonly {
    readonly code: string;
    readonly severity: string;
    readonly subject: string;
    readonly message: string;
  }[];
  /** What the import left out, or read in a way that its writer may not expect. */
  readonly notes: readonly ImportNote[];
  readonly calls: Pick<Counts['rest'], 'total' | 'writes' | 'points' | 'maxInFlight' | 'byOperation'>;
  readonly storage: Omit<Counts['storage'], 'readUnits' | 'writeUnits'>;
}

interface IssueBean {
  readonly id: string;
  readonly key: string;
  readonly fields: {
    readonly issuetype: { readonly name: string };
    readonly parent?: { readonly key: string };
    readonly labels?: readonly string[];
    readonly issuelinks?: readonly {
      readonly type: { readonly name: string };
      readonly inwardIssue?: { readonly key: string };
      readonly outwardIssue?: { readonly key: string };
    }[];
  };
  readonly properties?: { readonly okra?: unknown };
}

/** The issues as Jira has them, read past the app by an administrator. */
const readIssues = async (site: Site, ids: readonly string[]): Promise<readonly IssueBean[]> => {
  const found: IssueBean[] = [];
  for (let at = 0; at < ids.length; at += 100) {
    const { body } = await site.rest({
      method: 'POST',
      path: '/rest/api/3/issue/bulkfetch',
      account: 'ada',
      isSilent: true,
      body: {
        issueIdsOrKeys: ids.slice(at, at + 100),
        fields: ['issuetype', 'parent', 'labels', 'issuelinks'],
        properties: ['okra'],
      },
    });
    found.push(...((body as { readonly issues?: readonly IssueBean[] }).issues ?? []));
  }
  return found;
};

const linksOf = ({ fields }: IssueBean): DemoIssue['links'] =>
  (fields.issuelinks ?? []).flatMap(({ type, inwardIssue, outwardIssue }) => {
    const key = outwardIssue?.key ?? inwardIssue?.key;
    if (key === undefined) return [];
    return [
      {
        type: type.name,
        direction: outwardIssue === undefined ? ('inward' as const) : ('outward' as const),
        key,
      },
    ];
  });

const titleOf = (quarter: Quarter, row: string): string => findRow(quarter, row)?.title ?? row;

/** What became of every card, as Jira tells it. */
export const listIssues = async (site: Site, quarter: Quarter): Promise<readonly DemoIssue[]> => {
  const beans = new Map(
    (
      await readIssues(
        site,
        quarter.receipts.map(({ issueId }) => issueId),
      )
    ).map((bean) => [bean.id, bean]),
  );
  return orderedRows(
    quarter,
    quarter.receipts.map(({ id }) => id),
  ).flatMap((row): readonly DemoIssue[] => {
    const receipt = findById(quarter.receipts, row);
    if (receipt === undefined) return [];
    const bean = beans.get(receipt.issueId);
    if (bean === undefined) return [];
    const found = findRow(quarter, receipt.id);
    const milestone = found === undefined || found.kind === 'objective' ? undefined : found.milestone;
    return [
      {
        kind: milestone === undefined ? 'objective' : found?.kind === 'task' ? 'task' : 'milestone',
        milestone: milestone?.title ?? null,
        objective:
          milestone === undefined
            ? titleOf(quarter, receipt.id)
            : (objectiveOfMilestone(quarter, milestone)?.title ?? null),
        type: milestone?.type ?? null,
        key: bean.key,
        id: bean.id,
        issueType: bean.fields.issuetype.name,
        parent: bean.fields.parent?.key ?? null,
        labels: bean.fields.labels ?? [],
        property: bean.properties?.okra ?? null,
        links: linksOf(bean),
      },
    ];
  });
};

/** Problems row by row; what only warns is not among them. */
export const listProblems = (
  quarter: Quarter,
  prepared: Prepared,
  driven: PublishDriven | undefined,
): readonly DemoProblem[] => {
  if (driven === undefined) {
    return prepared.problems
      .filter(({ severity }) => severity === 'problem')
      .flatMap(({ rows, code, title, message, solution }) =>
        rows.map((row) => ({ row: titleOf(quarter, row), code, message: `${title}. ${message}`, solution })),
      );
  }
  const refused = new Map(driven.refused.map((one) => [`${one.row} ${one.code}`, one]));
  return [...refused.values()].map(({ row, code, message, solution }) => ({
    row: titleOf(quarter, row),
    code,
    message,
    solution,
  }));
};

export const listFindings = (quarter: Quarter): DemoReport['findings'] =>
  findings(quarter).map(({ code, severity, subject, message }) => ({
    code,
    severity,
    subject: subject.title,
    message,
  }));

const minus = (
  now: Readonly<Record<string, number>>,
  before: Readonly<Record<string, number>>,
): Record<string, number> =>
  Object.fromEntries(
    Object.entries(now)
      .map(([name, count]) => [name, count - (before[name] ?? 0)] as const)
      .filter(([, count]) => count !== 0),
  );

/** What was counted since `before`. */
export const countsSince = (
  now: Counts,
  before: Counts | undefined,
): Pick<DemoReport, 'calls' | 'storage' | 'invocations'> => {
  const { total, writes, points, maxInFlight, byOperation } = now.rest;
  const { requests, reads, writes: written, roundTrips, bytesRead, bytesWritten } = now.storage;
  const storage = { requests, reads, writes: written, roundTrips, bytesRead, bytesWritten };
  if (before === undefined) {
    return {
      invocations: now.invocations.total,
      calls: { total, writes, points, maxInFlight, byOperation },
      storage,
    };
  }
  return {
    invocations: now.invocations.total - before.invocations.total,
    calls: {
      total: total - before.rest.total,
      writes: writes - before.rest.writes,
      points: points - before.rest.points,
      maxInFlight,
      byOperation: minus(byOperation, before.rest.byOperation),
    },
    storage: {
      requests: requests - before.storage.requests,
      reads: reads - before.storage.reads,
      writes: written - before.storage.writes,
      roundTrips: roundTrips - before.storage.roundTrips,
      bytesRead: bytesRead - before.storage.bytesRead,
      bytesWritten: bytesWritten - before.storage.bytesWritten,
    },
  };
};
