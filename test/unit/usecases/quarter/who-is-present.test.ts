import type { Presence } from '../../../../src/usecases/quarter/ports';
import { whoIsPresent, type Asked } from '../../../../src/usecases/quarter/who-is-present';
import { presenceInMemory } from '../../../support/ledger/presence-in-memory';
import { silentLog, testClock } from '../../../support/ledger/test-ledgers';

const member = (id: string) => ({ id, role: 'engineering', facilitator: false, skills: [] }) as const;
const quarter = { id: 'q', members: [member('ada'), member('ben'), member('cleo')] };

const setUp = (presence: Presence = presenceInMemory()) => {
  const clock = testClock();
  let given = 0;
  const counted: Presence = {
    ...presence,
    keep: (...signs) => {
      given += 1;
      return presence.keep(...signs);
    },
  };
  return {
    clock,
    given: () => given,
    look: (who: string | null, place?: string, asked: Asked = true) =>
      whoIsPresent({ presence: counted, clock, log: silentLog }, quarter, { member: who, place, asked }),
  };
};

describe('who is present', () => {
  it('is whoever gave a sign in the same room, the caller among them', async () => {
    const { look } = setUp();
    expect(await look('ada', 'board')).toEqual(['ada']);
    expect(await look('ben', 'board')).toEqual(['ada', 'ben']);
    expect(await look('cleo', 'session:1')).toEqual(['cleo']);
    expect(await look(null, 'board')).toEqual(['ada', 'ben']);
    expect(await look(null)).toEqual(['ada', 'ben', 'cleo']);
  });

  it('is whoever is anywhere in the quarter where that is asked, the sign being of one place', async () => {
    const { look } = setUp();
    await look('ben', 'session:1');
    expect(await look('ada', 'workspace', 'anywhere')).toEqual(['ada', 'ben']);
    expect(await look('ben', 'session:1')).toEqual(['ben']);
  });

  it('goes with whoever leaves for another room at once, and out of the one before', async () => {
    const { look, given } = setUp();
    await look('ada', 'workspace', 'anywhere');
    await look('ada', 'session:1');
    expect(await look('ben', 'session:1')).toEqual(['ada', 'ben']);
    await look('ada', 'workspace', 'anywhere');
    expect(await look('ben', 'session:1')).toEqual(['ben']);
    expect(given()).toBe(4);
  });

  it('gives one sign in 15 seconds, however often it is asked', async () => {
    const { look, clock, given } = setUp();
    for (let second = 0; second < 60; second += 5) {
      await look('ada', 'board');
      clock.advance(5_000);
    }
    expect(given()).toBe(4);
  });

  it('is nobody who gave none for 150 seconds', async () => {
    const { look, clock } = setUp();
    await look('ada', 'board');
    clock.advance(149_999);
    expect(await look(null)).toEqual(['ada']);
    clock.advance(1);
    expect(await look(null)).toEqual([]);
  });

  it('is everybody of a team that goes to a room in the same moment', async () => {
    const { look } = setUp();
    await Promise.all(['ada', 'ben', 'cleo'].map((one) => look(one, 'session:1')));
    expect(await look(null, 'session:1')).toEqual(['ada', 'ben', 'cleo']);
  });

  it('forgets in its record who is long gone', async () => {
    const presence = presenceInMemory();
    const { look, clock } = setUp(presence);
    await look('ada', 'board');
    clock.advance(200_000);
    await look('ben', 'board');
    expect([...(await presence.read('q')).keys()]).toEqual(['ben']);
  });

  it('gives no sign of whoever reads along, and tells nothing that was not asked for', async () => {
    const { look, given } = setUp();
    await look(null, 'board');
    expect(given()).toBe(0);
    expect(await look('ada', 'board', false)).toBeUndefined();
    expect(given()).toBe(1);
    expect(await look('ada', undefined, false)).toBeUndefined();
  });

  it('is not known where storage does not answer, and fails nothing', async () => {
    const { look } = setUp({
      read: () => Promise.reject(new Error('Storage does not answer.')),
      keep: async () => undefined,
    });
    expect(await look('ada', 'board')).toBeUndefined();
  });
});
