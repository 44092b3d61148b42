import { isOnTheBoard } from '../../entities/milestones/milestone/lineage';
import type { Milestone } from '../../entities/milestones/milestone/milestone';
import { sizesToDefine } from '../../entities/scoring/size-definition/sizes-to-define';
import type { Quarter } from '../../quarter/quarter';
import type { Finding } from '../findings/finding';
import { findingOf } from '../findings/finding-of';

/** SIZE_UNDEFINED: cards have a size, or are being sized, and nobody wrote down what it means (I9). */
export const findUndefinedSizes = (quarter: Quarter): readonly Finding[] => {
  const undefinedSizes = sizesToDefine(quarter);
  const isSizing =
    quarter.scoreRounds.some(({ scale }) => scale === 'effort') ||
    quarter.effortRounds.some(({ state }) => state !== 'closed') ||
    quarter.milestones.some((milestone) => milestone.effort !== null && isOnTheBoard(milestone));
  if (undefinedSizes.length === 0 || !isSizing) return [];
  return [
    findingOf(
      'SIZE_UNDEFINED',
      'quarter',
      { id: 'sizes', title: quarter.settings.label },
      {
        brief: 'Sizes not defined',
        message: `Cards are sized, and ${undefinedSizes.join(', ')} ${undefinedSizes.length === 1 ? 'has' : 'have'} no meaning with an example.`,
        nextStep: 'Write in Settings what each size means, with finished work as an example.',
      },
    ),
  ];
};

type Scale = 'effort' | 'businessValue' | 'uxValue';

const NAMES: Readonly<Record<Scale, string>> = {
  effort: 'effort',
  businessValue: 'business value',
  uxValue: 'UX value',
};
const TOP: Readonly<Record<Scale, string | null>> = { effort: null, businessValue: '$$$', uxValue: '♥♥♥' };
const LEAST_SCORED = 4;

const told = (scale: Scale, value: unknown): string =>
  typeof value === 'number' ? (scale === 'businessValue' ? '$' : '♥').repeat(value) : String(value);

const noContrast = (quarter: Quarter, cards: readonly Milestone[], scale: Scale): readonly Finding[] => {
  const values = cards.flatMap((card) => card[scale] ?? []);
  if (values.length < LEAST_SCORED) return [];
  const [first] = values;
  const top = values.filter((value) => value === 3).length;
  const isHigh = TOP[scale] !== null && top > values.length / 2;
  // All of them large is a finding of its own.
  const isSame = first !== 'L' && values.every((value) => value === first);
  if (!isHigh && !isSame) return [];
  return [
    findingOf(
      'NO_CONTRAST',
      'quarter',
      { id: scale, title: quarter.settings.label },
      {
        brief: 'No contrast',
        message: isHigh
          ? `${top} of ${values.length} cards are ${TOP[scale]}: that tells nobody what comes first.`
          : `All ${values.length} cards have the same ${NAMES[scale]}, ${told(scale, first)}: that tells nobody what comes first.`,
        nextStep: isHigh
          ? `Rank them, and let only the top third keep ${TOP[scale]}.`
          : `Rank the cards by ${NAMES[scale]}, and give the two ends another value.`,
      },
    ),
  ];
};

/** NO_CONTRAST: most cards have the highest value, or all of them the same (S3-13). */
export const findNoContrast = (quarter: Quarter): readonly Finding[] => {
  const cards = quarter.milestones.filter(isOnTheBoard);
  return (['effort', 'businessValue', 'uxValue'] as const).flatMap((scale) =>
    noContrast(quarter, cards, scale),
  );
};

/** ALL_LARGE: most cards are L (S3-14). */
export const findAllLarge = (quarter: Quarter): readonly Finding[] => {
  const sized = quarter.milestones.filter(
    (milestone) => milestone.effort !== null && isOnTheBoard(milestone),
  );
  const large = sized.filter(({ effort }) => effort === 'L').length;
  if (sized.length < LEAST_SCORED || large <= sized.length / 2) return [];
  return [
    findingOf(
      'ALL_LARGE',
      'quarter',
      { id: 'effort', title: quarter.settings.label },
      {
        brief: 'Mostly large',
        message: `${large} of ${sized.length} cards are L: what is large hides what is not known.`,
        nextStep: 'Split the largest into parts that could each be finished.',
      },
    ),
  ];
};
