import type { Command } from '#domain/quarter/command';
import { askParsed, type Account } from '../support/sites/ask';
import { givenWorld } from './world';

const world = givenWorld();
afterEach(() => world().restore());

interface Answered {
  readonly outcomes: readonly { readonly ok: boolean; readonly refusal?: { readonly code: string } }[];
}

/** `done`, the code of the refusal, or that of the failure. */
const send = async (account: Account, command: Command): Promise<string> => {
  const payload = { quarter: world().shop.quarter, basedOn: 1, commands: [command] };
  const reply = await askParsed(world().site, { account, procedure: 'quarter.decide', payload });
  if (!reply.ok) return reply.failure!.code;
  const [outcome] = (reply.value as Answered).outcomes;
  return outcome!.ok ? 'done' : outcome!.refusal!.code;
};

const show = (id: string, more: object = {}): Command => ({
  id,
  kind: 'session.show',
  session: 's2',
  subject: null,
  ...more,
});

describe('S3-2 whoever presents', () => {
  test('turns the pages and hands on; leaders of the quarter, others and readers do not', async () => {
    expect(await send('ben', show('early'))).toBe('LEADER_ONLY');
    expect(await send('ben', show('grab', { presenter: 'ben' }))).toBe('LEADER_ONLY');
    expect(await send('eli', show('give', { presenter: 'ben' }))).toBe('done');
    expect(await send('ben', show('turn'))).toBe('done');
    expect(await send('cleo', show('facilitator'))).toBe('LEADER_ONLY');
    expect(await send('dev', show('reader'))).toBe('JOIN_FIRST');
    expect(await send('fay', show('stranger'))).toBe('not-found');
    expect(await send('ben', show('hand', { presenter: 'cleo' }))).toBe('done');
    expect(await send('ben', show('after'))).toBe('LEADER_ONLY');
    expect(await send('cleo', show('next'))).toBe('done');
  });

  test('moves nothing else of the session, and no other session', async () => {
    expect(await send('eli', show('give', { presenter: 'ben' }))).toBe('done');
    const others: readonly Command[] = [
      { id: 'go', kind: 'session.goTo', session: 's2', activity: 's2.ideation' },
      { id: 'pause', kind: 'session.pause', session: 's2' },
      { id: 'pairs', kind: 'session.drawPairs', session: 's2' },
      { id: 'end', kind: 'session.finish', session: 's2' },
    ];
    for (const command of others)
      expect([command.id, await send('ben', command)]).toEqual([command.id, 'LEADER_ONLY']);
    expect(await send('ben', show('other', { session: 's3' }))).toBe('NOT_RUNNING');
    expect(await send('eli', { id: 'finish', kind: 'session.finish', session: 's2' })).toBe('done');
    expect(await send('ada', { id: 'second', kind: 'session.start', session: 's3' })).toBe('done');
    expect(await send('ben', show('later', { session: 's3' }))).toBe('LEADER_ONLY');
  });
});
