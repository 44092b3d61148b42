import type { CrudDefinition } from '../../../kernel/crud';
import { crudCommands, moveCommands } from '../../../kernel/crud-commands';
import { nullable, oneOf, prose, reference } from '../../../kernel/field-rule';
import { refusal, refuse } from '../../../kernel/refusal';
import { ok } from '../../../kernel/result';
import type { Objectives } from '../../agreement/objective/objective';
import type { Contributions } from '../contribution/contribution';
import type { Places } from '../place/place';
import { BLOCKER_KINDS, blockerCollection, type Blocker, type BlockerFields, type Blockers } from './blocker';
import { blockerLimits, MOST_BLOCKERS } from './blocker-limits';

type Reads = Blockers & Contributions & Objectives & Places;

const definition: CrudDefinition<'blocker', Blocker, 'blockers', BlockerFields, Reads> = {
  collection: blockerCollection,
  noun: 'blocker',
  max: MOST_BLOCKERS,
  fields: {
    kind: oneOf('kind', BLOCKER_KINDS),
    text: prose('blocker', blockerLimits.text.chars),
    contributionId: nullable(
      reference('contribution', 'contribution', (quarter: Contributions) => quarter.contributions),
    ),
    objectiveId: nullable(reference('objective', 'objective', (quarter: Objectives) => quarter.objectives)),
    status: oneOf('status', ['open', 'settled']),
  },
  // Whoever says that there is none names nothing.
  normalise: ({ kind }, before) =>
    (kind ?? before?.kind) === 'none' ? { text: '', contributionId: null, objectiveId: null } : {},
  create: ({ kind, text = '', contributionId = null, objectiveId = null, status }, { id, rank, quarter }) =>
    kind === undefined
      ? refuse('MISSING', 'Say whether it is a risk, a dependency or a trade-off, or that there is none.', {
          rule: 'S1-3',
        })
      : ok({
          id,
          runId: quarter.places.find((place) => place.id === 's1')?.runId ?? null,
          kind,
          text,
          contributionId,
          objectiveId,
          status: status ?? 'open',
          rank,
        }),
  check: (_quarter, { kind, text }) =>
    kind === 'none' || text.trim() !== ''
      ? undefined
      : refusal('MISSING', 'Say in a sentence what stands in the way, or that nothing does.', {
          rule: 'S1-3',
        }),
};

export const blockerCommands = {
  ...crudCommands(definition),
  ...moveCommands(blockerCollection, definition.noun),
};
