import type { Command } from '#domain/quarter/command';
import {
  drivePublish,
  type PublishDriven,
  type PublishDriving,
} from '../../../static/src/features/publish/publish-driver';
import type { ImportSource } from '#domain/quarter/import-source';
import { createPageCall } from '../../site/page-call';
import { nextMonday, seedDemo } from '../../site/seed';
import type { Site } from '../../site/site';

export const callAs = (site: Site, accountId: string, { isSilent = false } = {}) =>
  createPageCall(site, { accountId, isSilent });

export const projects = { SHOP: '10000', LAB: '10001', OPS: '10002' } as const;

/** A quarter of a table, made by `as` in a project, one of the site's own or another by its id. Answers its id. */
export const aQuarterOf = async (
  site: Site,
  csv: string,
  {
    project = 'SHOP',
    projectId = projects[project],
    as = 'ben',
    commandId = 'made',
  }: {
    readonly project?: keyof typeof projects;
    readonly projectId?: string;
    readonly as?: string;
    readonly commandId?: string;
  } = {},
): Promise<string> => {
  const call = callAs(site, as);
  const { quarter } = await call('quarter.create', {
    project: projectId,
    commandId,
    label: 'Q1',
    team: 'Shop',
    startDate: nextMonday(site.time.now()),
  });
  const { seq } = await call('quarter.open', { quarter });
  const sources: ImportSource[] = [{ fileName: 'table.csv', format: 'csv', text: csv }];
  const { outcomes } = await call('quarter.decide', {
    quarter,
    basedOn: seq,
    commands: [{ id: 'import', kind: 'quarter.import', sources }],
  });
  if (outcomes[0]?.ok !== true) throw new Error(JSON.stringify(outcomes));
  return quarter;
};

/** Carries out commands in a quarter; one that is refused fails the test. */
export const decideAs = async (
  site: Site,
  accountId: string,
  quarter: string,
  ...commands: readonly Command[]
): Promise<void> => {
  const call = callAs(site, accountId);
  const { seq } = await call('quarter.open', { quarter });
  const { outcomes } = await call('quarter.decide', { quarter, basedOn: seq, commands: [...commands] });
  for (const outcome of outcomes) if (!outcome.ok) throw new Error(outcome.refusal.text);
};

export const aDemoQuarter = (site: Site, project: keyof typeof projects = 'SHOP'): Promise<string> =>
  seedDemo(site, { project, as: 'ben' });

/** Publishes as the page does. */
export const publishAs = (
  site: Site,
  accountId: string,
  quarter: string,
  rows?: readonly string[],
  choices?: PublishDriving['choices'],
): Promise<PublishDriven> =>
  drivePublish({
    call: callAs(site, accountId),
    wait: (ms) => site.wait(ms),
    quarter,
    ...(rows === undefined ? {} : { rows }),
    ...(choices === undefined ? {} : { choices }),
  });

export interface JiraIssue {
  readonly id: string;
  readonly key: string;
  readonly fields: {
    readonly summary: string;
    readonly labels: readonly string[];
    readonly description: unknown;
    readonly creator: { readonly accountId: string };
    readonly issuetype: { readonly id: string; readonly name: string };
    readonly parent?: { readonly key: string };
    readonly issuelinks: readonly {
      readonly id: string;
      readonly type: { readonly name: string };
      readonly inwardIssue?: { readonly key: string };
      readonly outwardIssue?: { readonly key: string };
    }[];
  };
  readonly properties: { readonly okra?: Readonly<Record<string, unknown>> };
}

/** Every issue of a project that carries our property, read past the index by an administrator. */
export const publishedIssues = async (site: Site, key = 'SHOP'): Promise<readonly JiraIssue[]> => {
  const found: JiraIssue[] = [];
  for (let from = 1; ; from += 100) {
    const issueIdsOrKeys = Array.from({ length: 100 }, (_, i) => `${key}-${String(from + i)}`);
    const { body } = await site.rest({
      method: 'POST',
      path: '/rest/api/3/issue/bulkfetch',
      account: 'ada',
      body: { issueIdsOrKeys, fields: ['*all'], properties: ['okra'] },
    });
    const { issues } = body as { readonly issues: readonly JiraIssue[] };
    found.push(...issues.filter(({ properties }) => properties.okra !== undefined));
    if (issues.length === 0) return found;
  }
};

/** Links as "A Blocks B", each once, by summary. */
export const linksOf = (issues: readonly JiraIssue[]): readonly string[] => {
  const summaries = new Map(issues.map(({ key, fields }) => [key, fields.summary]));
  return issues
    .flatMap(({ fields }) =>
      fields.issuelinks.flatMap(({ type, outwardIssue }) =>
        outwardIssue === undefined
          ? []
          : [`${fields.summary} ${type.name} ${summaries.get(outwardIssue.key) ?? outwardIssue.key}`],
      ),
    )
    .sort();
};
