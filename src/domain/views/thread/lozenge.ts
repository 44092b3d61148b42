import { TYPE_NAMES } from '../../entities/milestones/milestone/type-name';
import type { CardContext } from './card-context';

const kindName = (type: CardContext['type']): string => {
  if (type === null) return 'No type yet';
  if (type === 'objective') return 'Objective';
  return type === 'task' ? 'Task' : TYPE_NAMES[type];
};

/** What an issue says of itself in three words, from the top down: `O2 · KR3 · Signal Test`. */
export const lozenge = ({ type, objective, keyResults }: CardContext): string => {
  const kind = kindName(type);
  const keyResult = type === 'objective' ? undefined : keyResults[0]?.code;
  return [objective?.code, keyResult, kind].filter((part) => part !== undefined).join(' · ');
};
