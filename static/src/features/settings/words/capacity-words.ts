import type { CapacityModel } from '#domain/quarter/quarter-settings';
import { inHalves } from '#domain/views/capacity/in-halves';

const models: Readonly<Record<CapacityModel, string>> = {
  people: 'People: who is there, less who is away, against what the cards need',
  sideBySide: 'Side by side: at most half as many cards at once as people',
  leanLine: 'Lean line: at most three cards a sprint, and five points of effort',
};

/** What the settings say of how full a week may get. */
export const capacityWords = {
  title: 'Capacity',
  sentence:
    'How the draft tells that a week holds more than the team can carry. It points that out, and stops nobody.',
  readOnly: 'Facilitators say how a week is weighed. When they are away, members say themselves.',
  model: 'A week is weighed by',
  models,
  perSize: (size: string): string => `A card of size ${size} needs`,
  people: (count: number): string =>
    count <= 1 ? `${inHalves(count)} person a week` : `${inHalves(count)} people a week`,
  reserve: 'Kept for what comes up',
  nobody: 'Nobody',
  reserved: (count: number): string =>
    count <= 1 ? `${inHalves(count)} person` : `${inHalves(count)} people`,
  away: 'Who is away',
  awayNote: 'Choose the weeks in which somebody is not there. Only members see it, here and on the draft.',
  awayHidden: 'Who is away is told to members only.',
  week: 'Week',
  weekOf: (week: number, dates: string): string => `Week ${String(week)}, ${dates}`,
  awayIn: (name: string, week: number, dates: string): string =>
    `${name} is away in week ${String(week)}, ${dates}`,
  weeksOf: (name: string): string => `Weeks of ${name}`,
};
