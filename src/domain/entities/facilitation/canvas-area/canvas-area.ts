/** What the team looks at in #0, in the order of the board (S0-2). */
export const CANVAS_AREAS = ['pains', 'gains', 'opportunities', 'stakeholders', 'platform'] as const;

export type CanvasArea = (typeof CANVAS_AREAS)[number];

/**
 * The two halves that two groups fill (S0-3); opportunities go with the first one, which is the larger group where the
 * team is odd.
 */
export const CANVAS_HALVES: readonly [readonly CanvasArea[], readonly CanvasArea[]] = [
  ['pains', 'gains', 'opportunities'],
  ['stakeholders', 'platform'],
];

/** What is voted on: what hurts, what helps, what is to be had. The other two say what is possible. */
export const VOTED_AREAS: readonly CanvasArea[] = CANVAS_HALVES[0];
