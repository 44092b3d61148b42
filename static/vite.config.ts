import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { defineConfig } from 'vite';

const pages = ['workspace', 'issue', 'link', 'macro', 'config'];
const page = (name: string): string => join(__dirname, `${name}.html`);

// One build with several pages: what they share is downloaded once. Forge serves the files below a path
// of its own (hence the relative base) and its policy refuses inline scripts (hence no preload polyfill).
export default defineConfig({
  root: __dirname,
  base: './',
  build: {
    outDir: 'dist',
    emptyOutDir: true,
    target: 'es2022',
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    rolldownOptions: {
      // "use client" speaks to servers that render React; there is none here.
      onLog: (level, log, handle) => {
        if (log.code !== 'MODULE_LEVEL_DIRECTIVE') handle(level, log);
      },
      input: Object.fromEntries(
        pages.filter((name) => existsSync(page(name))).map((name) => [name, page(name)]),
      ),
    },
  },
});
