/** What the site and its backend worker say to each other. The worker's side is `backend.cjs`. */

export interface InvocationStart {
  readonly t: 'start';
  readonly invocation: string;
  readonly now: number;
  /** File and export of the Forge bundler's output: `index` and `resolver`. */
  readonly module: string;
  readonly exportName: string;
  /** JSON of the handler's first argument. */
  readonly payload: string;
  /** The handler's second argument. */
  readonly context: Readonly<Record<string, unknown>>;
  readonly runtime: InvocationRuntime;
}

/** What `__forge_runtime__` tells the app about this invocation. */
export interface InvocationRuntime {
  readonly accountId: string | undefined;
  readonly contextAri: string;
  readonly cloudId: string;
  readonly appId: string;
  readonly installationId: string;
  readonly environmentId: string;
  readonly environmentType: string;
  readonly functionKey: string;
  readonly moduleKey: string;
  readonly moduleType: string;
  readonly license: Readonly<Record<string, unknown>>;
  /** Site time at which the platform ends the invocation. */
  readonly deadline: number;
}

export type WorkerAnswer = { readonly t: 'answer'; readonly id: number; readonly now: number } & (
  | {
      readonly status: number;
      readonly statusText: string;
      readonly headers: Readonly<Record<string, string>>;
      readonly body: string | null;
    }
  | { readonly failure: string }
);

export type ToWorker =
  | InvocationStart
  | WorkerAnswer
  | { readonly t: 'timer'; readonly id: number; readonly now: number }
  | { readonly t: 'offset'; readonly offset: number }
  /** Chance of virtual time begins anew from here. */
  | { readonly t: 'seed'; readonly seed: number }
  | { readonly t: 'end' }
  | { readonly t: 'ping'; readonly n: number };

export interface FetchDescriptor {
  readonly type: string;
  readonly provider?: string;
  readonly remote?: string;
  readonly accountId?: string;
}

export interface WorkerRequest {
  readonly t: 'request';
  readonly id: number;
  readonly invocation: string;
  readonly descriptor: FetchDescriptor;
  readonly path: string;
  readonly method: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string | undefined;
  /** Storage requests only: one more than the latest round of which the invocation had an answer when it asked. */
  readonly round: number;
  /** Product requests under way in this worker, this one counted. */
  readonly inFlight: number;
}

export type FromWorker =
  | WorkerRequest
  | { readonly t: 'ready' }
  | { readonly t: 'broken'; readonly message: string }
  | { readonly t: 'set-timer'; readonly id: number; readonly ms: number }
  | { readonly t: 'clear-timer'; readonly id: number }
  /** `body` is undefined where the function returned nothing. */
  | { readonly t: 'result'; readonly invocation: string; readonly body: string | undefined }
  | { readonly t: 'thrown'; readonly invocation: string; readonly name: string; readonly message: string }
  | { readonly t: 'log'; readonly level: LogLevel; readonly text: string }
  | { readonly t: 'pong'; readonly n: number };

export type LogLevel = 'debug' | 'info' | 'log' | 'warn' | 'error';

/** What a worker is started with. */
export interface WorkerStart {
  /** Folder of the Forge bundler's output. */
  readonly bundle: string;
  readonly isVirtual: boolean;
  readonly now: number;
  readonly offset: number;
  readonly seed: number;
}
