import { byId } from '../../../kernel/collection';
import type { EntityCollection } from '../../../kernel/entity-collection';
import { MAX_ID } from '../../../kernel/limit';
import { shortHash } from '../../../kernel/short-hash';

/** The team has seen a finding and is fine with it, until somebody opens it again. */
export interface Acknowledgement {
  /** The finding's key: its code and what it is about. */
  readonly id: string;
  /** Why it is fine; empty: nobody said. */
  readonly reason: string;
  /** Member who said so. */
  readonly by: string;
  /** ISO instant of the server. */
  readonly at: string;
}

/** The part of a quarter that holds them. */
export interface Acknowledgements {
  readonly acknowledgements: readonly Acknowledgement[];
}

export const acknowledgementCollection: EntityCollection<
  'acknowledgement',
  Acknowledgement,
  'acknowledgements'
> = {
  entity: 'acknowledgement',
  list: 'acknowledgements',
  order: byId,
  isRanked: false,
};

const KEY = /^[A-Z][A-Z0-9_]{2,39}:[A-Za-z0-9._-]+$/;

export const isFindingKey = (key: string): boolean => key.length <= MAX_ID && KEY.test(key);

/** What names a finding for good: its code and the id of what it is about, shortened where that is long. */
export const findingKey = (code: string, subject: string): string => {
  const key = `${code}:${subject}`;
  return isFindingKey(key) ? key : `${code}:${shortHash(subject)}`;
};

/**
 * They tell how much somebody took part. An acknowledgement is an entry that everybody reads, so there is none of these:
 * whoever leads puts them away for themselves (G-18).
 */
export const UNSPOKEN_CODES = ['SILENT_MEMBER', 'LOUDEST_VOICE', 'ONLY_PRODUCT_IDEAS'] as const;
