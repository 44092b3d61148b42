import type { PreWorkActivity } from './pre-work';

/** Lets everybody write or choose before the call, up to an instant; moves that instant; ends it without a reveal. */
export type PreWorkCommand =
  | {
      readonly kind: 'preWork.open';
      readonly activity: PreWorkActivity;
      /** ISO instant. */
      readonly closesAt: string;
      /** Of #3 the cards whose size is asked for. */
      readonly cards?: readonly string[];
    }
  | { readonly kind: 'preWork.closeAt'; readonly round: string; readonly closesAt: string }
  | { readonly kind: 'preWork.cancel'; readonly round: string };
