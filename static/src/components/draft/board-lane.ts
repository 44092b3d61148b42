import type { NamedLane } from '#domain/views/draft/draft-lanes';
import { perThing } from '#domain/kernel/per-thing';
import type { DraftCard, DraftLane, DraftPlan } from '#domain/views/draft/draft-view';

/** A band of the board with its cards. */
export interface BoardLane {
  /** Tells it apart from the others of its board. */
  readonly key: string;
  /** Of its objective; null: it is no objective's. */
  readonly number: number | null;
  readonly title: string;
  readonly cards: readonly DraftCard[];
  /** It is drawn although none of its cards has weeks. */
  readonly staysEmpty: boolean;
}

// The same lane is the same object, so that an entry of a colleague draws only the lane that it is about.
const laneOf = perThing(({ objectiveId, number, title, cards }: DraftLane): BoardLane => ({
  key: objectiveId ?? '',
  number,
  title,
  cards,
  staysEmpty: objectiveId !== null,
}));

/** Lanes by objective, as the team wrote them. */
export const objectiveLanes = ({ lanes }: Pick<DraftPlan, 'lanes'>): readonly BoardLane[] =>
  lanes.map(laneOf);

/** Lanes by something else, which are there for their cards alone. @param titleOf of a lane, null: that of cards without */
export const namedLanes = (
  lanes: readonly NamedLane[],
  titleOf: (key: string | null) => string,
): readonly BoardLane[] =>
  lanes.map(({ key, cards }) => ({
    key: key ?? '',
    number: null,
    title: titleOf(key),
    cards,
    staysEmpty: false,
  }));
