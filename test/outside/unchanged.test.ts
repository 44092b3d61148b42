import type { Command } from '#domain/quarter/command';
import { askParsed, writesDuring, type Account } from '../support/sites/ask';
import { givenWorld, type World } from './world';

const world = givenWorld();
afterEach(() => world().restore());

interface Decided {
  readonly seq: number;
  readonly outcomes: readonly { readonly id: string; readonly ok: boolean; readonly unchanged?: boolean }[];
  readonly sync: { readonly entries: readonly { readonly commandId: string }[] };
}

const decide = async (
  account: Account,
  commands: readonly Command[],
  basedOn = world().seq,
): Promise<Decided> => {
  const { site, shop } = world();
  const payload = { quarter: shop.quarter, basedOn, commands };
  const reply = await askParsed(site, { account, procedure: 'quarter.decide', payload });
  if (!reply.ok) throw new Error(reply.failure!.message);
  return reply.value as Decided;
};

/** Commands of several kinds that ask for what is so already. */
const asItIs = ({ quarter }: World): readonly Command[] => {
  const [objective] = quarter.objectives;
  const [first, second] = quarter.milestones;
  return [
    { id: 'same-title', kind: 'objective.edit', target: objective!.id, changes: { title: objective!.title } },
    { id: 'same-place', kind: 'milestone.move', target: second!.id, after: first!.id },
    { id: 'same-label', kind: 'quarter.edit', changes: { label: quarter.settings.label } },
    { id: 'same-edit', kind: 'milestone.edit', target: first!.id, changes: {} },
  ];
};

describe('a command that changes nothing', () => {
  test('is carried out at the end of the ledger, and nothing is stored or announced', async () => {
    const { site, seq } = world();
    const commands = asItIs(world());
    const writes = await writesDuring(site, async () => {
      const { outcomes, ...rest } = await decide('ada', commands);
      expect(outcomes).toEqual(commands.map(({ id }) => ({ id, ok: true, seq, unchanged: true })));
      expect(rest).toMatchObject({ seq, sync: { entries: [] } });
    });
    expect(writes).toEqual([]);
    expect(site.traffic().filter(({ kind }) => kind === 'realtime')).toEqual([]);
  });

  test('is answered the same when it is sent again', async () => {
    const commands = asItIs(world());
    const first = await decide('ada', commands);
    expect(await decide('ada', commands)).toEqual(first);
  });

  test('leaves those beside it their entries', async () => {
    const { seq } = world();
    const real: Command = { id: 'real', kind: 'objective.add', values: { title: 'Something new' } };
    const [before, after] = asItIs(world());
    const { outcomes, sync } = await decide('ada', [before!, real, after!]);
    expect(outcomes).toEqual([
      { id: before!.id, ok: true, seq, unchanged: true },
      { id: 'real', ok: true, seq: seq + 1 },
      { id: after!.id, ok: true, seq: seq + 1, unchanged: true },
    ]);
    expect(sync.entries.map(({ commandId }) => commandId)).toEqual(['real']);
  });

  test('counts what somebody else entered meanwhile', async () => {
    const { quarter, seq } = world();
    const { id, title } = quarter.objectives[0]!;
    await decide('ben', [{ id: 'other', kind: 'objective.edit', target: id, changes: { title: 'Another' } }]);
    const back: Command = { id: 'back', kind: 'objective.edit', target: id, changes: { title } };
    expect((await decide('ada', [back], seq)).outcomes).toEqual([{ id: 'back', ok: true, seq: seq + 2 }]);
  });
});
