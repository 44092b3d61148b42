/** The Monday on or after a day, as `YYYY-MM-DD` of the reader's own calendar. */
export const nextMonday = (from: Date): string => {
  const monday = new Date(from.getFullYear(), from.getMonth(), from.getDate() + ((8 - from.getDay()) % 7));
  const two = (part: number): string => String(part).padStart(2, '0');
  return `${String(monday.getFullYear())}-${two(monday.getMonth() + 1)}-${two(monday.getDate())}`;
};
