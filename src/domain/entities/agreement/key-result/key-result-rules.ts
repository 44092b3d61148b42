import { findById } from '../../../kernel/collection';
import { ok } from '../../../kernel/result';
import type { ConceptRules } from '../../../quarter/concept-rules';
import { decideEditable, type Editable } from '../../../kernel/crud';
import { editsOf } from '../../../kernel/entity-changes';
import { openEntity } from '../../../quarter/entity-rules';
import { oneOf, reference, sentence } from '../../../kernel/field-rule';
import { mostOf } from '../../../quarter/limits';
import { refuseHeld } from '../../../kernel/names-of';
import type { Quarter } from '../../../quarter/quarter';
import { refusal, refuse } from '../../../kernel/refuse';
import type { KeyResult } from './key-result';
import { keyResultsOf } from '../objective/objective-rules';

/** Key results that a team objective holds unless somebody insists (I2). */
export const MAX_KEY_RESULTS = 3;

/** The lowest n of `KRn` that the objective has free; numbers stay with their key result for good. */
const freeOrdinal = (others: readonly KeyResult[]): number => {
  const taken = new Set(others.map((keyResult) => keyResult.ordinal));
  let ordinal = 1;
  while (taken.has(ordinal)) ordinal += 1;
  return ordinal;
};

const othersOf = (quarter: Quarter, keyResult: KeyResult): readonly KeyResult[] =>
  keyResultsOf(quarter, keyResult.objectiveId).filter((other) => other.id !== keyResult.id);

const tooMany = (quarter: Quarter, keyResult: KeyResult) => {
  const objective = findById(quarter.objectives, keyResult.objectiveId);
  const name = objective?.title ?? '';
  return refusal(
    'KR_LIMIT',
    `"${name}" has ${MAX_KEY_RESULTS} key results already. Drop or join some, or add a further one on purpose.`,
    { rule: 'I2', parameters: { objective: name, max: MAX_KEY_RESULTS } },
  );
};

const editable: Editable<'keyResult'> = {
  concept: 'keyResult',
  noun: 'key result',
  max: mostOf.keyResult,
  fields: {
    objectiveId: reference('objective', 'objective'),
    text: sentence('key result', { min: 1 }),
    feasibility: oneOf('feasibility', ['unchecked', 'plausible', 'doubtful']),
  },
  create: (values, { id, rank, quarter }) => {
    if (values.objectiveId === undefined || values.text === undefined) {
      return refuse('MISSING', 'A key result needs its objective and a text.');
    }
    return ok({
      id,
      objectiveId: values.objectiveId,
      ordinal: freeOrdinal(keyResultsOf(quarter, values.objectiveId)),
      text: values.text,
      label: '',
      feasibility: values.feasibility ?? 'unchecked',
      stub: false,
      rank,
    });
  },
  check: (quarter, keyResult, override, before) => {
    if (before?.objectiveId === keyResult.objectiveId) return undefined;
    if (!override && othersOf(quarter, keyResult).length >= MAX_KEY_RESULTS)
      return tooMany(quarter, keyResult);
    const covering = quarter.hypotheses.filter((hypothesis) =>
      hypothesis.keyResultIds.includes(keyResult.id),
    );
    if (covering.length === 0) return undefined;
    return refusal(
      'COVERED_ELSEWHERE',
      'This key result is covered by a hypothesis of its present objective. Unlink them before you move it.',
      { parameters: { hypothesis: covering[0]?.text ?? '' } },
    );
  },
  alongside: (quarter, keyResult, before) => {
    if (before === null) return [];
    const others = othersOf(quarter, keyResult);
    const taken = others.some((other) => other.ordinal === keyResult.ordinal);
    return editsOf('keyResult', keyResult, {
      stub: false,
      ...(taken ? { ordinal: freeOrdinal(others) } : {}),
    });
  },
  holders: (quarter, { id, text }) =>
    refuseHeld(
      text,
      [
        ...quarter.hypotheses.filter((hypothesis) => hypothesis.keyResultIds.includes(id)),
        ...quarter.milestones.filter((milestone) => milestone.keyResultIds.includes(id)),
      ],
      'are linked to it',
    ),
  hangers: () => [],
};

export const keyResultRules: ConceptRules<'keyResult'> = {
  ...openEntity('keyResult'),
  decide: decideEditable(editable),
};
