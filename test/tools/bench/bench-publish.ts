import { drivePublish } from '../../../static/src/features/publish/publish-driver';
import { patientCall } from '../demo/patient-call';
import { createPageCall } from '../../site/page-call';
import type { Site } from '../../site/site';
import { sendCommands } from '../../../static/src/sync/send-commands';
import { nextMonday } from '../../site/seed';
import { listProjects } from '../../site/site-info';
import { tableOf, type Graph } from './graphs';

export interface PublishCost {
  readonly creates: number;
  readonly properties: number;
  readonly links: number;
  readonly calls: number;
  readonly points: number;
  /** Virtual. */
  readonly seconds: number;
}

/** What was asked of Jira since `reset`. */
export const costSince = (site: Site, began: number): PublishCost => {
  const { byOperation, total, points } = site.counters().rest;
  const of = (name: string): number => byOperation[name] ?? 0;
  return {
    creates: of('POST /rest/api/3/issue') + of('POST /rest/api/3/issue/bulk'),
    properties: of('PUT /rest/api/3/issue/{issueIdOrKey}/properties/{propertyKey}'),
    links: of('POST /rest/api/3/issueLink'),
    calls: total,
    points,
    seconds: (site.time.now() - began) / 1000,
  };
};

/** Makes a quarter of a graph, without counting it. */
export const makeGraphQuarter = async (site: Site, key: 'SHOP' | 'LAB', graph: Graph): Promise<string> => {
  const id = (await listProjects(site)).find((project) => project.key === key)?.id ?? '';
  const call = createPageCall(site, { accountId: 'ben', isSilent: true });
  const made = {
    project: id,
    commandId: 'bench',
    label: 'Bench',
    team: 'Bench',
    startDate: nextMonday(site.time.now()),
  };
  const { quarter } = await call('quarter.create', made);
  const { seq } = await call('quarter.open', { quarter });
  const source = { fileName: 'graph.csv', format: 'csv', text: tableOf(graph) } as const;
  const commands = [{ id: 'bench-import', kind: 'quarter.import', sources: [source] } as const];
  const { outcomes } = await sendCommands(call, { quarter, basedOn: seq, commands });
  if (outcomes[0]?.ok !== true) throw new Error(`The graph was not imported: ${JSON.stringify(outcomes)}`);
  return quarter;
};

/** Publishes through the app, as its page does. */
export const publishOurs = async (site: Site, quarter: string): Promise<void> => {
  const call = createPageCall(site, { accountId: 'ben' });
  const wait = (ms: number): Promise<void> => site.wait(ms);
  const { progress } = await drivePublish({ call: patientCall(call, wait), wait, quarter });
  if (progress?.state !== 'done' || progress.refused > 0)
    throw new Error(`The run ended ${JSON.stringify(progress)}`);
};

/** Edits every nth card, without counting it. */
export const editCards = async (site: Site, quarter: string, nth: number): Promise<void> => {
  const call = createPageCall(site, { accountId: 'ben', isSilent: true });
  const { seq, quarter: state } = await call('quarter.open', { quarter });
  const commands = state.milestones
    .filter((_, index) => index % nth === 0)
    .map(({ id }, index) => ({
      id: `bench-edit-${String(index)}`,
      kind: 'milestone.edit' as const,
      target: id,
      changes: { effort: 'L' as const, businessValue: 2 as const },
    }));
  for (let at = 0; at < commands.length; at += 50) {
    const { outcomes } = await sendCommands(call, {
      quarter,
      basedOn: seq,
      commands: commands.slice(at, at + 50),
    });
    const refused = outcomes.find(({ ok }) => !ok);
    if (refused !== undefined) throw new Error(`A card was not edited: ${JSON.stringify(refused)}`);
  }
};
