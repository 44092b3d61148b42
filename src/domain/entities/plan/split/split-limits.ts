/** Parts that one split makes: more would be a plan of its own. */
export const LEAST_PARTS = 2;
export const MOST_PARTS = 6;
