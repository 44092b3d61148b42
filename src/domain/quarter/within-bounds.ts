import { failed } from '../kernel/result';
import type { AnyCommand } from './command';
import type { Decision } from './decision';
import { findOverBudget } from './find-over-budget';
import { findOverLimit } from './find-over-limit';
import type { Quarter } from './quarter';

/** The decision, or a refusal where its changes would make a text, a list or the whole quarter too long. */
export const withinBounds = (quarter: Quarter, command: AnyCommand, decision: Decision): Decision => {
  if (!decision.ok) return decision;
  const over = findOverLimit(quarter, decision.value) ?? findOverBudget(quarter, command, decision.value);
  return over === undefined ? decision : failed(over);
};
