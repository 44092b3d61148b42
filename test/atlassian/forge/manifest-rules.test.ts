import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { projectRoot } from '../../tools/setup/project';
import { listManifestProblems } from './manifest-rules';

const text = readFileSync(join(projectRoot, 'manifest.yml'), 'utf8');

const withScope = (lines: string): string => text.replace('  scopes:\n', `  scopes:\n${lines}\n`);

describe('the rules of the manifest', () => {
  it('are kept by ours', () => {
    expect(listManifestProblems(text)).toEqual([]);
  });

  it.each([
    ['egress', 'permissions:\n', 'permissions:\n  external: { fetch: { backend: ["*.example.com"] } }\n'],
    ['a loosened policy', 'permissions:\n', "permissions:\n  content: { styles: ['unsafe-inline'] }\n"],
    ['a remote', 'resources:\n', 'remotes: [{ key: r, baseUrl: https://example.com }]\nresources:\n'],
    ['a web trigger', 'modules:\n', 'modules:\n  webtrigger: [{ key: hook, function: resolver }]\n'],
  ])('refuse %s', (_, from, to) => {
    expect(text).toContain(from);
    expect(listManifestProblems(text.replace(from, to))).not.toEqual([]);
  });

  it('refuse a scope of realtime', () => {
    const manifest = withScope('    # reason\n    - read:app-global-channel:realtime');
    expect(listManifestProblems(manifest)).toEqual([expect.stringContaining('realtime needs no scope')]);
  });

  it('refuse a scope that is not in the allow-list', () => {
    const manifest = withScope('    # reason\n    - manage:jira-configuration');
    expect(listManifestProblems(manifest)).toEqual([expect.stringContaining('allow-list')]);
  });

  it('refuse a scope without its reason', () => {
    const manifest = text.replace(/ +# Creates the issues[^\n]*\n/, '');
    expect(listManifestProblems(manifest)).toEqual([
      expect.stringContaining('write:jira-work: needs its reason'),
    ]);
  });
});

describe('the manifest', () => {
  const manifest = parse(text) as {
    modules: { 'jira:entityProperty': { values: { path: string; type: string; searchAlias: string }[] }[] };
  };

  const aliasesOf = (wanted: string): string[] =>
    (manifest.modules['jira:entityProperty'][0]?.values ?? [])
      .filter(({ type }) => type === wanted)
      .map(({ searchAlias }) => searchAlias)
      .sort();

  it.each([
    ['string', ['okraEffort', 'okraMilestone', 'okraObjective', 'okraQuarter', 'okraTested', 'okraType']],
    ['text', ['okraHypothesis', 'okraKeyResult']],
    ['number', ['okraBusinessValue', 'okraEndWeek', 'okraStartWeek', 'okraUxValue']],
    ['date', ['okraDecideBy']],
  ])('makes the %s fields of the issue property searchable', (type, aliases) => {
    expect(aliasesOf(type)).toEqual(aliases);
  });
});
