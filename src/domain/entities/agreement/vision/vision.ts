/** This quarter, we will <doWhat> in order to <outcome> for <forWhom>; `text` is the sentence as written. */
export interface Vision {
  readonly id: string;
  readonly text: string;
  readonly doWhat: string;
  readonly outcome: string;
  readonly forWhom: string;
  /** Member who added it; absent: nobody knows any more, and it is nobody's. */
  readonly by?: string;
}
