/** Forge counts what is read and written in units of 10 KB, each begun one whole. */
const UNIT_BYTES = 10_000;

const unitsOf = (value: unknown): number =>
  Math.max(1, Math.ceil(Buffer.byteLength(JSON.stringify(value ?? null)) / UNIT_BYTES));

const itemsOf = (body: unknown): readonly unknown[] => {
  if (Array.isArray(body)) return body;
  if (typeof body !== 'object' || body === null) return [body];
  const lists = Object.values(body).filter(Array.isArray);
  return lists.length === 0 ? [body] : lists.flat();
};

/**
 * Units of one request: of a batch or a transaction each key has its own, whether or not anything stands under it. How
 * the platform counts within a batch is not documented; this is the most that it can be.
 *
 * @param text what was written, or the answer to what was read
 */
export function storageUnits(operation: string, text: string | undefined): number {
  if (text === undefined || text === '') return 1;
  if (!/batch|transaction/.test(operation))
    return Math.max(1, Math.ceil(Buffer.byteLength(text) / UNIT_BYTES));
  return itemsOf(JSON.parse(text)).reduce<number>((sum, item) => sum + unitsOf(item), 0);
}
