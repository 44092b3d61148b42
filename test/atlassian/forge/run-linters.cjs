// The client half of `forge lint`, without an account: Forge's own linters over src and the manifest in the
// current folder. They compare calls with scopes by Atlassian's API documents, taken from the folder that
// ATLASSIAN_API_DOCS names; without it they get empty documents and cannot judge scopes.
const { existsSync, mkdtempSync, rmSync, writeFileSync } = require('node:fs');
const { tmpdir } = require('node:os');
const { join } = require('node:path');

const temporary = mkdtempSync(join(tmpdir(), 'okra-lint-'));
const empty = join(temporary, 'empty.json');
writeFileSync(empty, JSON.stringify({ openapi: '3.0.1', paths: {} }));

const folder = process.env.ATLASSIAN_API_DOCS;
const given = [];
const documentFile = (name) => {
  const file = folder ? join(folder, name) : '';
  if (!file || !existsSync(file)) return empty;
  given.push(name);
  return file;
};

// All seven or none: with one missing the linters download them.
Object.assign(process.env, {
  USE_LOCAL_SWAGGER: '1',
  LOCAL_JIRA_SWAGGER: documentFile('jira-platform-v3.min.json'),
  LOCAL_JSW_SWAGGER: documentFile('jira-software.min.json'),
  LOCAL_CONF_SWAGGER: documentFile('confluence-v1.min.json'),
  LOCAL_CONF_V2_SWAGGER: documentFile('confluence-v2.min.json'),
  LOCAL_JSM_SWAGGER: empty,
  LOCAL_BB_SWAGGER: empty,
});

const { ConfigFile, FileSystemReader, FileSystemWriter } = require('@forge/cli-shared');
const { getClientSideLintersOnly, lint } = require('@forge/lint');

const silent = () => undefined;
const logger = { info: silent, warn: console.error, error: console.error, debug: silent, trace: silent };
const statsig = { getDeprecatedRuntimes: async () => ['sandbox', 'nodejs18.x', 'nodejs20.x'] };

const run = async () => {
  const reader = new FileSystemReader();
  const manifest = await new ConfigFile(reader, new FileSystemWriter()).readConfig();
  const files = await reader.recursiveReadDir('./src', ['node_modules', '.git']);
  const environment = 'development';
  const linters = await getClientSideLintersOnly(manifest, environment, logger, statsig);
  const documents = given.length > 0 ? given.join(', ') : 'empty ones (ATLASSIAN_API_DOCS is not set)';
  console.log(`${linters.length} linters over ${files.length} files; API documents: ${documents}`);
  const results = await lint(files, manifest, environment, logger, statsig, {
    linter: { mode: 'client-side' },
  });
  return results.flatMap(({ file, errors, warnings, approvals }) =>
    [...errors, ...warnings, ...approvals].map(
      ({ line, column, message, reference }) => `${file}:${line}:${column} ${message} [${reference}]`,
    ),
  );
};

run()
  .finally(() => rmSync(temporary, { recursive: true, force: true }))
  .then(
    (problems) => {
      for (const problem of problems) console.error(problem);
      process.exit(problems.length === 0 ? 0 : 1);
    },
    (error) => {
      console.error(error instanceof Error ? error.message : error);
      process.exit(1);
    },
  );
