import { attendanceId } from '../../entities/facilitation/attendance/attendance';
import type { Place } from '../../entities/facilitation/place/place';
import type { Milestone } from '../../entities/milestones/milestone/milestone';
import type { Quarter } from '../../quarter/quarter';
import { findById } from '../../kernel/collection';

type Part = Pick<Quarter, 'members' | 'attendances'>;

/**
 * Members who may present: those who attend a session and do not only look on. Where it is known who is there, those of
 * them that are; of nobody who is there, all.
 *
 * @param present member ids; null: nobody knows who is there
 */
export const mayPresent = (
  quarter: Part,
  { runId }: Pick<Place, 'runId'>,
  present: readonly string[] | null,
): readonly string[] => {
  const attending = quarter.members
    .map(({ id }) => id)
    .filter((id) => findById(quarter.attendances, attendanceId(runId, id))?.observes === false);
  const there = attending.filter((id) => present?.includes(id) === true);
  return there.length > 0 ? there : attending;
};

/**
 * Who presents which card, in the order of the cards (S3-2): whoever wrote it, else who presented least before it. Null:
 * nobody is there who could.
 */
export const presentersFor = (
  people: readonly string[],
  cards: readonly Pick<Milestone, 'by' | 'authorIds'>[],
): readonly (string | null)[] => {
  const turns = new Map(people.map((id) => [id, 0]));
  return cards.map(({ by, authorIds }) => {
    const writer = [by ?? '', ...authorIds].find((id) => turns.has(id));
    const least = [...turns].toSorted((a, b) => a[1] - b[1])[0]?.[0];
    const presenter = writer ?? least ?? null;
    if (presenter !== null) turns.set(presenter, (turns.get(presenter) ?? 0) + 1);
    return presenter;
  });
};
