interface GlyphProps {
  /** Edge in px. */
  readonly size: number;
}

// Two shapes that Atlassian's public icon set does not have. Decoration: the mark around them carries the words.

export const LayersGlyph = ({ size }: GlyphProps) => (
  <svg
    width={size}
    height={size}
    viewBox="0 0 16 16"
    fill="none"
    stroke="currentColor"
    strokeWidth="1.5"
    strokeLinejoin="round"
    aria-hidden="true"
  >
    <path d="M8 1.5 14.5 5 8 8.5 1.5 5z" />
    <path d="m1.5 8.25 6.5 3.5 6.5-3.5M1.5 11.25l6.5 3.5 6.5-3.5" strokeLinecap="round" />
  </svg>
);

export const DiamondGlyph = ({ size }: GlyphProps) => (
  <svg
    width={size}
    height={size}
    viewBox="0 0 16 16"
    fill="none"
    stroke="currentColor"
    strokeWidth="1.5"
    strokeLinejoin="round"
    aria-hidden="true"
  >
    <path d="M8 1.75 14.25 8 8 14.25 1.75 8z" />
  </svg>
);
