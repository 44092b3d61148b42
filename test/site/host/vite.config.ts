import { readFileSync } from 'node:fs';
import { defineConfig, type Plugin } from 'vite';

const LATIN =
  'U+0000-00FF, U+0131, U+0152-0153, U+02BB-02BC, U+02C6, U+02DA, U+02DC, U+0304, U+0308, U+0329, U+2000-206F, U+20AC, U+2122, U+2190-2193, U+2212, U+2215, U+FEFF, U+FFFD';
const LATIN_EXT =
  'U+0100-02BA, U+02BD-02C5, U+02C7-02CC, U+02CE-02D7, U+02DD-02FF, U+1D00-1DBF, U+1E00-1E9F, U+1EF2-1EFF, U+20A0-20AB, U+20AD-20C0, U+2113, U+2C60-2C7F, U+A720-A7FF';

const FONTS = [
  {
    family: 'Atlassian Sans',
    source: '@fontsource-variable/inter/files/inter-latin-wght-normal.woff2',
    range: LATIN,
  },
  {
    family: 'Atlassian Sans',
    source: '@fontsource-variable/inter/files/inter-latin-ext-wght-normal.woff2',
    range: LATIN_EXT,
  },
  {
    family: 'Atlassian Mono',
    source: '@fontsource-variable/jetbrains-mono/files/jetbrains-mono-latin-wght-normal.woff2',
    range: LATIN,
  },
  {
    family: 'Atlassian Mono',
    source: '@fontsource-variable/jetbrains-mono/files/jetbrains-mono-latin-ext-wght-normal.woff2',
    range: LATIN_EXT,
  },
];

/**
 * Atlassian's typefaces are not public. Inter and JetBrains Mono stand in under their names, so that the font tokens
 * work as they are: as `bridge/fonts.css`, used by these pages and, from the frames' own origin, by the app frames.
 */
const standInFonts: Plugin = {
  name: 'stand-in-fonts',
  generateBundle() {
    const rules = FONTS.map(({ family, source, range }) => {
      const file = source.slice(source.lastIndexOf('/') + 1);
      this.emitFile({
        type: 'asset',
        fileName: `bridge/${file}`,
        source: readFileSync(require.resolve(source)),
      });
      return `@font-face{font-family:'${family}';font-weight:100 900;font-display:block;src:url('./${file}') format('woff2');unicode-range:${range}}`;
    });
    this.emitFile({ type: 'asset', fileName: 'bridge/fonts.css', source: rules.join('\n') });
  },
};

// The pages of the local site: absolute base, because deep links are answered with the same index.html.
export default defineConfig({
  root: __dirname,
  base: '/',
  publicDir: false,
  plugins: [standInFonts],
  build: {
    outDir: 'dist',
    emptyOutDir: true,
    target: 'es2022',
    chunkSizeWarningLimit: 1500,
    modulePreload: { polyfill: false },
    rolldownOptions: {
      // "use client" concerns servers that render React; there is none here.
      onwarn: (warning, warn) => {
        if (warning.code !== 'MODULE_LEVEL_DIRECTIVE') warn(warning);
      },
    },
  },
});
