import { TYPE_NAMES } from '../milestones/type-name';
import type { Why } from './why';

/** What an issue says of itself in three words, from the top down: `O2 · KR3 · Signal Test`. */
export const lozenge = ({ type, objective, keyResults }: Why): string => {
  const kind = type === null ? 'No type yet' : type === 'objective' ? 'Objective' : TYPE_NAMES[type];
  const keyResult = type === 'objective' ? undefined : keyResults[0]?.code;
  return [objective?.code, keyResult, kind].filter((part) => part !== undefined).join(' · ');
};
