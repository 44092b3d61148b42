import { sort } from '@compiled/css';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join, relative, sep } from 'node:path';
import { defineConfig, type Plugin, type HtmlTagDescriptor } from 'vite';

const pages = ['workspace', 'issue', 'link', 'macro', 'config'];
const page = (name: string): string => join(__dirname, `${name}.html`);

const root = join(__dirname, '..');
const path = (file: string): string => relative(root, file).replaceAll(sep, '/');

/** Notes how much of each of our own files came into which chunk, for whoever weighs the pages; not deployed. */
const ownSource: Plugin = {
  name: 'own-source',
  writeBundle(_, bundle) {
    const chunks = Object.values(bundle).flatMap((chunk) =>
      chunk.type !== 'chunk'
        ? []
        : [
            [
              chunk.fileName,
              Object.fromEntries(
                Object.entries(chunk.modules)
                  .map(([id, { renderedLength }]) => [path(id), renderedLength] as const)
                  .filter(([id]) => /^(src|static)\//.test(id)),
              ),
            ],
          ],
    );
    const file = join(root, '.build', 'own-source.json');
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, JSON.stringify(Object.fromEntries(chunks)));
  },
};

/**
 * What an entry loads once it has found its bridge comes down together with it. The page's own files alone: what is
 * loaded later for a tab or a dialog waits until then.
 */
const startTogether: Plugin = {
  name: 'start-together',
  transformIndexHtml: {
    order: 'post',
    handler(_, { bundle = {}, chunk }) {
      const wanted = new Set<string>();
      const styles = new Set<string>();
      // Vite wrote down what the entry itself imports. Styles of what is imported come first, as they would have.
      const seen = new Set(chunk?.imports);
      const add = (fileName: string): void => {
        const found = bundle[fileName];
        if (seen.has(fileName) || found?.type !== 'chunk') return;
        seen.add(fileName);
        found.imports.forEach(add);
        wanted.add(fileName);
        for (const style of found.viteMetadata?.importedCss ?? []) styles.add(style);
      };
      chunk?.dynamicImports.forEach(add);
      const link = (attrs: Record<string, string | boolean>): HtmlTagDescriptor => ({
        tag: 'link',
        attrs,
        injectTo: 'head',
      });
      return [
        ...[...wanted].map((file) => link({ rel: 'modulepreload', crossorigin: true, href: `./${file}` })),
        ...[...styles].map((file) => link({ rel: 'stylesheet', crossorigin: true, href: `./${file}` })),
      ];
    },
  },
};

/** The name of an atomic class, as it stands in scripts. */
const ATOM = /_[a-z0-9]{8}/g;
const ATOMIC_RULE = /\.(_[a-z0-9]{8})[^{}]*\{[^{}]*\}/g;
const EMPTY_BLOCK = /@[^{}]+\{\s*\}/g;

/**
 * The design system's components bring atomic classes, of which a shorthand has to stand before its longhands, whichever
 * component brought it. Split over the files of tabs, a shorthand that comes again with a later tab takes back what stands on the
 * page: so all that are used are one file, in the order that Compiled gives them, before everything of ours.
 * https://compiledcssinjs.com/docs/atomic-css
 */
const designSystemStyles = (): Plugin => {
  const rules = new Map<string, string>();
  let fileName = '';
  return {
    name: 'design-system-styles',
    enforce: 'pre',
    load(id) {
      if (!id.endsWith('.compiled.css')) return null;
      rules.set(id, readFileSync(id, 'utf8'));
      return '';
    },
    generateBundle(_, bundle) {
      const used = new Set(
        Object.values(bundle).flatMap((chunk) =>
          chunk.type === 'chunk' ? (chunk.code.match(ATOM) ?? []) : [],
        ),
      );
      const all = [...rules].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, css]) => css);
      const source = sort(all.join('\n'), { sortAtRulesEnabled: true, sortShorthandEnabled: true });
      const kept = source
        .replace(ATOMIC_RULE, (rule, atom: string) => (used.has(atom) ? rule : ''))
        .replace(EMPTY_BLOCK, '');
      fileName = this.getFileName(this.emitFile({ type: 'asset', name: 'design-system.css', source: kept }));
    },
    transformIndexHtml: {
      order: 'post',
      handler: () => [
        {
          tag: 'link',
          attrs: { rel: 'stylesheet', crossorigin: true, href: `./${fileName}` },
          injectTo: 'head-prepend',
        },
      ],
    },
  };
};

const FEATURE_GATES = '@atlaskit/feature-gate-js-client/feature-gates';

/**
 * The design system asks a client of Statsig which of its experiments are on. In an app nobody connects that client, so
 * every answer is the default: this gives the same answers in 100 bytes instead of 34 KiB on each page.
 */
const closedFeatureGates: Plugin = {
  name: 'closed-feature-gates',
  enforce: 'pre',
  resolveId: (id) => (id === FEATURE_GATES ? `\0${FEATURE_GATES}` : null),
  load: (id) =>
    id === `\0${FEATURE_GATES}`
      ? 'export default { checkGate: () => false, getExperimentValue: (name, parameter, fallback) => fallback };'
      : null,
};

const PRESSABLE = '@atlaskit/primitives/pressable';

/**
 * The lozenge has a form that can be pressed, and takes it from the one primitive that still brings Emotion with it: 14 KiB
 * on each page for something that we show nowhere. The compiled primitive is the same by name, props and looks.
 */
const compiledPressable: Plugin = {
  name: 'compiled-pressable',
  enforce: 'pre',
  resolveId: (id) => (id === PRESSABLE ? `\0${PRESSABLE}` : null),
  load: (id) =>
    id === `\0${PRESSABLE}`
      ? "export { Pressable as default } from '@atlaskit/primitives/compiled/pressable';"
      : null,
};

const BRIDGE = '@forge/bridge';
const bridgeFolder = join(root, 'node_modules', BRIDGE, 'out');

/** What our pages call, and the part of the bridge that has it; a name that is missing here ends the build. */
const BRIDGE_PARTS: Readonly<Record<string, string>> = {
  invoke: 'invoke',
  view: 'view',
  router: 'router',
  NavigationTarget: 'router/targets',
  Modal: 'modal',
  showFlag: 'flag',
  realtime: 'realtime',
};

/** The bridge is CommonJS, of which nothing can be shaken off: so only the parts that we call are taken. */
const bridgeParts: Plugin = {
  name: 'bridge-parts',
  enforce: 'pre',
  resolveId: (id) => (id === BRIDGE ? `\0${BRIDGE}` : null),
  load: (id) =>
    id === `\0${BRIDGE}`
      ? Object.entries(BRIDGE_PARTS)
          .map(([name, part]) => {
            const file = [join(bridgeFolder, `${part}.js`), join(bridgeFolder, part, 'index.js')].find(
              existsSync,
            );
            return `export { ${name} } from ${JSON.stringify(file)};`;
          })
          .join('\n')
      : null,
};

const ROOT = '<div id="root" class="okra-page">';

/** Seen until the first script has come, which may take seconds; whatever is drawn takes its place. */
const waiting: Plugin = {
  name: 'waiting',
  transformIndexHtml: (html, { path: name }) => {
    if (!html.includes(ROOT))
      throw new Error(`${name} has no ${ROOT}: nothing would be seen before its script.`);
    return html.replace(ROOT, `${ROOT}${readFileSync(page('waiting'), 'utf8').trim()}`);
  },
};

// One build with several pages: what they share is downloaded once. Forge serves the files below a path
// of its own (hence the relative base) and its policy refuses inline scripts (hence no preload polyfill).
export default defineConfig({
  root: __dirname,
  base: './',
  plugins: [
    closedFeatureGates,
    compiledPressable,
    bridgeParts,
    designSystemStyles(),
    ownSource,
    startTogether,
    waiting,
  ],
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
