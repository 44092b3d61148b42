const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Any field's value in one line, whatever its type: names before ids, lists with commas, nothing for empty. */
export const textOfField = (value: unknown): string => {
  if (value === null || value === undefined || value === '') return '';
  if (Array.isArray(value)) {
    return value
      .map(textOfField)
      .filter((text) => text !== '')
      .join(', ');
  }
  if (isRecord(value)) {
    const named = value['displayName'] ?? value['name'] ?? value['value'] ?? value['key'];
    return typeof named === 'string' ? named : '';
  }
  return typeof value === 'string' || typeof value === 'number' ? String(value) : '';
};
