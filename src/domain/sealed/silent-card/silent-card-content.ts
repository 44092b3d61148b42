import { contributionLimits } from '../../entities/facilitation/contribution/contribution-limits';
import type { WritingActivity } from '../../entities/facilitation/writing-round/writing-round';
import { sentence, title, valueOf, type FieldRule } from '../../kernel/field-rule';
import type { Json } from '../../kernel/json';

/** A card in somebody's envelope. */
export type SilentCard = {
  /** Id of the command that wrote it first. */
  readonly key: string;
  readonly text: string;
  readonly companyObjectiveId: string | null;
  /** Left out: none. */
  readonly hypothesisId?: string;
};

const texts: Readonly<Record<WritingActivity, FieldRule<string>>> = {
  's1.silent': sentence('card', { min: 1, max: contributionLimits.text.chars }),
  // It becomes the title of a milestone.
  's2.ideation': title('card'),
};

/** What may stand on a card of such a round. */
export const cardText = (activity: WritingActivity): FieldRule<string> => texts[activity];

const idOrNone = (value: Json): string | null => (typeof value === 'string' ? value : null);

const readCard = (stored: Json): readonly SilentCard[] => {
  if (typeof stored !== 'object' || stored === null || Array.isArray(stored)) return [];
  const key = valueOf(stored, 'key');
  const text = texts['s1.silent'](valueOf(stored, 'text'), {});
  if (typeof key !== 'string' || !text.ok) return [];
  const hypothesisId = idOrNone(valueOf(stored, 'hypothesisId'));
  return [
    {
      key,
      text: text.value,
      companyObjectiveId: idOrNone(valueOf(stored, 'companyObjectiveId')),
      ...(hypothesisId === null ? {} : { hypothesisId }),
    },
  ];
};

/** The cards that storage gave back; undefined: it is no list of cards. */
export const readSilentCards = (stored: Json): readonly SilentCard[] | undefined =>
  Array.isArray(stored) ? (stored as readonly Json[]).flatMap(readCard) : undefined;
