import type { Command } from '#domain/quarter/command';
import { policyOf } from '#domain/quarter/command-definitions';
import { FROZEN_NAMES } from '#domain/views/frozen/frozen-view';
import { MACRO_VIEWS } from '#domain/views/page/macro-config';
import type { ProcedureKey } from '../../static/src/rpc/call';
import { ask, type Account } from '../support/sites/ask';
import { commandSamples } from './command-samples';
import { procedureSamples } from './samples';
import type { World } from './world';

/** A secret, of which its member alone is told, or what shows it to all. */
const isTold = (kind: string): boolean => {
  const policy = policyOf(kind);
  return policy?.where === 'sealed' || policy?.undo === 'revealed';
};

// The quarter is removed last: nothing can be asked of it then.
const PROCEDURES = Object.keys(procedureSamples) as readonly ProcedureKey[];

/** As few answers would say that something was left out. */
export const FEWEST_ANSWERS = PROCEDURES.length + 30;

/** Tokens differ by themselves with every call and say nothing; so do names that the server draws for its runs. */
const masked = (reply: string): string =>
  reply
    .replaceAll(/"hint":\{[^}]*\}/g, '"hint":null')
    .replaceAll(/[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f-]{22}/g, 'drawn');

/** All that an account can ask for, send, or have the platform do in its name, one after the other. */
export const everyAnswer = async (world: World, account: Account): Promise<readonly string[]> => {
  const { site, shop, seq } = world;
  const replies: string[] = [];
  const say = (what: string, reply: string) => replies.push(`${what} ${masked(reply)}`);
  for (const since of [0, 1, seq - 1, seq]) {
    // Without a place: who answered in a round is told in its room, and has tests of its own.
    const payload = { quarter: shop.quarter, since };
    say(`sync ${String(since)}`, await ask(site, { account, procedure: 'quarter.sync', payload }));
  }
  for (const view of MACRO_VIEWS) {
    const payload = { quarter: shop.quarter, view };
    say(`view ${view}`, await ask(site, { account, procedure: 'macro.view', payload }));
  }
  for (const [slot, view] of FROZEN_NAMES.entries()) {
    const payload = { quarter: shop.quarter, view, revision: null };
    say(`freeze ${view}`, await ask(site, { account, procedure: 'macro.freeze', payload }));
    // Behind the one that the page shows.
    const where = { quarter: shop.quarter, view, slot: slot + 1 };
    say(`frozen ${view}`, await ask(site, { account, procedure: 'macro.frozen', payload: where }));
  }
  for (const { function: name, payload } of [
    ...MACRO_VIEWS.map((view) => ({
      function: 'export-quarter',
      payload: { exportType: 'pdf', extensionPayload: { config: { quarter: shop.quarter, view } } },
    })),
    {
      function: 'issue-status',
      payload: { extension: { issue: { id: shop.issue }, project: { id: shop.project } } },
    },
  ] as const) {
    const called = await site.callFunction({ function: name, payload, accountId: account });
    say(name, JSON.stringify(called));
  }
  for (const [kind, sample] of Object.entries(commandSamples)) {
    // Of its own secrets everybody is told, and a reveal tells all.
    if (isTold(kind) || sample.elsewhere !== undefined) continue;
    const command = { ...sample.make(world), id: `${account}-${kind.replace('.', '-')}` } as Command;
    const payload = { quarter: shop.quarter, basedOn: seq, commands: [command] };
    say(kind, await ask(site, { account, procedure: 'quarter.decide', payload }));
  }
  for (const procedure of PROCEDURES) {
    say(procedure, await ask(site, { account, procedure, payload: procedureSamples[procedure](shop) }));
  }
  return replies;
};
