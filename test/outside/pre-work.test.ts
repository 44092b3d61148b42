import type { Command } from '#domain/quarter/command';
import type { Quarter } from '#domain/quarter/quarter';
import { createPageCall } from '../site/page-call';
import type { Account } from '../support/sites/ask';
import { givenWorld, PRE_WORK_LONGER, PRE_WORK_UNTIL, scoring, writing } from './world';

const world = givenWorld();
beforeEach(() => world().restore());

const as = (account: Account) => createPageCall(world().site, { accountId: account as string });

const open = async (account: Account) => as(account)('quarter.open', { quarter: world().shop.quarter });

const decide = async (account: Account, ...commands: readonly Command[]): Promise<readonly string[]> => {
  const answer = await as(account)('quarter.decide', {
    quarter: world().shop.quarter,
    basedOn: world().seq,
    commands: [...commands],
  });
  return answer.outcomes.map((outcome) => (outcome.ok ? 'done' : outcome.refusal.code));
};

const PREPARED = 'prepared';

const write = (id: string, text: string): Command => ({
  id,
  kind: 'silentCard.write',
  round: PREPARED,
  text,
  companyObjectiveId: null,
});

const openPreWork = (): Promise<readonly string[]> =>
  decide(
    'cleo',
    { id: 'shown', kind: 'writingRound.reveal', round: writing },
    { id: PREPARED, kind: 'preWork.open', activity: 's1.silent', closesAt: PRE_WORK_UNTIL },
  );

const reveal = (id: string) => decide('cleo', { id, kind: 'writingRound.reveal', round: PREPARED });

const ownTexts = async (account: Account): Promise<readonly string[]> => {
  const { own } = await open(account);
  const content = own.find(({ round }) => round === PREPARED)?.content ?? [];
  return (content as unknown as readonly { readonly text: string }[]).map(({ text }) => text);
};

const shown = async (account: Account): Promise<readonly string[]> => {
  const { quarter } = await open(account);
  return quarter.contributions.filter(({ roundId }) => roundId === PREPARED).map(({ text }) => text);
};

const roundOf = ({ writingRounds }: Pick<Quarter, 'writingRounds'>) =>
  writingRounds.find(({ id }) => id === PREPARED);

/** Up to so many milliseconds behind the closing time, or before it. */
const waitForClosing = (behind: number): Promise<void> =>
  world().site.wait(Date.parse(PRE_WORK_UNTIL) - world().site.time.now() + behind);

const beginSession1 = async (): Promise<void> => {
  expect(await decide('eli', { id: 'end', kind: 'session.finish', session: 's2' })).toEqual(['done']);
  expect(await decide('cleo', { id: 'begin', kind: 'session.start', session: 's1' })).toEqual(['done']);
};

describe('pre-work', () => {
  test('G-9 is written in before the call, closes by the clock of the server, and is shown in the room', async () => {
    expect(await openPreWork()).toEqual(['done', 'done']);
    expect(await decide('ben', write('b1', 'Pay on the day'))).toEqual(['done']);
    expect(await decide('eli', write('e1', 'Tell them sooner'))).toEqual(['done']);
    expect(await reveal('too-soon')).toEqual(['NOT_IN_ROOM']);

    await waitForClosing(0);
    expect(await decide('eli', write('e2', 'Too late'))).toEqual(['PRE_WORK_CLOSED']);
    expect(await ownTexts('eli')).toEqual(['Tell them sooner']);
    expect(await reveal('still-too-soon')).toEqual(['NOT_IN_ROOM']);

    await beginSession1();
    expect(roundOf((await open('dev')).quarter)).toMatchObject({ state: 'open', runId: 'begin' });
    // In the room it goes on: more may be added, by whoever joins as well.
    expect(await decide('ben', write('b2', 'Ask them'))).toEqual(['done']);
    expect(await decide('dev', { id: 'dev', kind: 'member.join', role: 'data' })).toEqual(['done']);
    expect(await decide('dev', write('d1', 'Say what it costs'))).toEqual(['done']);
    expect(await reveal('now')).toEqual(['done']);
    const all = await shown('eli');
    expect([...all].sort()).toEqual(['Ask them', 'Pay on the day', 'Say what it costs', 'Tell them sooner']);
    for (const account of ['ada', 'ben', 'dev'] as const) expect(await shown(account)).toEqual(all);
  });

  test('G-9 whatever takes long while it closes: who is told that a card is in has it shown, who is refused has not', async () => {
    const { site } = world();
    const answers: string[] = [];
    // The last one is never reached, so nothing takes long.
    for (const nth of [1, 2, 3, 4, 5, 6, 7, 8, 99]) {
      await world().restore();
      await openPreWork();
      await decide('ben', write('b1', 'Pay on the day'));
      await waitForClosing(-20);
      // Storage asks to be left alone for longer than pre-work is open: before the write, between, or behind it.
      site.faults.set({ seed: nth, rules: [{ on: 'kvs get', nth, times: 1, fault: '429', seconds: 1 }] });
      const [answer = ''] = await decide('ben', write('b2', 'Just now'));
      site.faults.clear();
      expect(site.time.now()).toBeGreaterThan(Date.parse(PRE_WORK_UNTIL) - 21);
      await waitForClosing(1_000);
      expect(await decide('ben', write('b2', 'Just now'))).toEqual([answer]);
      await beginSession1();
      await reveal('now');
      const wanted = answer === 'done' ? ['Just now', 'Pay on the day'] : ['Pay on the day'];
      expect([nth, answer, ...[...(await shown('dev'))].sort()]).toEqual([nth, answer, ...wanted]);
      answers.push(answer);
    }
    expect(new Set(answers)).toEqual(new Set(['done', 'PRE_WORK_CLOSED']));
  }, 60_000);

  test('G-9 what came in time is answered so when it is sent once more behind the closing time', async () => {
    const { site } = world();
    await openPreWork();
    site.faults.set({ seed: 1, rules: [{ on: 'kvs set', nth: 1, times: 1, fault: 'die-after' }] });
    await decide('ben', write('b1', 'Pay on the day')).catch(() => undefined);
    site.faults.clear();
    await decide('ben', write('b2', 'Ask them'));
    await waitForClosing(1_000);
    expect(await decide('ben', write('b1', 'Pay on the day'), write('b2', 'Ask them'))).toEqual([
      'done',
      'done',
    ]);
    expect(await ownTexts('ben')).toEqual(['Pay on the day', 'Ask them']);
  });

  test('G-9 its end is moved by those who lead, and counts at once', async () => {
    await openPreWork();
    await waitForClosing(1_000);
    expect(await decide('ben', write('b1', 'Pay on the day'))).toEqual(['PRE_WORK_CLOSED']);
    const move = (id: string, closesAt: string): Command => ({
      id,
      kind: 'preWork.closeAt',
      round: PREPARED,
      closesAt,
    });
    expect(await decide('ben', move('mine', PRE_WORK_LONGER))).toEqual(['FACILITATOR_ONLY']);
    expect(
      await decide(
        'cleo',
        move('past', PRE_WORK_UNTIL),
        move('far', '2026-03-01T08:00:00Z'),
        move('no', 'Friday'),
        move('longer', PRE_WORK_LONGER),
      ),
    ).toEqual(['TOO_SOON', 'TOO_LATE', 'NOT_AN_INSTANT', 'done']);
    expect(await decide('ben', write('b1', 'Pay on the day'))).toEqual(['done']);
  });

  test('G-9 cancelled, it gives back to each their own and shows nobody anything', async () => {
    await openPreWork();
    await decide('ben', write('b1', 'Pay on the day'));
    expect(await decide('cleo', { id: 'off', kind: 'preWork.cancel', round: PREPARED })).toEqual(['done']);
    expect(await decide('ben', write('b2', 'Ask them'))).toEqual(['ALREADY_REVEALED']);
    expect(await ownTexts('ben')).toEqual(['Pay on the day']);
    for (const account of ['ada', 'cleo', 'eli', 'dev'] as const) {
      expect(JSON.stringify(await open(account))).not.toContain('Pay on the day');
    }
    // The room begins another round; what came back stays with its writer until the session is over.
    await beginSession1();
    const again: Command = { id: 'again', kind: 'writingRound.open', activity: 's1.silent' };
    expect(await decide('cleo', again)).toEqual(['done']);
    expect(await reveal('never')).toEqual(['ALREADY_REVEALED']);
    expect(await ownTexts('ben')).toEqual(['Pay on the day']);
    expect(await decide('cleo', { id: 'over', kind: 'session.finish', session: 's1' })).toEqual(['done']);
    expect(await ownTexts('ben')).toEqual([]);
    expect(await shown('ben')).toEqual([]);
  });

  test('S3-4 sizes are chosen before the call once S, M and L are said, and who answered is told', async () => {
    const prepare = (id: string): Command => ({
      id,
      kind: 'preWork.open',
      activity: 's3.effort',
      closesAt: PRE_WORK_UNTIL,
      cards: world()
        .quarter.milestones.slice(2, 4)
        .map((card) => card.id),
    });
    expect(await decide('cleo', prepare('early'))).toEqual(['ROUND_OPEN']);
    await decide('cleo', { id: 'scored', kind: 'scoreRound.reveal', round: scoring });
    const size = (examples: readonly string[]): Command => ({
      id: `say-${String(examples.length)}`,
      kind: 'sizeDefinition.write',
      size: 'S',
      examples,
    });
    await decide('cleo', size([]));
    expect(await decide('cleo', prepare('unsaid'))).toEqual(['SIZE_UNDEFINED']);
    await decide('cleo', size(['The gift note']));
    expect(await decide('cleo', prepare(PREPARED))).toEqual(['done']);
    for (const [at, card] of world().quarter.milestones.slice(2, 4).entries()) {
      const choice: Command = {
        id: `size-${String(at)}`,
        kind: 'estimate.give',
        round: PREPARED,
        card: card.id,
        value: 'M',
      };
      expect(await decide('ben', choice)).toEqual(['done']);
    }
    const { silence } = await as('dev')('quarter.sync', {
      quarter: world().shop.quarter,
      since: world().seq,
      place: 'room.s3',
      present: true,
    });
    expect(silence?.find(({ round }) => round === PREPARED)).toMatchObject({ answered: ['ben'], cards: 0 });
    await decide('eli', { id: 'end', kind: 'session.finish', session: 's2' });
    await decide('cleo', { id: 'begin', kind: 'session.start', session: 's3' });
    expect(await decide('cleo', { id: 'now', kind: 'scoreRound.reveal', round: PREPARED })).toEqual(['done']);
    const { quarter } = await open('dev');
    expect(quarter.estimates.filter(({ roundId }) => roundId === PREPARED)).toMatchObject([
      { memberId: 'ben', choices: [{ value: 'M' }, { value: 'M' }] },
    ]);
  });

  test('G-9 it is opened once, for no session that runs', async () => {
    expect(await openPreWork()).toEqual(['done', 'done']);
    const more = (id: string, activity: 's1.silent' | 's2.ideation'): Command => ({
      id,
      kind: 'preWork.open',
      activity,
      closesAt: PRE_WORK_LONGER,
    });
    expect(await decide('cleo', more('twice', 's1.silent'), more('runs', 's2.ideation'))).toEqual([
      'ROUND_OPEN',
      'SESSION_RUNNING',
    ]);
    // Pre-work of one session is in the way of no silence of another.
    const ideation: Command = { id: 'ideation', kind: 'writingRound.open', activity: 's2.ideation' };
    expect(await decide('cleo', ideation)).toEqual(['done']);
  });
});

test('G-9 those who have not answered are reminded by whoever leads, once a minute at most', async () => {
  const remind = (id: string): Command => ({ id, kind: 'session.remind', session: 's2' });
  expect(await decide('ben', remind('not-mine'))).toEqual(['LEADER_ONLY']);
  expect(await decide('eli', remind('first'), remind('second'))).toEqual(['done', 'REMINDED']);
  await world().site.wait(60_000);
  expect(await decide('eli', remind('third'))).toEqual(['done']);
  expect((await open('dev')).quarter.places[0]?.remindedAt).not.toBeNull();
});
