import { addedOf, editsOf, refuseChanged, removedOf } from '../../../kernel/entity-changes';
import type { EntityChange } from '../../../kernel/entity-change';
import { byMembers, type CommandDefinition } from '../../../kernel/command-definition';
import { checkFields, sentence, type FieldRules } from '../../../kernel/field-rule';
import { refuse } from '../../../kernel/refusal';
import { ok } from '../../../kernel/result';
import type { Vision, Visions } from './vision';
import type { VisionCommand } from './vision-command';

/** There is one sentence in force (I13), so there is one id. */
const VISION_ID = 'vision';

const fields: FieldRules<Omit<Vision, 'id' | 'by'>> = {
  text: sentence('vision', { max: 2000 }),
  doWhat: sentence('part “what we will do”', { max: 1000 }),
  outcome: sentence('part “which outcome”', { max: 1000 }),
  forWhom: sentence('part “for whom”', { max: 1000 }),
};

const write: CommandDefinition<Visions, VisionCommand, EntityChange<'vision', Vision>> = {
  ...byMembers,
  decide: (quarter, command, { by }) => {
    const present = quarter.visions[0];
    if (
      command.was !== undefined &&
      command.was !== (present?.text ?? '') &&
      command.text !== present?.text
    ) {
      return refuseChanged('vision', { text: present?.text ?? '' });
    }
    const { text, doWhat, outcome, forWhom } = command;
    const checked = checkFields(fields, { text, doWhat, outcome, forWhom }, quarter);
    if (!checked.ok) return checked;
    const wanted = { text: '', doWhat: '', outcome: '', forWhom: '', ...checked.value };
    const empty = Object.values(wanted).every((part) => part === '');
    if (empty) return ok(present === undefined ? [] : [removedOf('vision', present)]);
    if (wanted.text === '') {
      return refuse('MISSING', 'Write the vision as one sentence; its parts alone are not a vision yet.');
    }
    if (present !== undefined) {
      const edits = editsOf('vision', present, wanted);
      // Whoever puts a sentence of their own in its place is whose it is from then on.
      const isTheirs = present.by === undefined || edits.length === 0;
      return ok([...edits, ...(isTheirs ? [] : editsOf('vision', present, { by: by.member }))]);
    }
    return ok([addedOf('vision', { id: VISION_ID, ...wanted })]);
  },
};

export const visionCommands = { 'vision.write': write };
