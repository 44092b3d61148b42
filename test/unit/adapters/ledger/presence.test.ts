import { createPresence } from '../../../../src/adapters/ledger/presence';
import type { Presence } from '../../../../src/usecases/quarter/ports';
import { countedStorage } from '../../../support/ledger/counted-storage';
import { presenceInMemory } from '../../../support/ledger/presence-in-memory';
import { testStorage } from '../../../support/ledger/test-ledgers';

const overStorage = (): Presence => {
  countedStorage();
  return createPresence(testStorage());
};

describe.each([
  ['over storage', overStorage],
  ['in memory', presenceInMemory],
])('signs of presence %s', (_where, create) => {
  it('are those of the members asked for who gave one', async () => {
    const presence = create();
    await presence.give('q', 'ada', { place: 'board', at: 1_000 });
    await presence.give('q', 'ben', { place: 'board', at: 2_000 });
    expect([...(await presence.read('q', ['ada', 'cleo']))]).toEqual([
      ['ada', { place: 'board', at: 1_000 }],
    ]);
    expect([...(await presence.read('q', []))]).toEqual([]);
  });

  it('are one a member: the last', async () => {
    const presence = create();
    await presence.give('q', 'ada', { place: 'board', at: 1_000 });
    await presence.give('q', 'ada', { place: 'session:1', at: 3_000 });
    expect((await presence.read('q', ['ada'])).get('ada')).toEqual({ place: 'session:1', at: 3_000 });
  });

  it('belong to their quarter', async () => {
    const presence = create();
    await presence.give('q', 'ada', { place: 'board', at: 1_000 });
    expect((await presence.read('r', ['ada'])).size).toBe(0);
  });

  it('of many members are read at once', async () => {
    const presence = create();
    const members = Array.from({ length: 60 }, (_, n) => `m${n}`);
    for (const member of members) await presence.give('q', member, { place: 'board', at: 1 });
    expect((await presence.read('q', members)).size).toBe(60);
  });
});

describe('signs of presence over storage', () => {
  it('are forgotten by storage itself', async () => {
    const storage = countedStorage();
    await createPresence(testStorage()).give('q', 'ada', { place: 'board', at: 1 });
    expect(storage.takeRequests()).toEqual([
      {
        path: '/api/v1/set',
        body: expect.objectContaining({ options: { ttl: { value: 5, unit: 'MINUTES' } } }),
      },
    ]);
  });
});
