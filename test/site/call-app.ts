import { CONTRACT_VERSION, CONTRACT_VERSION_FIELD, type Failure, type Reply } from '../../src/contract/reply';
import type { Site } from './site';

export interface AppCall {
  readonly accountId: string;
  /** Name of a procedure in the app's contract. */
  readonly procedure: string;
  readonly input: object;
  /** The project page where nothing is said. */
  readonly moduleType?: 'jira:projectPage' | 'jira:issueContext' | 'jira:issuePanel' | 'macro';
  readonly extension?: unknown;
  readonly isSilent?: boolean;
}

/** The app said no, or broke. */
export class AppCallFailed extends Error {
  override readonly name = 'AppCallFailed';
  constructor(
    readonly procedure: string,
    message: string,
    /** Undefined where the app threw or could not be called. */
    readonly failure?: Failure,
  ) {
    super(`${procedure}: ${message}`);
  }
}

/** Calls a procedure of the app as its pages do; answers its value or throws AppCallFailed. */
export async function callApp(site: Site, call: AppCall): Promise<unknown> {
  const {
    accountId,
    procedure,
    input,
    moduleType = 'jira:projectPage',
    extension = {},
    isSilent = false,
  } = call;
  const module = site.manifest.modules[moduleType]?.[0];
  if (module === undefined) throw new AppCallFailed(procedure, `the manifest has no ${moduleType}`);
  const outcome = await site.invoke({
    accountId,
    product: moduleType === 'macro' ? 'confluence' : 'jira',
    moduleKey: module.key,
    functionKey: procedure,
    payload: { ...input, [CONTRACT_VERSION_FIELD]: CONTRACT_VERSION },
    extension,
    isSilent,
  });
  if ('error' in outcome) throw new AppCallFailed(procedure, outcome.error);
  if ('thrown' in outcome) throw new AppCallFailed(procedure, outcome.thrown);
  const reply = outcome.reply as Reply<unknown>;
  if (!reply.ok) throw new AppCallFailed(procedure, reply.failure.message, reply.failure);
  return reply.value;
}
