import { MILESTONE_TYPES, type MilestoneType } from '#domain/entities/milestones/milestone/milestone';
import type { Choice } from '../ui/choice';
import { TypeMark, typeName } from './type-mark';

const choice = (type: MilestoneType | null): Choice<MilestoneType | ''> => ({
  value: type ?? '',
  label: typeName(type),
  mark: <TypeMark type={type} label="" />,
});

/** What a card may be, and that nobody has said so yet. */
export const typeChoices: readonly Choice<MilestoneType | ''>[] = [null, ...MILESTONE_TYPES].map(choice);
