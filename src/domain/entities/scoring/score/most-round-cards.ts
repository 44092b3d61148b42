/**
 * Cards of one pass. An envelope takes a hundred writes: a choice for each card, a reason, and a change of mind; and more
 * nobody goes through in silence.
 */
export const MOST_ROUND_CARDS = 30;
