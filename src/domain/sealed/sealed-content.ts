import type { Json } from '../kernel/json';

/** What one member sealed in a round, as its reveal finds it. */
export interface SealedContent<T extends Json = Json> {
  readonly member: string;
  readonly content: T;
}
