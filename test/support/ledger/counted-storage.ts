import { createKvsProtocol, responseOf, seizeStorage, type KvsProtocol } from './kvs-protocol';

export interface CountedStorage {
  readonly protocol: KvsProtocol;
  /** Requests by path since the last look. */
  takeRequests(): readonly { readonly path: string; readonly body: unknown }[];
  /** What a piece of work costs in round trips: requests that overlap count once. */
  roundTripsOf(work: () => Promise<unknown>): Promise<number>;
  /** Asked for every request: an answer of its own, or undefined for the protocol's. */
  interfere(
    by: ((path: string, body: unknown) => { status: number; body: unknown } | 'lost' | undefined) | undefined,
  ): void;
}

type Interference = Parameters<CountedStorage['interfere']>[0];

/** Storage that answers in waves: everything that was asked before the first answer belongs to one round trip. */
export const countedStorage = (): CountedStorage => {
  const protocol = createKvsProtocol({ absent: () => 'left out' });
  let requests: { path: string; body: unknown }[] = [];
  let wave: (() => void)[] = [];
  let roundTrips = 0;
  let interference: Interference;

  const flush = (): void => {
    roundTrips += 1;
    const answering = wave;
    wave = [];
    for (const answer of answering) answer();
  };

  seizeStorage((_, path, init) => {
    const body = JSON.parse(init?.body ?? 'null') as unknown;
    requests.push({ path, body });
    return new Promise((resolve, reject) => {
      if (wave.length === 0) setImmediate(flush);
      wave.push(() => {
        const own = interference?.(path, body);
        if (own === 'lost') reject(new TypeError('fetch failed'));
        else resolve(responseOf(own ?? protocol.answer(path, body)));
      });
    });
  });

  return {
    protocol,
    takeRequests: () => {
      const taken = requests;
      requests = [];
      return taken;
    },
    roundTripsOf: async (work) => {
      const before = roundTrips;
      await work();
      return roundTrips - before;
    },
    interfere: (by) => (interference = by),
  };
};
