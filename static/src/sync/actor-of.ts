import type { Actor } from '#domain/kernel/actor';
import type { Me } from './quarter-state';

/** This person as the domain's rules know them. */
export const actorOf = ({ member, administers }: Me): Actor =>
  member === null ? { kind: 'newcomer', administers } : { kind: 'member', member, administers };
