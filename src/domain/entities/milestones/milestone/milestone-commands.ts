import type { CrudDefinition } from '../../../kernel/crud';
import { crudCommands, moveCommands } from '../../../kernel/crud-commands';
import { refusal, refuse } from '../../../kernel/refusal';
import { ok } from '../../../kernel/result';
import {
  MAX_MILESTONES,
  milestoneCollection,
  type Milestone,
  type MilestoneFields,
  type Milestones,
} from './milestone';
import { milestoneFields, type MilestoneReferences } from './milestone-fields';
import { newMilestone } from './new-milestone';
import { skillItems } from './skill-items';

/** Text and list of skills follow each other, so that neither says what the other denies (I18). */
const withSkills = (values: Partial<MilestoneFields>): Partial<MilestoneFields> => {
  if (values.skillsText !== undefined && values.skills === undefined) {
    return { skills: skillItems(values.skillsText) };
  }
  if (values.skills !== undefined && values.skillsText === undefined) {
    return { skillsText: values.skills.join(', ') };
  }
  return {};
};

/** The mark is of the size that was written down: another one is as sure as any. */
const withCertainty = ({ effort, effortUncertain }: Partial<MilestoneFields>): Partial<MilestoneFields> =>
  effort !== undefined && effortUncertain === undefined ? { effortUncertain: false } : {};

/** Of dependencies, which stand below, only who waits for what is asked. */
interface Reads extends MilestoneReferences, Milestones {
  readonly dependencies: readonly { readonly milestoneId: string; readonly text: string }[];
}

const definition: CrudDefinition<'milestone', Milestone, 'milestones', MilestoneFields, Reads> = {
  collection: milestoneCollection,
  noun: 'milestone',
  max: MAX_MILESTONES,
  fields: milestoneFields,
  idLists: ['keyResultIds', 'hypothesisIds'],
  normalise: (values) => ({ ...withSkills(values), ...withCertainty(values) }),
  create: (values, { id, rank, by }) => {
    const { title } = values;
    if (title === undefined) return refuse('MISSING', 'A milestone needs a title.');
    return ok(newMilestone({ ...values, title }, { id, rank, authorIds: [by.member] }));
  },
  check: (quarter, milestone, _override, before) => {
    if (!milestone.dependenciesNone || before?.dependenciesNone === true) return undefined;
    const first = quarter.dependencies.find(({ milestoneId }) => milestoneId === milestone.id);
    if (first === undefined) return undefined;
    return refusal(
      'HAS_DEPENDENCIES',
      `“${milestone.title}” waits for “${first.text}”. Remove that before you say that it waits for nothing.`,
      { rule: 'S3-7', parameters: { milestone: milestone.title, dependency: first.text } },
    );
  },
};

export const milestoneCommands = {
  ...crudCommands(definition),
  ...moveCommands(milestoneCollection, definition.noun),
};
