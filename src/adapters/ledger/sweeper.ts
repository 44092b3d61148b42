import type { Clock, Sweeper, Uploads } from '../../usecases/ports';
import { listUnswept, removeStream } from './remove-stream';
import type { Storage } from './storage';

export const createSweeper = (storage: Storage, clock: Clock, uploads: Pick<Uploads, 'sweep'>): Sweeper => ({
  sweep: async (until) => {
    await uploads.sweep(until);
    for (const stream of await listUnswept(storage)) {
      if (!(await removeStream(storage, stream, () => clock.now() < until))) return;
    }
  },
});
