/** A reply whose value is too large to travel as it is: the JSON of the value, raw deflated, in base64. */
export interface PackedReply {
  readonly version: number;
  readonly ok: true;
  readonly packed: string;
}
