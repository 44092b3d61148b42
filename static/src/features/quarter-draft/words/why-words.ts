import type { Blocker, Gain } from '#domain/views/why-not-earlier/why-not-earlier';
import type { PlacementReason } from '#domain/views/draft/placement-reason';
import { weeksInside } from '../../../components/draft/words/weeks-inside';
import { plural } from '../../../ui/plural';

type TitleOf = (card: string) => string;

const listed = (weeks: readonly number[]): string =>
  weeks.length > 1 && weeks.every((week, at) => week === (weeks[0] ?? 0) + at)
    ? weeksInside(weeks[0] ?? 0, weeks.at(-1) ?? 0)
    : `${weeks.length === 1 ? 'week' : 'weeks'} ${weeks.join(', ')}`;

/** Why a card stands where it stands, and not before. */
export const whyWords = {
  question: 'Why not earlier?',
  first: 'It starts in the first week that is left.',
  free: (week: number): string => `Week ${String(week)} is free: it could start there as things are.`,
  none: 'No earlier week is free.',
  start: (startWeek: number, endWeek: number): string => `Move to ${weeksInside(startWeek, endWeek)}`,
  week: (from: number, to: number, reasons: readonly string[]): string =>
    `${from === to ? `Week ${String(from)}` : `Weeks ${String(from)} to ${String(to)}`}: ${
      reasons.length === 0 ? 'nothing is in the way' : reasons.join('; ')
    }.`,
  blocker: (blocker: Blocker, titleOf: TitleOf): string => {
    switch (blocker.kind) {
      case 'prerequisite':
        return blocker.endWeek === null
          ? `it waits for “${titleOf(blocker.card)}”, which has no weeks`
          : `it waits for “${titleOf(blocker.card)}”, which ends in week ${String(blocker.endWeek)}`;
      case 'capacity':
        return `the team has no room in ${listed(blocker.weeks)}`;
      case 'skill':
        return `nobody with ${blocker.skill} is free in ${listed(blocker.weeks)}`;
    }
  },
  gain: ({ lifted, startWeek, weeks }: Gain, titleOf: TitleOf): string => {
    const then = `it could start in week ${String(startWeek)}, ${plural(weeks, 'week', 'weeks')} earlier.`;
    switch (lifted.kind) {
      case 'prerequisite':
        return `If “${titleOf(lifted.card)}” were done, ${then}`;
      case 'capacity':
        return `With more people, ${then}`;
      case 'skill':
        return `With one more person for ${lifted.skill}, ${then}`;
    }
  },
  reason: (reason: PlacementReason, titleOf: TitleOf): string => {
    switch (reason.kind) {
      case 'after':
        return `After “${titleOf(reason.card)}”, which ends in week ${String(reason.endWeek)}.`;
      case 'room':
        return 'The weeks before are full.';
      case 'skill':
        return `Nobody with ${reason.skill} is free before.`;
      case 'before':
        return `Before “${titleOf(reason.card)}”, which waits for it and starts in week ${String(reason.startWeek)}.`;
      case 'free':
        return 'As early as it fits: nothing stands in its way.';
    }
  },
};
