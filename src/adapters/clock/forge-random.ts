import type { Random } from '../../usecases/ports';

/** For jitter, where nothing is guessed by guessing it. */
export const forgeRandom: Random = { next: () => Math.random() };
