import type { Actor } from '../kernel/actor';
import { findById } from '../kernel/collection';
import { refusal } from '../kernel/refusal';
import type { Quarter } from './quarter';

/** Whether somebody leads here: named a facilitator, or an administrator of the project, who always does. */
export const isFacilitator = (quarter: Quarter, by: Actor): boolean =>
  by.administers || (by.kind === 'member' && findById(quarter.members, by.member)?.facilitator === true);

/** Whether somebody takes part: joined, and not removed since. */
export const isMember = (quarter: Quarter, by: Actor): boolean =>
  by.kind === 'member' && findById(quarter.members, by.member) !== undefined;

export const FACILITATOR_ONLY = refusal(
  'FACILITATOR_ONLY',
  'Only a facilitator may do that. Ask one, or an administrator of the space.',
);

export const JOIN_FIRST = refusal(
  'JOIN_FIRST',
  'You are reading along. Join the quarter to change something in it.',
);
