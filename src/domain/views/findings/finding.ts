/** Something worth a second look: never a wall. */
export interface Finding {
  /** `OBJ_UNLINKED`, `KR_COUNT`, ... as SPEC.md lists them. */
  readonly code: string;
  readonly severity: 'info' | 'warn' | 'error';
  /** What it is about. */
  readonly subject: { readonly concept: string; readonly id: string; readonly title: string };
  /** Two to four words, beside the thing itself: `No hypothesis`. */
  readonly brief: string;
  /** Plain explanation. */
  readonly message: string;
  /** What to do next. */
  readonly nextStep: string;
}
