export interface RuntimeOf {
  readonly installationId: string;
  readonly environmentId: string;
  readonly cloudId: string;
  readonly accountId?: string;
}

/** What `__forge_runtime__` has to say for the packages of Forge, of an invocation in this process. */
export const forgeRuntime = ({ installationId, environmentId, cloudId, accountId }: RuntimeOf) => ({
  contextAri: `ari:cloud:jira::site/${cloudId}`,
  ...(accountId === undefined ? {} : { aaid: accountId }),
  appContext: {
    appId: 'app',
    appVersion: '1.0.0',
    environmentId,
    environmentType: 'DEVELOPMENT',
    installationId,
    installation: { ari: { installationId }, contexts: [{ cloudId }] },
  },
  lambdaContext: { getRemainingTimeInMillis: () => 25_000 },
  realtime: {},
  metrics: {
    counter: () => ({ incr: () => undefined }),
    timing: () => ({ measure: () => ({ stop: () => undefined }) }),
  },
});
