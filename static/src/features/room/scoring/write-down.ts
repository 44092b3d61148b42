import { FIELD_OF, type Score, type ScoreScale } from '#domain/entities/scoring/score/score';
import { findById } from '#domain/kernel/collection';
import type { BatchPart } from '#domain/quarter/command';
import type { Quarter } from '#domain/quarter/quarter';
import type { CardCourse } from '#domain/views/sessions/score-course';

/** What is to be written down for a card. */
export interface Wanted {
  readonly course: CardCourse;
  readonly value: Score;
  readonly isUncertain: boolean;
}

const partOf = (quarter: Quarter, scale: ScoreScale, wanted: Wanted): readonly BatchPart[] => {
  const card = findById(quarter.milestones, wanted.course.card);
  if (card === undefined) return [];
  const field = FIELD_OF[scale];
  // What may stand in the field goes by the scale that the round had, which the compiler does not follow.
  const changes = {
    [field]: wanted.value,
    ...(scale === 'effort' ? { effortUncertain: wanted.isUncertain } : {}),
  } as Extract<BatchPart, { readonly kind: 'milestone.edit' }>['changes'];
  return [{ kind: 'milestone.edit', target: card.id, changes, was: { [field]: card[field] } }];
};

/** One act: the cards get what came out, and their rounds note that it was written down. */
export const writeDown = (
  quarter: Quarter,
  scale: ScoreScale,
  all: readonly Wanted[],
): readonly BatchPart[] => {
  const cardsOf = new Map<string, string[]>();
  for (const { course } of all) {
    const round = course.held.at(-1)?.round.id;
    if (round !== undefined) cardsOf.set(round, [...(cardsOf.get(round) ?? []), course.card]);
  }
  return [
    ...all.flatMap((wanted) => partOf(quarter, scale, wanted)),
    ...[...cardsOf].map(([round, cards]): BatchPart => ({ kind: 'scoreRound.settle', round, cards })),
  ];
};

/** What comes out by itself: all cards of which something may be suggested, but those that are talked about. */
export const wantedOf = (courses: readonly CardCourse[]): readonly Wanted[] =>
  courses.flatMap((course) =>
    course.stage === 'write' && course.suggested !== null && course.held.length === 1
      ? [{ course, value: course.suggested, isUncertain: false }]
      : [],
  );
