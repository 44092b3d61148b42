import { failed } from './result';
import type { Parameter } from './message';
import type { Refusal } from '../quarter/decision';

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
