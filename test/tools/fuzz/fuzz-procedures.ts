import fc from 'fast-check';
import { createWorld, type World } from '../../outside/world';
import { commandsFor, procedureSamples } from '../../outside/samples';
import { ACCOUNTS, ask, parseReply, type Account } from '../../support/sites/ask';
import type { ProcedureKey } from '../../../static/src/rpc/call';
import { arbitraryOfSchema } from './arbitrary-of-schema';
import type { Fuzz } from './fuzz-result';
import { spoiling } from './spoil-input';
import { tryProperty } from './try-property';

interface Call {
  readonly procedure: ProcedureKey;
  readonly account: Account;
  readonly payload: unknown;
}

const isText = (value: unknown): value is string => typeof value === 'string';

/** Whatever a page could name: places, people, things of every kind. */
const namesIn = ({ shop, lab, blank, quarter }: World): readonly string[] => {
  const things = Object.values(quarter)
    .filter((list) => Array.isArray(list))
    .flatMap((list) => list.slice(0, 3).map((one) => (one as { readonly id: string }).id));
  const places = [shop, lab].flatMap((place) =>
    Object.values(place).flatMap((value) => (isText(value) ? [value] : Object.values(value as object))),
  );
  return [...new Set([...places, ...things, blank, 'SHOP', 'LAB', 'SHOP-1'].filter(isText))];
};

const callsOf = async (world: World): Promise<fc.Arbitrary<Call>> => {
  const known = namesIn(world);
  const account = fc.oneof(
    { weight: 5, arbitrary: fc.constantFrom<Account>('ada', 'ben') },
    { weight: 1, arbitrary: fc.constantFrom<Account>(...ACCOUNTS) },
  );
  const commands = commandsFor(world).map(({ command, quarter }) => ({
    quarter,
    basedOn: 1,
    commands: [command],
  }));
  const kinds = (await world.site.procedures()).map(({ name, input }) => {
    const procedure = name as ProcedureKey;
    const samples = [procedureSamples[procedure](world.shop), ...(name === 'quarter.decide' ? commands : [])];
    const payload = fc.oneof(arbitraryOfSchema(input, known), fc.constantFrom<unknown>(...samples));
    return {
      weight: name === 'quarter.decide' ? 12 : 1,
      arbitrary: fc.record({ procedure: fc.constant(procedure), account, payload: spoiling(payload) }),
    };
  });
  return fc.oneof(...kinds);
};

const seqOf = (answer: unknown): number => (answer as { readonly seq: number }).seq;

/** Calls of every procedure through the real resolver: each is answered, and never by the failure of a bug. */
export const fuzzProcedures: Fuzz = async (options) => {
  const world = await createWorld();
  const open = (account: Account, quarter: string) =>
    ask(world.site, { account, procedure: 'quarter.open', payload: { quarter } });
  try {
    return await tryProperty(
      'procedures',
      await callsOf(world),
      async (call) => {
        await world.restore();
        const reply = await ask(world.site, call);
        const { ok, failure, value } = parseReply(reply);
        if (failure?.code === 'unexpected') throw new Error(reply);
        if (!ok || call.procedure !== 'quarter.decide') return;
        // What was taken is there, up to its last entry, for a process that remembers nothing.
        world.site.restart();
        const { quarter } = call.payload as { readonly quarter: string };
        const again = parseReply(await open('ada', quarter));
        if (!again.ok || seqOf(again.value) < seqOf(value))
          throw new Error(`${reply.slice(0, 2_000)}\n  and then ${JSON.stringify(again).slice(0, 2_000)}`);
      },
      options,
    );
  } finally {
    world.close();
  }
};
