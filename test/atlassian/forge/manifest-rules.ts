import { parse } from 'yaml';

/** Every scope the app may ask for. A new one asks every administrator again: think before adding it here. */
const allowedScopes: ReadonlySet<string> = new Set([
  'storage:app',
  'read:jira-work',
  'read:board-scope:jira-software',
  'read:project:jira',
  'read:sprint:jira-software',
  'write:jira-work',
  'read:jira-user',
  'read:page:confluence',
  'write:page:confluence',
  'read:space:confluence',
  'report:personal-data',
]);

interface Manifest {
  readonly remotes?: unknown;
  readonly providers?: unknown;
  readonly connectModules?: unknown;
  readonly modules?: Readonly<Record<string, unknown>>;
  readonly permissions?: {
    readonly scopes?: unknown;
    readonly external?: unknown;
    readonly content?: unknown;
  };
}

const forbiddenModules = ['endpoint', 'webtrigger', 'apiRoute', 'sql', 'objectStore', 'llm'];

const listForbiddenSections = (manifest: Manifest): string[] => {
  const sections: readonly (readonly [string, unknown])[] = [
    ['remotes', manifest.remotes],
    ['providers', manifest.providers],
    ['connectModules', manifest.connectModules],
    ['permissions.external', manifest.permissions?.external],
    ['permissions.content', manifest.permissions?.content],
    ...forbiddenModules.map((name) => [`modules.${name}`, manifest.modules?.[name]] as const),
  ];
  return sections
    .filter(([, value]) => value !== undefined)
    .map(([name]) => `${name}: nothing may leave Atlassian, and the pages run under the strict policy`);
};

const listScopeProblems = (scope: unknown, lines: readonly string[]): string[] => {
  if (typeof scope !== 'string') return ['scopes are plain names: no impersonation, no options'];
  const line = lines.findIndex((text) => text.trim() === `- ${scope}`);
  const problems = [];
  if (scope.includes('realtime'))
    problems.push(`${scope}: realtime needs no scope, and none can be deployed`);
  else if (!allowedScopes.has(scope)) problems.push(`${scope}: not in the allow-list of manifest-rules.ts`);
  if (line < 1 || !(lines[line - 1] ?? '').trim().startsWith('# '))
    problems.push(`${scope}: needs its reason in a comment on the line above`);
  return problems;
};

/** What Forge would accept and we do not: egress, remotes, loosened policies, scopes without need or reason. */
export const listManifestProblems = (text: string): string[] => {
  const manifest = parse(text) as Manifest;
  const scopes = manifest.permissions?.scopes;
  const problems = listForbiddenSections(manifest);
  for (const word of ['unsafe-inline', 'unsafe-eval', 'unsafe-hashes', 'allowImpersonation']) {
    if (text.includes(word)) problems.push(`${word}: not in this app`);
  }
  if (!Array.isArray(scopes)) return [...problems, 'permissions.scopes must be a list'];
  return [...problems, ...scopes.flatMap((scope) => listScopeProblems(scope, text.split('\n')))];
};
