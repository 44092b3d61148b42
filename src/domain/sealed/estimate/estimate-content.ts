import type { CardChoice } from '../../entities/scoring/estimate/estimate';
import { SCALES, type Choice, type ScoreScale } from '../../entities/scoring/score/score';
import { becauseRule } from '../../kernel/because';
import { oneOf, valueOf, type FieldRule } from '../../kernel/field-rule';
import type { Json } from '../../kernel/json';

/** What may be chosen on a scale. */
export const choiceOn = (scale: ScoreScale): FieldRule<Choice> =>
  oneOf('choice', [...SCALES[scale], 'unsure'], 'I7');

const anyChoice = oneOf<Choice>('choice', [...SCALES.effort, ...SCALES.business, 'unsure']);

const readChoice = (stored: Json): readonly CardChoice[] => {
  if (typeof stored !== 'object' || stored === null || Array.isArray(stored)) return [];
  const card = valueOf(stored, 'card');
  const value = anyChoice(valueOf(stored, 'value'), {});
  const because = becauseRule(valueOf(stored, 'because') ?? '', {});
  if (typeof card !== 'string' || !value.ok) return [];
  return [{ card, value: value.value, because: because.ok ? because.value : '' }];
};

/** The choices that storage gave back; undefined: it is no list of them. */
export const readChoices = (stored: Json): readonly CardChoice[] | undefined =>
  Array.isArray(stored) ? (stored as readonly Json[]).flatMap(readChoice) : undefined;
