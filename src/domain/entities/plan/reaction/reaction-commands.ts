import type { CrudDefinition } from '../../../kernel/crud';
import { crudCommands } from '../../../kernel/crud-commands';
import { flag, oneOf, reference, title } from '../../../kernel/field-rule';
import { refuse } from '../../../kernel/refusal';
import { ok } from '../../../kernel/result';
import type { Milestones } from '../../milestones/milestone/milestone';
import {
  REACTION_KINDS,
  reactionCollection,
  type Reaction,
  type ReactionFields,
  type Reactions,
} from './reaction';
import { MOST_REACTIONS, reactionLimits } from './reaction-limits';

const definition: CrudDefinition<'reaction', Reaction, 'reactions', ReactionFields, Reactions & Milestones> =
  {
    collection: reactionCollection,
    noun: 'reaction',
    max: MOST_REACTIONS,
    fields: {
      milestoneId: reference('card', 'milestone', (quarter: Milestones) => quarter.milestones),
      kind: oneOf('kind of reaction', REACTION_KINDS, 'S4-4'),
      text: title('reaction', 0, reactionLimits.text.chars),
      resolved: flag('mark “settled”'),
    },
    create: ({ milestoneId, kind, text = '', resolved = false }, { id }) =>
      milestoneId === undefined || kind === undefined
        ? refuse('MISSING', 'A reaction needs the card that it is about, and what you think of its weeks.')
        : ok({ id, milestoneId, kind, text, resolved }),
  };

export const reactionCommands = crudCommands(definition);
