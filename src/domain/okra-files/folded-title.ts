/** A title as it is kept: one line, no space around it. */
export const singleLine = (title: string): string => title.trim().replace(/\s+/g, ' ');

/** What makes two titles the same card: trimmed, spaces collapsed, case and Unicode form ignored. */
export const foldedTitle = (title: string): string => singleLine(title.normalize('NFC')).toLowerCase();
