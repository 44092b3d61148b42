import type { Objective } from '#domain/entities/agreement/objective/objective';
import { MILESTONE_TYPES } from '#domain/entities/milestones/milestone/milestone';
import type { MenuChoice } from '../ui/choice-menu';
import { TypeMark, typeName } from './type-mark';

/** What a card may be, with the marks that it has everywhere. */
export const typeMenuChoices: readonly MenuChoice[] = MILESTONE_TYPES.map((type) => ({
  value: type,
  text: typeName(type),
  mark: <TypeMark type={type} size="small" label="" />,
}));

/** Objectives by code and title. */
export const objectiveMenuChoices = (objectives: readonly Objective[]): readonly MenuChoice[] =>
  objectives.map(({ id, title }, index) => ({
    value: id,
    text: `O${String(index + 1)} ${title}`,
    mark: <TypeMark type="objective" size="small" label="" />,
  }));
