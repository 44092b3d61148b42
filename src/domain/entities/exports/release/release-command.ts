/** What the server says for whoever stands on a page; the page is the platform's to name, never a browser's. */
export interface GiveRelease {
  readonly kind: 'release.give';
  readonly page: string;
}

/** Takes a release back, wherever one stands. */
export interface RevokeRelease {
  readonly kind: 'release.revoke';
  /** The page that it names. */
  readonly target: string;
}
