/** Says that a finding is fine as it is, with a reason or without one; or that it is open again. */
export type AcknowledgementCommand =
  | {
      readonly kind: 'finding.acknowledge';
      readonly key: string;
      readonly reason: string;
      /** The reason that whoever writes another one saw; left out: it is called fine, whoever did so before. */
      readonly was?: string;
    }
  | { readonly kind: 'finding.reopen'; readonly key: string };
