import { MACRO_VIEWS } from '#domain/views/page/macro-config';
import type { Command } from '#domain/quarter/command';
import { drivePublish } from '../../../static/src/features/publish/publish-driver';
import { createPageCall } from '../../site/page-call';
import { seedDemo } from '../../site/seed';
import type { Site } from '../../site/site';
import { linkByHand } from './link-by-hand';

const labText = `Objective: Know what the robots cost
KR1: Nine in ten runs have a price

Milestone: Price of one run
Type: Spike
Effort: S

Milestone: Price list on the wall
Type: Enabler
Dependencies: Price of one run

Milestone: A cheaper robot pays for itself
Type: Signal Test
Dependencies: Price of one run, Price list on the wall
`;

const opsText = 'milestone;type\nA new lock for the gate;Epic\nKeys for everybody;\n';

type Call = ReturnType<typeof createPageCall>;

const decide = async (call: Call, quarter: string, ...commands: readonly Command[]) => {
  const { seq } = await call('quarter.open', { quarter });
  const { outcomes } = await call('quarter.decide', { quarter, basedOn: seq, commands: [...commands] });
  for (const one of outcomes) if (!one.ok) throw new Error(one.refusal.text);
};

export interface UsedApp {
  /** Keys of the issues that publishing made, by quarter. */
  readonly published: Readonly<Record<'SHOP' | 'LAB' | 'OPS', readonly string[]>>;
  /** What publishing again created. */
  readonly createdAgain: number;
  /** Documents that were exported. */
  readonly exports: readonly unknown[];
}

const projectId = async (site: Site, key: string): Promise<string> => {
  const { body } = await site.rest({ method: 'GET', path: `/rest/api/3/project/${key}`, account: 'ben' });
  return (body as { readonly id: string }).id;
};

const importInto = async (site: Site, call: Call, key: string, format: 'blocks' | 'csv', text: string) => {
  const { quarter } = await call('quarter.create', {
    project: await projectId(site, key),
    commandId: `of-${key}`,
    label: `Quarter of ${key}`,
    team: key,
    startDate: '2026-01-05',
  });
  const sources = [{ fileName: `${key}.${format === 'csv' ? 'csv' : 'md'}`, format, text }];
  await decide(call, quarter, { id: 'content', kind: 'quarter.import', sources });
  return quarter;
};

/** The required field of OPS gets a value from the mapping, as the page would choose it. */
const chooseDefaults = async (call: Call, quarter: string) => {
  const { mapping, problems } = await call('publish.prepare', { quarter });
  const defaults = Object.fromEntries(
    problems.flatMap(({ field }) =>
      field === null ? [] : [[field.issueTypeId, { [field.fieldId]: field.options[0]!.value }]],
    ),
  );
  await decide(call, quarter, { id: 'mapping', kind: 'mapping.choose', mapping: { ...mapping, defaults } });
};

/** Everything that a mapping may choose in SHOP: days, a sprint, parents and tasks. */
const chooseAll = async (call: Call, quarter: string) => {
  const { mapping, choices } = await call('publish.prepare', { quarter });
  const [board] = choices.boards;
  const day = (name: string) => {
    const field = choices.fields.find((one) => one.name === name)!;
    return { fieldId: field.id, fieldName: name, input: 'date' as const, options: {} };
  };
  await decide(call, quarter, {
    id: 'all',
    kind: 'mapping.choose',
    mapping: {
      ...mapping,
      labels: ['q1'],
      children: true,
      tasks: choices.tasks,
      fields: { ...mapping.fields, start: day('Start date'), end: day('Due date') },
      sprint: {
        fieldId: choices.sprintField!.id,
        fieldName: choices.sprintField!.name,
        boardId: board!.id,
        boardName: board!.name,
      },
    },
  });
};

/** Publishes changes, looks who else changed something, and takes a run back. */
const publishOn = async (site: Site, call: Call, quarter: string) => {
  const { quarter: state } = await call('quarter.open', { quarter });
  const [first, second] = state.milestones;
  await decide(
    call,
    quarter,
    { id: 'title', kind: 'milestone.edit', target: first!.id, changes: { title: 'Said otherwise' } },
    { id: 'type', kind: 'milestone.edit', target: second!.id, changes: { type: 'spike', effort: 'S' } },
    { id: 'free', kind: 'dependency.remove', target: state.dependencies[0]!.id },
  );
  await chooseAll(call, quarter);
  await call('publish.prepare', { quarter, compare: true });
  await call('publish.whoChanged', { quarter, rows: [first!.id] });
  const wait = (ms: number) => site.wait(ms);
  const { progress, refused } = await drivePublish({ call, wait, quarter });
  if (refused.length > 0) throw new Error(refused[0]!.message);
  await call('publish.undoPreview', { quarter, run: progress!.run! });
  await drivePublish({ call, wait, quarter, undoes: progress!.run! });
};

/**
 * What people do with the app, from the empty project to the exported page: open, import, publish, publish again,
 * look at an issue and at a page. One answer of Jira is lost on the way, and one comes late.
 */
export const useTheApp = async (site: Site): Promise<UsedApp> => {
  const as = (accountId: string) => createPageCall(site, { accountId });
  const [ben, cleo, dev] = [as('ben'), as('cleo'), as('dev')];
  const wait = (ms: number) => site.wait(ms);
  const publish = async (call: Call, quarter: string) => {
    const { created, refused } = await drivePublish({ call, wait, quarter });
    if (refused.length > 0) throw new Error(refused[0]!.message);
    return created.map(({ issueKey }) => issueKey);
  };

  const shop = await seedDemo(site);
  await ben('project.open', { project: 'SHOP' });
  await decide(ben, shop, { id: 'ben', kind: 'member.join', role: 'engineering' });
  const { quarter } = await ben('quarter.open', { quarter: shop });
  await ben('quarter.glance', { quarter: shop });
  await ben('quarter.people', { quarter: shop, members: quarter.members.map(({ id }) => id) });
  const lab = await importInto(site, ben, 'LAB', 'blocks', labText);
  const ops = await importInto(site, ben, 'OPS', 'csv', opsText);
  await chooseDefaults(ben, ops);

  site.faults.set({
    rules: [
      { on: 'POST /rest/api/3/issue/bulk', nth: 2, times: 1, fault: 'lost-answer' },
      { on: 'POST /rest/api/3/issue/bulk', nth: 3, times: 1, fault: '429', seconds: 2 },
    ],
  });
  const published = {
    SHOP: await publish(ben, shop),
    LAB: await publish(ben, lab),
    OPS: await publish(ben, ops),
  };
  site.faults.clear();
  let createdAgain = 0;
  for (const one of [shop, lab, ops]) createdAgain += (await publish(cleo, one)).length;
  await publishOn(site, as('ada'), shop);
  await linkByHand(site, as('ada'), shop);

  const exports: unknown[] = [];
  for (const one of [shop, lab, ops]) {
    const { receipts } = (await dev('quarter.open', { quarter: one })).quarter;
    for (const { issueId } of receipts.slice(0, 5)) {
      await dev('issue.glance', { issue: issueId, project: await projectId(site, 'SHOP') });
      await dev('issue.card', { issue: issueId });
    }
    for (const exportType of ['pdf', 'word', 'other']) {
      for (const accountId of ['dev', null]) {
        for (const view of MACRO_VIEWS) {
          const config = { quarter: one, view };
          const payload = { exportType, extensionPayload: { config }, context: { config } };
          const outcome = await site.callFunction({ function: 'export-quarter', accountId, payload });
          exports.push('reply' in outcome ? outcome.reply : outcome);
        }
      }
    }
    const macro = createPageCall(site, { accountId: 'dev', moduleType: 'macro' });
    for (const view of MACRO_VIEWS) await macro('macro.view', { quarter: one, view });
  }
  await createPageCall(site, { accountId: 'dev', moduleType: 'macro' })('macro.quarters', {});
  return { published, createdAgain, exports };
};
