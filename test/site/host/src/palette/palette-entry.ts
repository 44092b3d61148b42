/** One line of the command palette. */
export interface PaletteEntry {
  readonly id: string;
  readonly title: string;
  /** Said beside the title: what kind of thing it is. */
  readonly kind: string;
  /** Found by these, too, and never shown. */
  readonly keywords: readonly string[];
  readonly run: () => void;
}

/** Every word that was typed begins a word of the title or of a keyword. */
export const fits = ({ title, keywords }: PaletteEntry, typed: string): boolean => {
  const words = [title, ...keywords].flatMap((text) => text.toLowerCase().split(/[^\p{L}\p{N}]+/u));
  return typed
    .toLowerCase()
    .split(/\s+/)
    .every((part) => words.some((word) => word.startsWith(part)));
};
