/** Writes the sentence in force; all parts empty takes it away. `was`: the sentence that its writer saw. */
export interface VisionCommand {
  readonly kind: 'vision.write';
  readonly text: string;
  readonly doWhat: string;
  readonly outcome: string;
  readonly forWhom: string;
  readonly was?: string;
  /** Somebody else's sentence gives way, and whoever writes was told whose it is. */
  readonly confirmed?: boolean;
}
