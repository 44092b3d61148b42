/** What is said of an activity. */
export interface ActivityText {
  /** In the stepper. */
  readonly name: string;
  /** In a sentence: "left of 12 min to write". */
  readonly toDo: string;
  /** What is asked, as the heading of the activity. */
  readonly ask: string;
  /** How it is answered, in a sentence. */
  readonly how: string;
  readonly what: string;
  readonly prompts: readonly string[];
  readonly tip: string;
}
