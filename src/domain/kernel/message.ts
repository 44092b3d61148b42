export type Parameter = string | number;

/**
 * What the domain says to people: a code to translate and act on, the values it speaks of, and an English sentence.
 * The sentence is complete; nobody glues further words to it.
 */
export interface Message {
  readonly code: string;
  readonly parameters: Readonly<Record<string, Parameter>>;
  readonly text: string;
}
