/** How much a card tells: `detail` its title in lines and its scores, `compact` its title in one. */
export type Density = 'detail' | 'compact';

/** What cards tell besides their title. */
export interface ShownParts {
  readonly scores: boolean;
  readonly skills: boolean;
  /** How much it waits for. */
  readonly needs: boolean;
}

/** What the geometry of a board is worked out from: nothing else of the page is measured. */
export interface BoardSheet extends ShownParts {
  readonly weeks: number;
  /** Of a week, in px. */
  readonly column: number;
  /** Of the titles of lanes, in px; 0: they stand above their lanes. */
  readonly head: number;
  readonly density: Density;
}

/** Under this width in px titles of lanes stand above them, and their column goes to the weeks. */
const NARROW = 1_000;
const HEAD = 156;

/** From so many cards on a board is compact. */
export const DENSE_FROM = 60;

/** @param width of the board in px */
export const boardSheet = (
  width: number,
  weeks: number,
  density: Density,
  { scores, skills, needs }: ShownParts,
): BoardSheet => {
  const head = width < NARROW ? 0 : HEAD;
  return { weeks, head, column: Math.max(1, (width - head) / weeks), density, scores, skills, needs };
};

/** Of one density in px: between rows, and above the first and below the last of them. */
export const gapOf = ({ density }: Pick<BoardSheet, 'density'>): number => (density === 'detail' ? 8 : 6);
export const paddingOf = ({ density }: Pick<BoardSheet, 'density'>): number =>
  density === 'detail' ? 10 : 8;
