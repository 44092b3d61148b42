import { ok, type Result } from '#domain/kernel/result';
import { refusedWith, type Failure } from '../failure';
import type { Caller, Clock } from '../ports';
import type { MakingSlots } from './ports';

const HOUR_MS = 3_600_000;
/** Quarters that an account may make within an hour, whatever became of them: more than any company has teams to plan. */
const MOST_AN_HOUR = 30;

/** Whether an account may make one quarter more within this hour; else when it may. Asked again for the same quarter it costs nothing. */
export const takeMakingSlot = async (
  { slots, clock }: { readonly slots: MakingSlots; readonly clock: Clock },
  caller: Caller,
  quarterId: string,
): Promise<Result<null, Failure>> => {
  const now = clock.now();
  const hour = Math.floor(now / HOUR_MS);
  if (await slots.take(caller, quarterId, { hour, most: MOST_AN_HOUR })) return ok(null);
  const minutes = Math.ceil(((hour + 1) * HOUR_MS - now) / 60_000);
  return refusedWith(
    `You made ${String(MOST_AN_HOUR)} quarters within this hour, which is the most. Make the next one in ${String(minutes)} minutes.`,
    { most: MOST_AN_HOUR, minutes },
  );
};
