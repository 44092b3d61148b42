import { readFileSync } from 'node:fs';
import js from '@eslint/js';
import designSystem from '@atlaskit/eslint-plugin-design-system';
import jest from 'eslint-plugin-jest';
import jsxA11y from 'eslint-plugin-jsx-a11y';
import reactHooks from 'eslint-plugin-react-hooks';
import testingLibrary from 'eslint-plugin-testing-library';
import tseslint from 'typescript-eslint';
import { fileName } from './test/tools/check/file-name-rule.mjs';
import { foreignKey } from './test/tools/check/foreign-key-rule.mjs';
import { noSentence } from './test/tools/check/no-sentence-rule.mjs';
import { straightQuote } from './test/tools/check/straight-quote-rule.mjs';

const design = designSystem.default ?? designSystem;

// Rules that need types are asked by oxlint, with the compiler's own questions over one reading; what it has not stays here.
const { rules: askedByOxlint } = JSON.parse(readFileSync(new URL('.oxlintrc.json', import.meta.url), 'utf8'));
const askedElsewhere = Object.fromEntries(
  Object.keys(askedByOxlint).map((name) => [name.replace('typescript/', '@typescript-eslint/'), 'off']),
);

const noEnum = {
  selector: 'TSEnumDeclaration',
  message: 'A union of literals is read by zod and by JSON as it is, and needs no value at run time.',
};

const noDefaultExport = {
  selector: 'ExportDefaultDeclaration',
  message: 'Export by name: a name that may be chosen at every import cannot be searched for.',
};

const noTypeList = {
  selector:
    'ArrayExpression:has(> Literal[value="epic"]):has(> Literal[value="signal_test"]):not(VariableDeclarator[id.name="MILESTONE_TYPES"] *)',
  message: 'The types of milestones are listed once, as MILESTONE_TYPES: make this list of that one.',
};

// One process serves many installations: whatever a module remembers could reach the wrong one.
const topLevel = ':matches(Program, Program > ExportNamedDeclaration) > VariableDeclaration';
const noModuleState = [
  [`${topLevel}[kind="let"]`],
  [`${topLevel} > VariableDeclarator > NewExpression[callee.name=/^(Map|Set)$/][arguments.length=0]`],
  [`${topLevel} > VariableDeclarator[id.typeAnnotation=undefined] > ArrayExpression[elements.length=0]`],
  [
    `${topLevel} > VariableDeclarator[id.typeAnnotation.typeAnnotation.type="TSArrayType"] > ArrayExpression[elements.length=0]`,
  ],
  [
    `${topLevel} > VariableDeclarator[id.typeAnnotation.typeAnnotation.typeName.name="Record"] > ObjectExpression[properties.length=0]`,
  ],
].map(([selector]) => ({
  selector,
  message: 'Module state is shared by all installations; only the ledger cache may hold any.',
}));

export default tseslint.config(
  {
    ignores: [
      '**/node_modules/',
      '**/dist/',
      '.build/',
      '.okra-site/',
      'test-results/',
      'test/**/fixtures/',
      'test/**/pictures/',
    ],
  },
  { linterOptions: { reportUnusedDisableDirectives: 'error' } },
  js.configs.recommended,
  ...tseslint.configs.strictTypeChecked,
  { languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } } },
  {
    plugins: {
      okra: {
        rules: {
          'file-name': fileName,
          'foreign-key': foreignKey,
          'no-sentence': noSentence,
          'straight-quote': straightQuote,
        },
      },
    },
    rules: {
      'okra/file-name': 'error',
      'max-lines': ['error', { max: 300 }],
      'no-restricted-syntax': ['error', noDefaultExport, noEnum],
      'no-restricted-imports': [
        'error',
        {
          patterns: [
            {
              regex: '^(\\.{1,2}/|#).*\\.(js|jsx|ts|tsx)$',
              message:
                'Import without a suffix: the Forge bundler resolves neither .js for a .ts file nor .ts.',
            },
          ],
        },
      ],
      eqeqeq: ['error', 'always', { null: 'ignore' }],
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
      // There are no enums (see above), and looking for them in every type takes a fifth of the time.
      '@typescript-eslint/no-unsafe-enum-assignment': 'off',
      '@typescript-eslint/no-unsafe-enum-comparison': 'off',
      // A port is asynchronous even where one of its adapters need not be.
      '@typescript-eslint/require-await': 'off',
      ...askedElsewhere,
    },
  },
  {
    files: ['src/**/*.ts'],
    ignores: ['src/adapters/ledger/*cache.ts'],
    rules: { 'no-restricted-syntax': ['error', noDefaultExport, noEnum, noTypeList, ...noModuleState] },
  },
  {
    files: ['static/src/**/*.{ts,tsx}'],
    rules: { 'no-restricted-syntax': ['error', noDefaultExport, noEnum, noTypeList] },
  },
  {
    files: ['src/**/*.ts', 'static/src/**/*.{ts,tsx}'],
    rules: { 'okra/foreign-key': 'error', 'okra/straight-quote': 'error' },
  },
  {
    files: ['static/src/**/*.{ts,tsx}'],
    rules: { 'okra/no-sentence': 'error' },
  },
  {
    files: ['static/**/*.{ts,tsx}', 'test/unit/static/**/*.{ts,tsx}', 'test/site/host/**/*.{ts,tsx}'],
    extends: [reactHooks.configs.flat.recommended, jsxA11y.flatConfigs.recommended],
  },
  {
    files: ['static/**/*.{ts,tsx}'],
    extends: [design.configs['recommended/flat']],
    rules: {
      // Headings, paragraphs and our own drawings stay plain HTML styled by tokens: the primitives weigh 16 KiB in
      // every first load and say no more to a screen reader.
      '@atlaskit/design-system/use-primitives-text': 'off',
      '@atlaskit/design-system/use-heading': 'off',
      '@atlaskit/design-system/no-html-heading': 'off',
      '@atlaskit/design-system/no-html-image': 'off',
    },
  },
  {
    files: ['test/**/*.{ts,tsx}'],
    rules: {
      '@typescript-eslint/no-non-null-assertion': 'off',
    },
  },
  {
    files: ['test/**/*.test.{ts,tsx}'],
    extends: [jest.configs['flat/recommended']],
    rules: {
      'jest/unbound-method': 'error',
      'jest/expect-expect': [
        'error',
        { assertFunctionNames: ['expect', 'expect*', 'fc.assert', '**.assert'] },
      ],
    },
  },
  {
    files: ['test/unit/static/**/*.test.{ts,tsx}'],
    extends: [testingLibrary.configs['flat/react']],
  },
  {
    files: ['**/*.config.{ts,mjs,cjs}'],
    rules: { 'no-restricted-syntax': 'off' },
  },
  {
    // Scripts that Node runs as they are, and tool configuration: no type information behind them.
    files: ['**/*.{js,mjs,cjs}', '**/*.config.ts'],
    extends: [tseslint.configs.disableTypeChecked],
    languageOptions: {
      globals: Object.fromEntries(
        ['console', 'process', 'module', 'require', '__dirname', 'setInterval', 'URL'].map((name) => [
          name,
          'readonly',
        ]),
      ),
    },
    rules: { '@typescript-eslint/no-require-imports': 'off' },
  },
);
