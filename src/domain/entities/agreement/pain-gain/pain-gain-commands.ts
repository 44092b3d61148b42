import type { CrudDefinition } from '../../../kernel/crud';
import { crudCommands, moveCommands } from '../../../kernel/crud-commands';
import { oneOf, reference, sentence } from '../../../kernel/field-rule';
import { refuse } from '../../../kernel/refusal';
import { ok } from '../../../kernel/result';
import type { Objectives } from '../objective/objective';
import {
  PAIN_GAIN_KINDS,
  painGainCollection,
  type PainGain,
  type PainGainFields,
  type PainGains,
} from './pain-gain';
import { MOST_PAIN_GAINS, painGainLimits } from './pain-gain-limits';

const definition: CrudDefinition<'painGain', PainGain, 'painGains', PainGainFields, PainGains & Objectives> =
  {
    collection: painGainCollection,
    noun: 'pain or gain',
    max: MOST_PAIN_GAINS,
    fields: {
      kind: oneOf('kind', PAIN_GAIN_KINDS),
      text: sentence('pain or gain', { min: 1, max: painGainLimits.text.chars }),
      objectiveId: reference('objective', 'objective', (quarter: Objectives) => quarter.objectives),
    },
    create: ({ kind, text, objectiveId }, { id, rank }) =>
      kind === undefined || text === undefined || objectiveId === undefined
        ? refuse('MISSING', 'A pain or gain needs its objective and a text.', { rule: 'S1-4' })
        : ok({ id, kind, text, objectiveId, rank }),
  };

export const painGainCommands = {
  ...crudCommands(definition),
  ...moveCommands(painGainCollection, definition.noun),
};
