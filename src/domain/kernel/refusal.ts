import { failed } from './result';
import type { Message, Parameter } from './message';

/** Why a command was not carried out: nothing changed. `rule` is the id in SPEC.md where one stands behind it. */
export interface Refusal extends Message {
  readonly rule?: string;
  /** The value that stands in the way, for `CHANGED_MEANWHILE`: by field, as it is now. */
  readonly present?: Readonly<Record<string, unknown>>;
}

interface More {
  readonly parameters?: Readonly<Record<string, Parameter>>;
  readonly rule?: string;
  readonly present?: Readonly<Record<string, unknown>>;
}

/** A refusal: nothing changed, and the sentence says what to do instead. */
export const refusal = (code: string, text: string, { parameters = {}, ...more }: More = {}): Refusal => ({
  code,
  parameters,
  text,
  ...more,
});

/** The same as the result of a decision. */
export const refuse = (code: string, text: string, more: More = {}) => failed(refusal(code, text, more));
