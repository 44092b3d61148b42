import { drivePublish } from '../../../static/src/features/publish/publish-driver';
import type { ProcedureKey } from '../../../static/src/rpc/call';
import { CallFailed } from '../../../static/src/rpc/call-failed';
import { createPageCall } from '../../site/page-call';
import { procedureSamples } from '../../outside/samples';
import type { World } from '../../outside/world';
import { ask } from '../../support/sites/ask';

/** Something that asks Jira for something, always for the same while Jira answers the same. */
export type Story = (world: World) => Promise<void>;

const procedures = Object.keys(procedureSamples) as readonly ProcedureKey[];

/** What is known of rights is kept for minutes: later Jira is asked again. */
const LATER_MS = 11 * 60_000;

const asking =
  (procedure: ProcedureKey): Story =>
  async (world) => {
    await world.site.advance(LATER_MS);
    await ask(world.site, { account: 'ada', procedure, payload: procedureSamples[procedure](world.shop) });
  };

const driving = async ({ site }: World, run: { quarter: string; undoes?: string }): Promise<void> => {
  await site.advance(LATER_MS);
  const call = createPageCall(site, { accountId: 'ben' });
  await drivePublish({ call, wait: (ms) => site.wait(ms), ...run }).catch((error: unknown) => {
    // What was answered to it is judged by what passed.
    if (!(error instanceof CallFailed)) throw error;
  });
};

const publishing: Story = (world) => driving(world, { quarter: world.lab.quarter });

const publishingAgain: Story = async (world) => {
  const { quarter, linked: target } = world.lab;
  const call = createPageCall(world.site, { accountId: 'ben', isSilent: true });
  const { seq } = await call('quarter.open', { quarter });
  const changes = { title: 'Another price', description: 'Of one run and of all' };
  const commands = [{ id: 'renamed', kind: 'milestone.edit', target, changes }] as const;
  await call('quarter.decide', { quarter, basedOn: seq, commands: [...commands] });
  await publishing(world);
};

const undoing: Story = (world) =>
  driving(world, { quarter: world.lab.past.quarter, undoes: world.lab.past.run });

const calling =
  (name: string, payload: unknown, accountId: string | null): Story =>
  async ({ site }) => {
    const outcome = await site.callFunction({ function: name, accountId, payload });
    if ('thrown' in outcome) throw new Error(`${name} threw ${outcome.thrown}`);
  };

/** Every procedure once, a run of every kind to its end, and what the platform calls. */
export const answerStories: Readonly<Record<string, Story>> = {
  ...Object.fromEntries(procedures.map((procedure) => [procedure, asking(procedure)])),
  publishing,
  'publishing again': publishingAgain,
  undoing,
  'reconcile-issues': calling('reconcile-issues', {}, null),
};
