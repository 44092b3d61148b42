/** Sizes a team gave a meaning of its own (I7, I9); never a number of days. */
export type Effort = 'S' | 'M' | 'L';
