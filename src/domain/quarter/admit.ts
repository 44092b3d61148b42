import { failed, ok } from '../kernel/result';
import type { Asking } from './asking';
import type { Change } from './change';
import { type Refusal, refusal } from '../kernel/refusal';
import type { Decision } from './decision';
import { evolveAll } from './evolve';
import { findForbiddenChange } from './find-forbidden-change';
import { findBroken } from './invariants/find-broken';
import { findReusedId } from './invariants/find-reused-id';
import type { Problem } from './invariants/problem';
import { lastToTouch } from './last-to-touch';
import type { Quarter } from './quarter';

const refusalOf = (problem: Problem, { means, since = [], names = {} }: Asking): Refusal => {
  if (problem.kind === 'rule') return problem.refusal;
  const { concept, id, name } = problem;
  if (means !== 'undo') {
    return refusal('WOULD_BREAK', `This would not fit with what stands here: ${name}. Change that first.`, {
      parameters: { concept, id, name },
    });
  }
  const who = lastToTouch({ concept, id }, since, names);
  return refusal(
    'BUILT_ON_SINCE',
    `Since then ${who} built on it: ${name}. Undoing would break that; change it by hand first.`,
    { rule: 'G-24', parameters: { who, concept, id, name } },
  );
};

/**
 * Whether changes may happen, told by what they do and not by what led to them: the rights of each change, ids that
 * nothing else has, and what is true of every quarter. Asked once for every entry, of commands, imports, undos and
 * publish runs alike.
 */
export const admit = (quarter: Quarter, changes: readonly Change[], asking: Asking): Decision => {
  if (changes.length === 0) return ok(changes);
  const refused =
    findForbiddenChange(quarter, changes, asking) ?? findReusedId(quarter, changes, asking.means);
  if (refused !== undefined) return failed(refused);
  const problem = findBroken(quarter, evolveAll(quarter, changes), changes, asking.means);
  return problem === undefined ? ok(changes) : failed(refusalOf(problem, asking));
};
