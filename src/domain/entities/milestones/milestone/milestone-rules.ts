import { findById } from '../../../kernel/collection';
import { ok } from '../../../kernel/result';
import { skillItems } from '../../../okra-files/dependency-text';
import type { EditableFields } from '../../../quarter/command';
import type { ConceptRules } from '../../../quarter/concept-rules';
import { decideEditable, type Editable } from '../../../kernel/crud';
import { removedOf } from '../../../kernel/entity-changes';
import { openEntity } from '../../../quarter/entity-rules';
import { refuseHeld } from '../../../kernel/names-of';
import { mostOf } from '../../../quarter/limits';
import { refusal, refuse } from '../../../kernel/refuse';
import { roundWithBallots } from '../../scoring/effort-round/effort-round-rules';
import { dependenciesOf, dependentsOf } from '../dependency/dependency-graph';
import { milestoneFields } from './milestone-fields';

type Values = Partial<EditableFields['milestone']>;

/** Text and list of skills follow each other, so that neither says what the other denies (I18). */
const withSkills = (values: Values): Values => {
  if (values.skillsText !== undefined && values.skills === undefined) {
    return { skills: skillItems(values.skillsText) };
  }
  if (values.skills !== undefined && values.skillsText === undefined) {
    return { skillsText: values.skills.join(', ') };
  }
  return {};
};

const editable: Editable<'milestone'> = {
  concept: 'milestone',
  noun: 'milestone',
  max: mostOf.milestone,
  fields: milestoneFields,
  derive: withSkills,
  create: (values, { id, rank, context }) => {
    const { title } = values;
    if (title === undefined) return refuse('MISSING', 'A milestone needs a title.');
    return ok({
      id,
      title,
      description: values.description ?? '',
      type: values.type ?? null,
      objectiveId: values.objectiveId ?? null,
      keyResultIds: values.keyResultIds ?? [],
      hypothesisIds: values.hypothesisIds ?? [],
      timebox: values.timebox ?? '',
      question: values.question ?? '',
      measure: values.measure ?? '',
      threshold: values.threshold ?? '',
      decideByWeek: values.decideByWeek ?? null,
      result: values.result ?? null,
      effort: values.effort ?? null,
      businessValue: values.businessValue ?? null,
      uxValue: values.uxValue ?? null,
      dependenciesText: values.dependenciesText ?? '',
      dependenciesNone: values.dependenciesNone ?? false,
      skillsText: values.skillsText ?? '',
      skills: values.skills ?? [],
      status: values.status ?? 'candidate',
      notes: values.notes ?? '',
      colour: values.colour ?? '',
      authorIds: [context.by.member],
      ownerId: values.ownerId ?? null,
      tasks: values.tasks ?? [],
      extra: [],
      rank,
    });
  },
  check: (quarter, milestone, _override, before) => {
    if (!milestone.dependenciesNone || before?.dependenciesNone === true) return undefined;
    const [first] = dependenciesOf(quarter, milestone.id);
    if (first === undefined) return undefined;
    return refusal(
      'HAS_DEPENDENCIES',
      `"${milestone.title}" waits for "${first.text}". Remove that before you say that it waits for nothing.`,
      { rule: 'S3-7', parameters: { milestone: milestone.title, dependency: first.text } },
    );
  },
  holders: (quarter, { id, title }) =>
    refuseHeld(
      title,
      dependentsOf(quarter, id).map(
        (dependency) => findById(quarter.milestones, dependency.milestoneId) ?? dependency,
      ),
      'wait for it',
    ),
  hangers: (quarter, { id }) => {
    const placement = findById(quarter.placements, id);
    return [
      ...quarter.effortRounds
        .filter((round) => round.milestoneId === id)
        .flatMap((round) => roundWithBallots(quarter, round)),
      ...dependenciesOf(quarter, id).map((dependency) => removedOf('dependency', dependency)),
      ...(placement === undefined ? [] : [removedOf('placement', placement)]),
    ];
  },
};

export const milestoneRules: ConceptRules<'milestone'> = {
  ...openEntity('milestone'),
  decide: decideEditable(editable),
};
