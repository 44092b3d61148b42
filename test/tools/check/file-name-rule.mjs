import { basename } from 'node:path';

const kebab = /^[a-z0-9]+(-[a-z0-9]+)*(\.[a-z]+)*$/;
const empty = new Set([
  'utils',
  'util',
  'helpers',
  'helper',
  'common',
  'misc',
  'types',
  'manager',
  'managers',
]);

/** ESLint rule: kebab-case file names that say what is in the file; `index` only where the platform starts. */
export const fileName = {
  meta: {
    type: 'problem',
    schema: [],
    messages: {
      kebab: "'{{name}}' is not kebab-case.",
      empty: "'{{name}}' says nothing about its content: name the file after its main export.",
      barrel:
        "'{{name}}' hides where a name comes from: import from the file itself (only src/index.ts exists).",
    },
  },
  create(context) {
    return {
      Program(node) {
        const path = context.filename.replaceAll('\\', '/');
        const name = basename(path)
          .replace(/^\./, '')
          .replace(/\.[cm]?[jt]sx?$/, '');
        const report = (messageId) => context.report({ node, messageId, data: { name } });
        if (!kebab.test(name)) report('kebab');
        if (empty.has(name.split('.')[0])) report('empty');
        if (name === 'index' && !path.endsWith('/src/index.ts')) report('barrel');
      },
    };
  },
};
