import { ownValue } from '#domain/kernel/own-value';
import type { Command } from '#domain/quarter/command';
import { askParsed, writesDuring, type Account } from '../support/sites/ask';
import { commandsFor, type NamedCommand } from './samples';
import { whoUndoes } from './who-undoes';
import { givenWorld } from './world';

const world = givenWorld();
afterEach(() => world().restore());

type Role = 'reader' | 'doer' | 'other' | 'facilitator' | 'demoted' | 'removed';

/** ben takes part, cleo leads, eli leads the session, dev has yet to join. */
const DOERS = {
  participant: 'ben',
  author: 'ben',
  facilitator: 'cleo',
  leader: 'eli',
  'facilitator or leader': 'cleo',
  newcomer: 'dev',
} as const;

interface Answered {
  readonly seq: number;
  readonly outcomes: readonly {
    readonly ok: boolean;
    readonly seq?: number;
    readonly unchanged?: true;
    readonly refusal?: { readonly code: string };
  }[];
}

const decide = async (account: Account, quarter: string, command: Command) => {
  const open = await askParsed(world().site, {
    account: 'ada',
    procedure: 'quarter.open',
    payload: { quarter },
  });
  const { seq } = open.value as Answered;
  const payload = { quarter, basedOn: seq, commands: [command] };
  const reply = await askParsed(world().site, { account, procedure: 'quarter.decide', payload });
  if (!reply.ok) throw new Error(`${command.kind} of ${String(account)}: ${reply.failure!.message}`);
  return (reply.value as Answered).outcomes[0]!;
};

const must = async (account: Account, quarter: string, command: Command) => {
  const outcome = await decide(account, quarter, command);
  if (!outcome.ok) throw new Error(`${command.kind} of ${String(account)}: ${outcome.refusal!.code}`);
  return outcome;
};

const codeOf = async (account: Account, quarter: string, seq: number): Promise<string> => {
  const outcome = await decide(account, quarter, { id: `undo-of-${String(account)}`, kind: 'undo', seq });
  return outcome.ok ? 'done' : outcome.refusal!.code;
};

const NEEDS: Partial<Record<Command['kind'], Command['kind']>> = {
  'writingRound.open': 'writingRound.reveal',
  'preWork.open': 'writingRound.reveal',
  'preWork.closeAt': 'preWork.open',
  'preWork.cancel': 'preWork.open',
  'voteRound.open': 'voteRound.reveal',
  'scoreRound.open': 'scoreRound.reveal',
  'scoreRound.hear': 'scoreRound.reveal',
  'scoreRound.settle': 'scoreRound.reveal',
  'confidenceRound.open': 'confidenceRound.reveal',
  'session.resume': 'session.pause',
  'session.finish': 'session.takeLead',
};

/**
 * A command with what has to happen before it does anything: a round is open already, nothing stands still, somebody else
 * leads, and one metric has no order.
 */
const siteContent = ({
  kind,
  command,
}: NamedCommand): { readonly command: Command; readonly before?: readonly Command[] } => {
  const sampleOf = (other: Command['kind']) =>
    commandsFor(world()).find((one) => one.kind === other)?.command;
  const needed = (of: Command['kind']): readonly Command[] => {
    const first = ownValue(NEEDS, of);
    return first === undefined ? [] : [...needed(first), ...[sampleOf(first) ?? []].flat()];
  };
  if (ownValue(NEEDS, kind) !== undefined) return { command, before: needed(kind) };
  const metric = sampleOf('metric.add');
  if (kind !== 'metric.move' || metric === undefined) return { command };
  return { command: { id: command.id, kind, target: metric.id, after: null }, before: [metric] };
};

/** What each role is answered that would undo this command. */
const undoneBy = async (named: NamedCommand) => {
  const { may, quarter } = named;
  const { command, before } = siteContent(named);
  const doer = DOERS[may];
  const member = doer === 'dev' ? command.id : doer;
  const got: Partial<Record<Role, string>> = {};
  const afterDoing = async (
    prepare: () => Promise<unknown>,
    roles: readonly (readonly [Role, Account])[],
  ) => {
    await world().restore();
    for (const first of before ?? []) await must(doer, quarter, first);
    const { seq, unchanged } = await must(doer, quarter, command);
    if (unchanged === true) return;
    await prepare();
    for (const [role, account] of roles) got[role] = await codeOf(account, quarter, seq!);
  };
  const nothing = () => Promise.resolve();
  await afterDoing(nothing, [
    ...(doer === 'dev' ? [] : ([['reader', 'dev']] as const)),
    ['other', doer === 'eli' ? 'ben' : 'eli'],
    ['doer', doer],
  ]);
  await afterDoing(nothing, [['facilitator', 'ada']]);
  await afterDoing(
    () => must('ada', quarter, { id: 'remove-the-doer', kind: 'member.remove', target: member }),
    [['removed', doer]],
  );
  if (doer === 'cleo')
    await afterDoing(
      () =>
        must('ada', quarter, {
          id: 'demote-the-doer',
          kind: 'member.edit',
          target: member,
          changes: { facilitator: false },
        }),
      [['demoted', doer]],
    );
  return got;
};

const JOIN = { reader: 'JOIN_FIRST', removed: 'JOIN_FIRST' };
const OWN = { ...JOIN, other: 'NOT_YOURS', doer: 'done', facilitator: 'done' };
const NO_WAY_BACK = { other: 'NO_INVERSE', doer: 'NO_INVERSE', facilitator: 'NO_INVERSE' };

const expectedOf = ({ kind, may }: NamedCommand): Partial<Record<Role, string>> => {
  switch (whoUndoes[kind]) {
    case 'own':
      return OWN;
    case 'leads':
      return { ...OWN, demoted: 'FACILITATOR_ONLY' };
    case 'no way back':
      return may === 'newcomer'
        ? { ...NO_WAY_BACK, removed: 'JOIN_FIRST' }
        : { ...NO_WAY_BACK, ...JOIN, ...(DOERS[may] === 'cleo' ? { demoted: 'NO_INVERSE' } : {}) };
    case 'no entry':
      return {};
  }
};

test('G-24 each kind of command is undone by whom its changes are open to now, and by nobody else', async () => {
  for (const named of commandsFor(world())) {
    const { kind } = named;
    expect({ kind, got: await undoneBy(named) }).toEqual({ kind, got: expectedOf(named) });
  }
}, 300_000);

/** Something else than the command is about: of another kind, in this quarter or in one that its sender cannot see. */
const idsOfOthers = (kind: string): readonly string[] => {
  const { quarter, lab } = world();
  const mine = kind.startsWith('milestone.') ? quarter.objectives[0]!.id : quarter.milestones[0]!.id;
  return [mine, quarter.members[0]!.id, lab.linked, quarter.id].filter(
    (id) => !(kind.startsWith('member.') && id === quarter.members[0]!.id),
  );
};

test('an id of another kind, or of another quarter, is nothing to act upon, and nothing is stored', async () => {
  let tried = 0;
  for (const { kind, may, quarter, command } of commandsFor(world())) {
    for (const field of ['target', 'milestone', 'round'] as const) {
      if (!(field in command)) continue;
      for (const [index, id] of idsOfOthers(field === 'milestone' ? 'milestone.' : kind).entries()) {
        const forged = { ...command, id: `forged-${kind.replace('.', '-')}-${String(index)}`, [field]: id };
        let isDone = false;
        const writes = await writesDuring(world().site, async () => {
          isDone = (await decide(DOERS[may === 'newcomer' ? 'participant' : may], quarter, forged)).ok;
        });
        tried += 1;
        expect({ kind, field, id, isDone, writes }).toEqual({ kind, field, id, isDone: false, writes: [] });
      }
    }
  }
  expect(tried).toBeGreaterThan(100);
}, 300_000);
