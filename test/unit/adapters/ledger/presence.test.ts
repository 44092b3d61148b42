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
  it('are one a member, the last that were kept', async () => {
    const presence = create();
    expect((await presence.read('q')).size).toBe(0);
    await presence.keep('q', new Map([['ada', { place: 'board', at: 1_000 }]]));
    const signs = new Map([
      ['ada', { place: 'session:1', at: 3_000 }],
      ['ben', { place: 'board', at: 2_000 }],
    ]);
    await presence.keep('q', signs);
    expect(await presence.read('q')).toEqual(signs);
  });

  it('belong to their quarter', async () => {
    const presence = create();
    await presence.keep('q', new Map([['ada', { place: 'board', at: 1_000 }]]));
    expect((await presence.read('r')).size).toBe(0);
  });
});

describe('signs of presence over storage', () => {
  it('are one read, however many members there are, and are forgotten by storage itself', async () => {
    const storage = countedStorage();
    const presence = createPresence(testStorage());
    const signs = Array.from({ length: 60 }, (_, n) => [`m${String(n)}`, { place: 'board', at: 1 }] as const);
    await presence.keep('q', new Map(signs));
    expect(storage.takeRequests()).toEqual([
      {
        path: '/api/v1/set',
        body: expect.objectContaining({ options: { ttl: { value: 5, unit: 'MINUTES' } } }),
      },
    ]);
    expect((await presence.read('q')).size).toBe(60);
    expect(storage.takeRequests()).toHaveLength(1);
  });
});
