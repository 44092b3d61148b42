import { failed, ok } from '../kernel/result';
import type { Asking } from './asking';
import type { Change } from './change';
import { type Refusal, refusal } from '../kernel/refusal';
import type { Decision } from './decision';
import { evolveAll } from './evolve';
import { findOverLimit } from './find-over-limit';
import { findRefused } from './find-refused';
import { findBroken } from './invariants/find-broken';
import { findReusedId } from './invariants/find-reused-id';
import type { Problem } from './invariants/problem';
import { lastToTouch } from './last-to-touch';
import type { Quarter } from './quarter';

/** What one command would do, or one part of a batch. */
export interface Step {
  /** As it stands after the steps before. */
  readonly before: Quarter;
  readonly changes: readonly Change[];
  /** Whoever asks was told whose things go, and said yes. */
  readonly confirmed: boolean;
}

type Whole = Omit<Asking, 'confirmed'>;

const refusalOf = (problem: Problem, { means, since = [], names = {} }: Whole): Refusal => {
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
 * nothing else has, what is true of every quarter, and how long things may be. Rights and lengths are asked step by
 * step, what is true of every quarter once, of what all of them make: halfway it need not hold. Asked once for every
 * entry, of commands, batches, imports, undos and publish runs alike.
 */
export const admit = (quarter: Quarter, steps: readonly Step[], asking: Whole): Decision => {
  const changes = steps.flatMap((step) => step.changes);
  if (changes.length === 0) return ok(changes);
  for (const step of steps) {
    const { before, confirmed } = step;
    const refused = findRefused(before, step.changes, { ...asking, confirmed });
    if (refused !== undefined) return failed(refused);
  }
  const reused = findReusedId(quarter, changes, asking.means);
  if (reused !== undefined) return failed(reused);
  const problem = findBroken(quarter, evolveAll(quarter, changes), changes, asking.means);
  if (problem !== undefined) return failed(refusalOf(problem, asking));
  for (const step of steps) {
    const over = findOverLimit(step.before, step.changes, asking.means);
    if (over !== undefined) return failed(over);
  }
  return ok(changes);
};
