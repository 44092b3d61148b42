/** Says that a finding is fine as it is, with a reason or without one; or that it is open again. */
export type AcknowledgementCommand =
  | { readonly kind: 'finding.acknowledge'; readonly key: string; readonly reason: string }
  | { readonly kind: 'finding.reopen'; readonly key: string };
