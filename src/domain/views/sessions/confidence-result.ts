import {
  CONFIDENCES,
  type Confidence,
  type ConfidenceRound,
} from '../../entities/facilitation/confidence-round/confidence-round';

/** An average below this, or any answer of 2 or less, asks what would raise it (S4-20). */
const ENOUGH = 3;

/** How often an answer was given. */
export interface ConfidenceCount {
  readonly value: Confidence;
  readonly votes: number;
}

/** What a confidence vote came to. */
export interface ConfidenceResult {
  /** Null: nobody answered. */
  readonly average: number | null;
  readonly voters: number;
  /** From 1 to 5, also those that nobody gave. */
  readonly counts: readonly ConfidenceCount[];
  /** How many gave 1 or 2: each is to be heard before something is agreed. */
  readonly low: number;
  /** It asks what would raise it. */
  readonly isLow: boolean;
  /** The reasons of those who gave 1 or 2, as they stand in the round; without a reason none. */
  readonly toRaise: readonly string[];
  /** By how much the average moved against the round before; null: there is none to compare. */
  readonly moved: number | null;
}

const averageOf = ({ votes }: ConfidenceRound): number | null =>
  votes.length === 0 ? null : votes.reduce((sum, { value }) => sum + value, 0) / votes.length;

/** The answers of a round counted, and against the one that it follows (S4-20). */
export const confidenceResult = (
  round: ConfidenceRound,
  before: ConfidenceRound | undefined,
): ConfidenceResult => {
  const { votes } = round;
  const average = averageOf(round);
  const earlier = before === undefined ? null : averageOf(before);
  const low = votes.filter(({ value }) => value < ENOUGH);
  return {
    average,
    voters: votes.length,
    counts: CONFIDENCES.map((value) => ({ value, votes: votes.filter((one) => one.value === value).length })),
    low: low.length,
    isLow: low.length > 0 || (average !== null && average < ENOUGH),
    toRaise: low.map(({ because }) => because).filter((because) => because !== ''),
    moved: average === null || earlier === null ? null : average - earlier,
  };
};
