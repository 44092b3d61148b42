import { title } from './field-rule';

/** A reason of one breath: it is said aloud afterwards. */
export const MAX_BECAUSE = 140;

/** One line, or none: it stands beside what somebody chose. */
export const becauseRule = title('reason', 0, MAX_BECAUSE);
