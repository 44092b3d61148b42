'use strict';
const { AsyncLocalStorage } = require('node:async_hooks');

const { Headers, Response } = globalThis;
const bodiless = new Set([204, 205, 304]);

/**
 * The two seams under the real @forge packages: `__forge_fetch__` and `__forge_runtime__`.
 * @param {(message: object) => void} post
 * @param {() => number} now
 */
function installForgeGlobals(post, now) {
  const invocations = new AsyncLocalStorage();
  const waiting = new Map();
  let nextRequest = 1;
  let productRequests = 0;

  // @forge/llm reads the runtime while it is imported, before any invocation.
  const boot = createRuntime({ accountId: undefined, deadline: 0 }, 'boot', now);
  Object.defineProperty(globalThis, '__forge_runtime__', {
    configurable: true,
    get: () => invocations.getStore()?.runtime ?? boot,
  });

  globalThis.__forge_fetch__ = (descriptor, path, init = {}) => {
    const invocation = invocations.getStore();
    if (invocation === undefined) {
      return Promise.reject(
        new Error(`The platform was called outside an invocation: ${descriptor.type} ${path}`),
      );
    }
    const isStorage = descriptor.type === 'kvs';
    const isProduct = descriptor.type === 'fpp' && descriptor.remote !== 'stargate';
    const id = nextRequest++;
    const round = isStorage ? invocation.answeredRound + 1 : 0;
    if (isProduct) productRequests += 1;
    return new Promise((resolve, reject) => {
      waiting.set(id, { resolve, reject, invocation, round, isProduct });
      post({
        t: 'request',
        id,
        invocation: invocation.id,
        descriptor: { ...descriptor },
        path: String(path),
        method: (init.method ?? 'GET').toUpperCase(),
        headers: Object.fromEntries(new Headers(init.headers ?? {})),
        body: init.body === undefined || init.body === null ? undefined : String(init.body),
        round,
        inFlight: productRequests,
      });
    });
  };

  // @forge/api captures fetch while it is imported. The app declares no egress, so the platform would refuse all of it.
  globalThis.fetch = async (url) =>
    new Response(JSON.stringify({ message: `Egress to ${String(url)} is not declared in the manifest` }), {
      status: 403,
      headers: { 'forge-proxy-error': 'BLOCKED_EGRESS' },
    });

  return {
    run: (start, handler) =>
      invocations.run(
        {
          id: start.invocation,
          runtime: createRuntime(start.runtime, start.invocation, now),
          answeredRound: 0,
        },
        handler,
      ),
    answer(message) {
      const request = waiting.get(message.id);
      if (request === undefined) return;
      waiting.delete(message.id);
      if (request.isProduct) productRequests -= 1;
      request.invocation.answeredRound = Math.max(request.invocation.answeredRound, request.round);
      if (message.failure !== undefined) {
        request.reject(Object.assign(new TypeError('fetch failed'), { cause: new Error(message.failure) }));
        return;
      }
      const body = bodiless.has(message.status) ? null : message.body;
      const { status, statusText, headers } = message;
      request.resolve(new Response(body, { status, statusText, headers }));
    },
  };
}

function createRuntime(start, invocation, now) {
  const timer = { stop() {} };
  const counter = { incr() {}, incrBy() {}, decr() {}, decrBy() {} };
  return {
    proxy: { token: 'local', url: 'http://localhost' },
    contextAri: start.contextAri,
    ...(start.accountId === undefined ? {} : { aaid: start.accountId }),
    container: { region: 'local', runtime: `nodejs${process.versions.node.split('.')[0]}.x` },
    appContext: {
      appId: start.appId,
      appVersion: '1.0.0',
      environmentId: start.environmentId,
      environmentType: start.environmentType,
      invocationId: invocation,
      installationId: start.installationId,
      installation: {
        ari: { installationId: start.installationId },
        contexts: start.cloudId === undefined ? [] : [{ cloudId: start.cloudId }],
      },
      functionKey: start.functionKey,
      moduleType: start.moduleType,
      moduleKey: start.moduleKey,
      license: start.license,
    },
    lambdaContext: {
      awsRequestId: invocation,
      getRemainingTimeInMillis: () => Math.max(0, start.deadline - now()),
    },
    tracing: { traceId: invocation, spanId: invocation },
    realtime: { contextToken: invocation },
    metrics: {
      counter: () => counter,
      timing: () => ({ measure: () => timer }),
      gauge: () => ({ set() {} }),
    },
    featureFlags: () => false,
  };
}

module.exports = { installForgeGlobals };
