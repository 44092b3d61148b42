import { ownValue } from '#domain/kernel/own-value';
import type { Command } from '#domain/quarter/command';
import { askParsed, writesDuring, type Account } from '../support/sites/ask';
import { commandsFor, type NamedCommand } from './samples';
import { givenWorld } from './world';

const world = givenWorld();
afterEach(() => world().restore());

/**
 * Whom the undo of a command is open to. `own`: whoever sent it, and those who lead. `leads`: only those who lead may
 * send it, and so it is undone by them, and by its sender as long as they do. `no way back`: that is what
 * everybody reads who has joined. `no entry`: what is sealed has no number that anybody could name.
 */
type Undone = 'own' | 'leads' | 'no way back' | 'no entry';

const kinds: Readonly<Record<Command['kind'], Undone>> = {
  'companyObjective.add': 'own',
  'companyObjective.edit': 'own',
  'companyObjective.move': 'own',
  'companyObjective.remove': 'own',
  'objective.add': 'own',
  'objective.edit': 'own',
  'objective.move': 'own',
  'objective.remove': 'own',
  'contribution.add': 'own',
  'contribution.edit': 'own',
  'contribution.move': 'own',
  'contribution.remove': 'own',
  'silentCard.write': 'no entry',
  'silentCard.withdraw': 'no entry',
  'writingRound.reveal': 'no way back',
  'writingRound.open': 'no way back',
  'feature.add': 'own',
  'feature.edit': 'own',
  'feature.move': 'own',
  'feature.remove': 'own',
  'cluster.add': 'own',
  'cluster.edit': 'own',
  'cluster.move': 'own',
  'cluster.remove': 'own',
  'blocker.add': 'own',
  'blocker.edit': 'own',
  'blocker.move': 'own',
  'blocker.remove': 'own',
  'painGain.add': 'own',
  'painGain.edit': 'own',
  'painGain.move': 'own',
  'painGain.remove': 'own',
  'canvasNote.add': 'own',
  'canvasNote.edit': 'own',
  'canvasNote.move': 'own',
  'canvasNote.remove': 'own',
  'parkedNote.add': 'own',
  'parkedNote.edit': 'own',
  'parkedNote.move': 'own',
  'parkedNote.remove': 'own',
  'finding.acknowledge': 'leads',
  'finding.reopen': 'leads',
  'vote.give': 'no entry',
  'voteRound.reveal': 'no way back',
  'voteRound.open': 'no way back',
  'estimate.give': 'no entry',
  'estimate.withdraw': 'no entry',
  'scoreRound.reveal': 'no way back',
  'scoreRound.hear': 'leads',
  'scoreRound.settle': 'leads',
  'scoreRound.open': 'no way back',
  'confidence.give': 'no entry',
  'confidence.withdraw': 'no entry',
  'confidenceRound.reveal': 'no way back',
  'confidenceRound.open': 'no way back',
  'reaction.add': 'own',
  'reaction.edit': 'own',
  'reaction.remove': 'own',
  'marker.add': 'own',
  'marker.edit': 'own',
  'marker.remove': 'own',
  'session.plan': 'leads',
  'session.skip': 'leads',
  'session.unskip': 'leads',
  'session.setMinutes': 'leads',
  'session.start': 'no way back',
  'session.attend': 'no way back',
  'session.drawPairs': 'no way back',
  'session.swap': 'no way back',
  'session.extend': 'no way back',
  'session.pause': 'no way back',
  'session.resume': 'no way back',
  'session.restart': 'no way back',
  'session.goTo': 'no way back',
  'session.show': 'no way back',
  'session.takeLead': 'no way back',
  'session.finish': 'no way back',
  'metric.add': 'own',
  'metric.edit': 'own',
  'metric.move': 'own',
  'metric.remove': 'own',
  'checkIn.add': 'own',
  'checkIn.edit': 'own',
  'checkIn.remove': 'own',
  'productArea.add': 'own',
  'productArea.edit': 'own',
  'productArea.move': 'own',
  'productArea.remove': 'own',
  'keyResult.add': 'own',
  'keyResult.edit': 'own',
  'keyResult.move': 'own',
  'keyResult.remove': 'own',
  'hypothesis.add': 'own',
  'hypothesis.edit': 'own',
  'hypothesis.move': 'own',
  'hypothesis.remove': 'own',
  'milestone.add': 'own',
  'milestone.edit': 'own',
  'milestone.move': 'own',
  'milestone.remove': 'own',
  'dependency.add': 'own',
  'dependency.edit': 'own',
  'dependency.remove': 'own',
  'quarter.edit': 'leads',
  'quarter.loadDemo': 'leads',
  'quarter.import': 'own',
  'member.edit': 'leads',
  'member.remove': 'leads',
  'vision.write': 'own',
  'placement.place': 'own',
  'placement.remove': 'own',
  'result.record': 'own',
  'sizeDefinition.write': 'own',
  'effortRound.open': 'leads',
  'ballot.cast': 'no entry',
  'ballot.withdraw': 'no entry',
  'effortRound.reveal': 'no way back',
  'mapping.choose': 'leads',
  'release.revoke': 'leads',
  batch: 'own',
  undo: 'own',
  'member.join': 'no way back',
};

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
}: NamedCommand): { readonly command: Command; readonly before?: Command | undefined } => {
  const sampleOf = (other: Command['kind']) =>
    commandsFor(world()).find((one) => one.kind === other)?.command;
  const first = ownValue(NEEDS, kind);
  if (first !== undefined) return { command, before: sampleOf(first) };
  const metric = sampleOf('metric.add');
  if (kind !== 'metric.move' || metric === undefined) return { command };
  return { command: { id: command.id, kind, target: metric.id, after: null }, before: metric };
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
    if (before !== undefined) await must(doer, quarter, before);
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
  switch (kinds[kind]) {
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
