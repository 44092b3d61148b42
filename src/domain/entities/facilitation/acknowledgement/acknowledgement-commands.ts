import { findById } from '../../../kernel/collection';
import { byLeading, type CommandDefinition } from '../../../kernel/command-definition';
import type { EntityChange } from '../../../kernel/entity-change';
import { addedOf, editsOf, findChanged, refuseChanged, removedOf } from '../../../kernel/entity-changes';
import { sentence } from '../../../kernel/field-rule';
import { refuse } from '../../../kernel/refusal';
import { ok } from '../../../kernel/result';
import { isFindingKey, UNSPOKEN_CODES, type Acknowledgement, type Acknowledgements } from './acknowledgement';
import type { AcknowledgementCommand } from './acknowledgement-command';
import { acknowledgementLimits } from './acknowledgement-limits';

type Of<K extends AcknowledgementCommand['kind']> = CommandDefinition<
  Acknowledgements,
  Extract<AcknowledgementCommand, { readonly kind: K }>,
  EntityChange<'acknowledgement', Acknowledgement>
>;

const reasonRule = sentence('reason', { max: acknowledgementLimits.reason.chars });

const acknowledge: Of<'finding.acknowledge'> = {
  ...byLeading,
  decide: (quarter, { key, reason, was }, { by, at }) => {
    if (!isFindingKey(key)) {
      return refuse('NO_FINDING', 'No finding is named like that. Reload the page and try again.', {
        rule: 'G-22',
        parameters: { key },
      });
    }
    if (UNSPOKEN_CODES.some((code) => key.startsWith(`${code}:`))) {
      return refuse(
        'UNSPOKEN',
        'How much somebody took part is not kept for everybody to read. Put it away for yourself instead.',
        { rule: 'G-18' },
      );
    }
    const text = reasonRule(reason, quarter);
    if (!text.ok) return text;
    const standing = findById(quarter.acknowledgements, key);
    if (standing !== undefined && was !== undefined) {
      const stale = findChanged(standing, { reason: was }, { reason: text.value });
      if (stale !== undefined) return refuseChanged('finding', stale);
    }
    // Calling fine what somebody did already takes no reason away.
    if (standing !== undefined && was === undefined && text.value === '') return ok([]);
    return ok(
      standing === undefined
        ? [addedOf('acknowledgement', { id: key, reason: text.value, by: by.member, at })]
        : editsOf('acknowledgement', standing, { reason: text.value }),
    );
  },
};

const reopen: Of<'finding.reopen'> = {
  ...byLeading,
  decide: (quarter, { key }) => {
    const standing = findById(quarter.acknowledgements, key);
    return ok(standing === undefined ? [] : [removedOf('acknowledgement', standing)]);
  },
};

export const acknowledgementCommands = { 'finding.acknowledge': acknowledge, 'finding.reopen': reopen };
