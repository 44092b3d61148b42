import type { Quarter } from '#domain/quarter/quarter';

/** A card as a person would read it off a board, with titles for ids; what is empty is left out. */
export interface ToldCard {
  readonly title: string;
  readonly type?: string;
  readonly objective?: string;
  readonly covers?: readonly string[];
  readonly tests?: readonly string[];
  readonly effort?: string;
  readonly business?: number;
  readonly ux?: number;
  readonly weeks?: readonly [number, number];
  readonly waits?: readonly string[];
  readonly waitsAsTyped?: string;
  readonly waitsForNothing?: true;
  readonly skills?: readonly string[];
  readonly tasks?: readonly string[];
  readonly notes?: string;
  readonly description?: string;
  readonly status?: string;
  readonly kept?: readonly string[];
}

export interface ToldObjective {
  readonly title: string;
  readonly keyResults: readonly string[];
  readonly hypotheses: readonly string[];
}

export interface Told {
  readonly objectives: readonly ToldObjective[];
  readonly cards: readonly ToldCard[];
}

const withoutEmpty = (card: Readonly<Record<string, unknown>>): ToldCard =>
  Object.fromEntries(
    Object.entries(card).filter(
      ([, value]) =>
        value !== null &&
        value !== undefined &&
        value !== '' &&
        value !== false &&
        !(Array.isArray(value) && value.length === 0),
    ),
  ) as unknown as ToldCard;

/** What a quarter says, card by card. A card that is waited for is named in brackets, words alone are not. */
export const told = (quarter: Quarter): Told => {
  const titles = new Map(quarter.milestones.map(({ id, title }) => [id, title]));
  const objectives = new Map(quarter.objectives.map(({ id, title }) => [id, title]));
  const keyResults = new Map(
    quarter.keyResults.map(({ id, ordinal, text }) => [id, text === '' ? `KR${ordinal}` : text]),
  );
  const hypotheses = new Map(quarter.hypotheses.map(({ id, text }) => [id, text]));
  const placements = new Map(
    quarter.placements.map(({ id, startWeek, endWeek }) => [id, [startWeek, endWeek] as const]),
  );
  const waits = new Map<string, string[]>();
  for (const { milestoneId, targetMilestoneId, text } of quarter.dependencies)
    waits.set(milestoneId, [
      ...(waits.get(milestoneId) ?? []),
      targetMilestoneId === null ? text : `[${titles.get(targetMilestoneId) ?? ''}]`,
    ]);
  return {
    objectives: quarter.objectives.map(({ id, title }) => ({
      title,
      keyResults: quarter.keyResults
        .filter(({ objectiveId }) => objectiveId === id)
        .map(({ id: one }) => keyResults.get(one) ?? ''),
      hypotheses: quarter.hypotheses.filter(({ objectiveId }) => objectiveId === id).map(({ text }) => text),
    })),
    cards: quarter.milestones.map((card) =>
      withoutEmpty({
        title: card.title,
        type: card.type,
        objective: objectives.get(card.objectiveId ?? ''),
        covers: card.keyResultIds.map((id) => keyResults.get(id) ?? ''),
        tests: card.hypothesisIds.map((id) => hypotheses.get(id) ?? ''),
        effort: card.effort,
        business: card.businessValue,
        ux: card.uxValue,
        weeks: placements.get(card.id),
        waits: waits.get(card.id),
        waitsAsTyped: card.dependenciesText,
        waitsForNothing: card.dependenciesNone,
        skills: card.skills,
        tasks: card.tasks.map(({ text, done }) => `${done ? '[x] ' : ''}${text}`),
        notes: card.notes,
        description: card.description,
        status: card.status === 'candidate' ? null : card.status,
        kept: card.extra.map(({ key, value }) => `${key}: ${value}`),
      }),
    ),
  };
};
