const { dirname } = require('node:path');

// Jest takes *.test.ts(x), Playwright takes *.spec.ts. The tests of the pages run in jsdom.
const transform = {
  '/node_modules/jira\\.js/': '<rootDir>/test/tools/setup/bundle-es-modules.cjs',
  '^.+\\.[cm]?[jt]sx?$': [
    '@swc/jest',
    {
      jsc: {
        target: 'es2022',
        parser: { syntax: 'typescript', tsx: true },
        transform: { react: { runtime: 'automatic' } },
      },
      module: { type: 'commonjs' },
      sourceMaps: 'inline',
    },
  ],
};

// Packages that ship ES modules only; everything else in node_modules loads as it is.
const esModulesOnly = ['fractional-indexing', 'jira.js', '@csstools', '@asamuzakjp', '@exodus', 'parse5'];

const shared = {
  rootDir: __dirname,
  transform,
  transformIgnorePatterns: [`/node_modules/(?!(${esModulesOnly.join('|')})/)`, '<rootDir>/\\.build/'],
  moduleNameMapper: {
    '\\.css$': '<rootDir>/test/tools/setup/empty-style.cjs',
    '^fast-check$': '<rootDir>/test/tools/setup/seeded-fast-check.cjs',
    // Its package.json names no entry for `require`.
    '^jira\\.js/(\\w+)$': `${dirname(require.resolve('jira.js/package.json'))}/dist/$1/index.js`,
  },
  modulePathIgnorePatterns: ['<rootDir>/\\.build/(planted-defects|boundaries)/'],
};

// Samples of what `npm run test:faults` plays whole: left out by whoever runs both.
const faultSamples =
  process.env['OKRA_ALL_FAULTS'] === '1' ? ['<rootDir>/test/journeys/publishing/faults-'] : [];

/** @type {import('jest').Config} */
module.exports = {
  maxWorkers: 2,
  testTimeout: 60_000,
  projects: [
    {
      ...shared,
      displayName: 'node',
      testEnvironment: 'node',
      testMatch: ['<rootDir>/test/**/*.test.ts'],
      testPathIgnorePatterns: ['<rootDir>/test/unit/static/', ...faultSamples],
    },
    {
      ...shared,
      displayName: 'jsdom',
      testEnvironment: '<rootDir>/test/tools/setup/page-environment.ts',
      testMatch: ['<rootDir>/test/unit/static/**/*.test.{ts,tsx}'],
      setupFiles: ['<rootDir>/test/tools/setup/browser-globals.ts'],
      setupFilesAfterEnv: ['<rootDir>/test/tools/setup/jest-dom.ts'],
    },
  ],
};
