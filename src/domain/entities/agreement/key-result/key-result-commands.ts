import type { MemberActor } from '../../../kernel/actor';
import { findById } from '../../../kernel/collection';
import type { CrudDefinition } from '../../../kernel/crud';
import { crudCommands, moveCommands } from '../../../kernel/crud-commands';
import { editsOf } from '../../../kernel/entity-changes';
import { oneOf, prose, reference, sentence } from '../../../kernel/field-rule';
import { refusal, refuse } from '../../../kernel/refusal';
import { ok } from '../../../kernel/result';
import type { Objectives } from '../objective/objective';
import { keyResultCollection, type KeyResult, type KeyResultFields, type KeyResults } from './key-result';
import { keyResultLimits, MOST_KEY_RESULTS } from './key-result-limits';
import { keyResultsOf } from './key-results-of';

/** Of hypotheses, which stand below, only what they cover is asked. */
interface Reads extends Objectives, KeyResults {
  readonly hypotheses: readonly { readonly keyResultIds: readonly string[]; readonly text: string }[];
}

/** Key results that a team objective holds unless somebody insists (I2). */
export const MAX_KEY_RESULTS = 3;

/** The lowest n of `KRn` that the objective has free; numbers stay with their key result for good. */
const freeOrdinal = (others: readonly KeyResult[]): number => {
  const taken = new Set(others.map((keyResult) => keyResult.ordinal));
  let ordinal = 1;
  while (taken.has(ordinal)) ordinal += 1;
  return ordinal;
};

const othersOf = (quarter: KeyResults, keyResult: KeyResult): readonly KeyResult[] =>
  keyResultsOf(quarter, keyResult.objectiveId).filter((other) => other.id !== keyResult.id);

const tooMany = (quarter: Objectives, keyResult: KeyResult) => {
  const objective = findById(quarter.objectives, keyResult.objectiveId);
  const name = objective?.title ?? '';
  return refusal(
    'KR_LIMIT',
    `“${name}” has ${MAX_KEY_RESULTS} key results already. Drop or join some, or add a further one on purpose.`,
    { rule: 'I2', parameters: { objective: name, max: MAX_KEY_RESULTS } },
  );
};

/** Whose judgement it is; nobody's where none is given, or it was taken back. */
const judgeOf = (
  { feasibility = 'unchecked', feasibilityWhy = '' }: Partial<KeyResultFields>,
  by: MemberActor,
): string | null => (feasibility === 'unchecked' && feasibilityWhy === '' ? null : by.member);

const isJudgedAnew = (before: KeyResult, now: KeyResult): boolean =>
  before.feasibility !== now.feasibility || before.feasibilityWhy !== now.feasibilityWhy;

const definition: CrudDefinition<'keyResult', KeyResult, 'keyResults', KeyResultFields, Reads> = {
  collection: keyResultCollection,
  noun: 'key result',
  max: MOST_KEY_RESULTS,
  fields: {
    objectiveId: reference('objective', 'objective', (quarter: Objectives) => quarter.objectives),
    text: sentence('key result', { min: 1 }),
    feasibility: oneOf('feasibility', ['unchecked', 'plausible', 'doubtful']),
    feasibilityWhy: prose('reason', keyResultLimits.feasibilityWhy.chars),
  },
  create: (values, { id, rank, quarter, by }) => {
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
      feasibilityWhy: values.feasibilityWhy ?? '',
      feasibilityBy: judgeOf(values, by),
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
  followUpChanges: (quarter, keyResult, before, by) => {
    if (before === null) return [];
    const others = othersOf(quarter, keyResult);
    const taken = others.some((other) => other.ordinal === keyResult.ordinal);
    return editsOf('keyResult', keyResult, {
      stub: false,
      ...(isJudgedAnew(before, keyResult) ? { feasibilityBy: judgeOf(keyResult, by) } : {}),
      ...(taken ? { ordinal: freeOrdinal(others) } : {}),
    });
  },
};

export const keyResultCommands = {
  ...crudCommands(definition),
  ...moveCommands(keyResultCollection, definition.noun),
};
