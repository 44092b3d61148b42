/** A column or field line that an imported file had and we give no meaning to: kept and exported as it was. */
export interface Extra {
  readonly key: string;
  readonly value: string;
}
