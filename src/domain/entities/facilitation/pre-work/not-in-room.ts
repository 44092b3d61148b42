import { refuse, type Refusal } from '../../../kernel/refusal';
import type { Result } from '../../../kernel/result';
import type { Places } from '../place/place';
import { isPreWork } from './pre-work';

/** Why a round is not shown now: it is pre-work, which everybody sees together in the room. Undefined: it may be. */
export const notInRoom = (
  quarter: Places,
  round: Parameters<typeof isPreWork>[1] | undefined,
): Result<never, Refusal> | undefined =>
  round !== undefined && isPreWork(quarter, round)
    ? refuse('NOT_IN_ROOM', 'Pre-work is shown in the room. Start the session, and reveal it there.', {
        rule: 'G-9',
      })
    : undefined;
