import { findById } from '../../../kernel/collection';
import { ok } from '../../../kernel/result';
import type { ConceptRules } from '../../../quarter/concept-rules';
import { decideEditable, type Editable } from '../../../kernel/crud';
import { openEntity } from '../../../quarter/entity-rules';
import { lines, nullable, oneOf, prose, reference, references, sentence } from '../../../kernel/field-rule';
import { limits, mostOf } from '../../../quarter/limits';
import { refuseHeld } from '../../../kernel/names-of';
import { refusal, refuse } from '../../../kernel/refuse';

const editable: Editable<'hypothesis'> = {
  concept: 'hypothesis',
  noun: 'hypothesis',
  max: mostOf.hypothesis,
  fields: {
    objectiveId: nullable(reference('objective', 'objective')),
    text: sentence('hypothesis', { min: 1 }),
    form: oneOf('form', ['if-then', 'question', 'must-be-true']),
    expected: lines('expectations', limits.hypothesis.expected.items),
    keyResultIds: references('key result', 'keyResult', limits.hypothesis.keyResultIds.items),
    status: oneOf('status', ['open', 'supported', 'refuted', 'inconclusive']),
    learning: prose('learning'),
  },
  create: (values, { id, rank }) => {
    // Only an import may leave the objective open; whoever writes one knows what it is for.
    if (values.objectiveId === undefined || values.objectiveId === null || values.text === undefined) {
      return refuse('MISSING', 'A hypothesis needs its objective and a text.');
    }
    return ok({
      id,
      objectiveId: values.objectiveId,
      text: values.text,
      form: values.form ?? 'if-then',
      expected: values.expected ?? [],
      keyResultIds: values.keyResultIds ?? [],
      status: values.status ?? 'open',
      learning: values.learning ?? '',
      rank,
    });
  },
  check: (quarter, hypothesis) => {
    const foreign = hypothesis.keyResultIds
      .map((id) => findById(quarter.keyResults, id))
      .find((keyResult) => keyResult?.objectiveId !== hypothesis.objectiveId);
    if (foreign === undefined) return undefined;
    return refusal(
      'OTHER_OBJECTIVE',
      `A hypothesis covers key results of its own objective only, and "${foreign.text}" belongs to another one.`,
      { parameters: { keyResult: foreign.text } },
    );
  },
  holders: (quarter, { id, text }) =>
    refuseHeld(
      text,
      quarter.milestones.filter((milestone) => milestone.hypothesisIds.includes(id)),
      'test it',
    ),
  hangers: () => [],
};

export const hypothesisRules: ConceptRules<'hypothesis'> = {
  ...openEntity('hypothesis'),
  decide: decideEditable(editable),
};
