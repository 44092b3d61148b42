import type { ShareKind, ShareSubject } from './page-share';

/** What the server says once a page of Confluence was made, or is to be followed; the command's id is the share's. */
export interface GivePageShare {
  readonly kind: 'pageShare.give';
  readonly page: string;
  readonly space: string;
  readonly as: ShareKind;
  readonly what: ShareSubject;
  readonly revision: number;
}

/** What it says once our part of the page was written again. */
export interface RefreshPageShare {
  readonly kind: 'pageShare.refresh';
  readonly target: string;
  readonly revision: number;
}

/** Follows a page no longer; the page stays as it is. */
export interface ForgetPageShare {
  readonly kind: 'pageShare.forget';
  readonly target: string;
}
