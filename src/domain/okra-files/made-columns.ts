/** Columns beside an `okra_id` that are made of other files: they are for reading, and nothing is read of them. */
export const MADE_COLUMNS: ReadonlySet<string> = new Set(['cluster', 'unlocks', 'validates', 'votes']);
