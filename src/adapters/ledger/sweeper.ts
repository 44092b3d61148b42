import type { Clock, Sweeper } from '../../usecases/ports';
import { listUnswept, removeStream } from './remove-stream';
import type { Storage } from './storage';

export const createSweeper = (storage: Storage, clock: Clock): Sweeper => ({
  sweep: async (until) => {
    for (const stream of await listUnswept(storage)) {
      if (!(await removeStream(storage, stream, () => clock.now() < until))) return;
    }
  },
});
