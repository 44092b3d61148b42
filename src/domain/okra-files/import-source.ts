/** Text that a person pasted or a file held, as it was read. */
export interface ImportSource {
  /** Named in errors and used as the quarter's name by the command line. */
  readonly fileName: string;
  readonly format: 'csv' | 'blocks';
  readonly text: string;
  /** What a table's columns mean, by their headings, where the headings do not say so themselves. */
  readonly headings?: Readonly<Record<string, string>>;
}
