import type { LeaveKey } from '../../ui/inline-text';

/** A line of the outline: an objective, a key result of it, a hypothesis under that. */
export type OutlineLine =
  | { readonly level: 'objective'; readonly id: string | null }
  | { readonly level: 'keyResult'; readonly objective: string; readonly id: string | null }
  | {
      readonly level: 'hypothesis';
      readonly objective: string;
      readonly keyResult: string;
      readonly id: string | null;
    };

/** A line that is being written and stands in no quarter yet: behind `after`, or last where that is null. */
export type NewLine =
  | { readonly level: 'objective'; readonly after: string | null }
  | { readonly level: 'keyResult'; readonly objective: string; readonly after: string | null }
  | {
      readonly level: 'hypothesis';
      readonly objective: string;
      readonly keyResult: string;
      readonly after: string | null;
    };

const beside = (line: OutlineLine): NewLine => {
  switch (line.level) {
    case 'objective':
      return { level: 'objective', after: line.id };
    case 'keyResult':
      return { level: 'keyResult', objective: line.objective, after: line.id };
    case 'hypothesis':
      return { level: 'hypothesis', objective: line.objective, keyResult: line.keyResult, after: line.id };
  }
};

const below = (line: OutlineLine): NewLine => {
  if (line.level === 'objective' && line.id !== null)
    return { level: 'keyResult', objective: line.id, after: null };
  if (line.level === 'keyResult' && line.id !== null) {
    return { level: 'hypothesis', objective: line.objective, keyResult: line.id, after: null };
  }
  return beside(line);
};

const above = (line: OutlineLine): NewLine => {
  switch (line.level) {
    case 'objective':
      return beside(line);
    case 'keyResult':
      return { level: 'objective', after: line.objective };
    case 'hypothesis':
      return { level: 'keyResult', objective: line.objective, after: line.keyResult };
  }
};

/**
 * Where writing goes on: Enter on the next line, Tab one deeper, Shift+Tab one up; null: it ends.
 * `line` is the one just left; for a new line that stayed empty, the one above it.
 */
export const nextLine = (line: OutlineLine, key: LeaveKey): NewLine | null => {
  switch (key) {
    case 'enter':
      return beside(line);
    case 'tab':
      return below(line);
    case 'shift-tab':
      return above(line);
    case 'escape':
    case 'blur':
      return null;
  }
};
