/** Text that a person pasted or a file held, as it was read. */
export interface ImportSource {
  /** Named in errors and used as the quarter's name by the command line. */
  readonly fileName: string;
  readonly format: 'csv' | 'blocks';
  readonly text: string;
  /** What a table's columns mean, by their headings, where the headings do not say so themselves. Empty: kept as it is. */
  readonly headings?: Readonly<Record<string, string>>;
  /** The same by their places from 0, which tell columns of one name apart; wins over `headings`. */
  readonly columns?: Readonly<Record<string, string>>;
  /** What a word means that stands in no scale, by the field: `{"type": {"Story": "Epic"}}`. */
  readonly meanings?: Readonly<Record<string, Readonly<Record<string, string>>>>;
}
