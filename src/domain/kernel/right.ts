/**
 * Somebody who may make a change: whoever joined, whoever added the thing, the member whom it is about, those who
 * lead, whoever leads the session that runs or presents in it, a publish run that says what it did in Jira, the sample being loaded, or
 * what was sealed being shown. Nobody of a list: nobody at all.
 */
export type Who =
  | 'participant'
  | 'author'
  | 'self'
  | 'facilitator'
  | 'leader'
  | 'presenter'
  | 'publisher'
  | 'sample'
  | 'disclosure';

/** Who may make one kind of change; nothing is allowed because nobody thought of it. */
export interface Right {
  /** Any of them. */
  readonly who: readonly Who[];
  /** Much hangs on it: Jira is asked again who this is, before it is stored. */
  readonly fresh?: true;
  /** Whoever joined may do it as well, once they were told whose it is and said yes. */
  readonly confirmable?: true;
  /** When the change takes away what somebody wrote, it is a removal and asks for the author as one does. */
  readonly guarded?: 'when cleared' | 'when replaced';
}
