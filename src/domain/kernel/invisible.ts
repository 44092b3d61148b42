/**
 * Marks that show nothing and change how their neighbours are read: directions, zero-width spaces, byte order marks,
 * control characters. Joiners are not among them: emoji and Persian are written with them.
 */
const INVISIBLE =
  /(?![\t\n\r])\p{Cc}|[\u00AD\u061C\u180E\u200B\u200E\u200F\u202A-\u202E\u2060-\u206F\uFEFF\uFFF9-\uFFFB]|[\u{E0000}-\u{E007F}]/gu;

/** A text without marks that nobody sees and that turn other text around; line breaks and tabs stay. */
export const withoutInvisible = (text: string): string => text.replace(INVISIBLE, '');
