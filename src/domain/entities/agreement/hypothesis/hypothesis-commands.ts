import { findById } from '../../../kernel/collection';
import type { CrudDefinition } from '../../../kernel/crud';
import { crudCommands, moveCommands } from '../../../kernel/crud-commands';
import { lines, nullable, oneOf, prose, reference, references, sentence } from '../../../kernel/field-rule';
import { refusal, refuse } from '../../../kernel/refusal';
import { ok } from '../../../kernel/result';
import type { KeyResults } from '../key-result/key-result';
import type { Objectives } from '../objective/objective';
import { hypothesisCollection, type Hypotheses, type Hypothesis, type HypothesisFields } from './hypothesis';
import { hypothesisLimits, MOST_HYPOTHESES } from './hypothesis-limits';

type Reads = Objectives & KeyResults & Hypotheses;

const definition: CrudDefinition<'hypothesis', Hypothesis, 'hypotheses', HypothesisFields, Reads> = {
  collection: hypothesisCollection,
  noun: 'hypothesis',
  max: MOST_HYPOTHESES,
  fields: {
    objectiveId: nullable(reference('objective', 'objective', (quarter: Objectives) => quarter.objectives)),
    text: sentence('hypothesis', { min: 1 }),
    form: oneOf('form', ['if-then', 'question', 'must-be-true']),
    expected: lines('expectations', hypothesisLimits.expected.items),
    keyResultIds: references(
      'key result',
      'keyResult',
      (quarter: KeyResults) => quarter.keyResults,
      hypothesisLimits.keyResultIds.items,
    ),
    status: oneOf('status', ['open', 'supported', 'refuted', 'inconclusive']),
    learning: prose('learning'),
  },
  idLists: ['keyResultIds'],
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
      `A hypothesis covers key results of its own objective only, and “${foreign.text}” belongs to another one.`,
      { parameters: { keyResult: foreign.text } },
    );
  },
};

export const hypothesisCommands = {
  ...crudCommands(definition),
  ...moveCommands(hypothesisCollection, definition.noun),
};
