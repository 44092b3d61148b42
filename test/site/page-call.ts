import { CONTRACT_VERSION, CONTRACT_VERSION_FIELD, type Reply } from '../../src/contract/reply';
import type { Answer, Call } from '../../static/src/rpc/call';
import { CallFailed } from '../../static/src/rpc/call-failed';
import { replyValue } from '../../static/src/rpc/reply-value';
import type { Site } from './site';

export interface PageOptions {
  readonly accountId: string;
  /** The project page where nothing is said. */
  readonly moduleType?:
    | 'jira:projectPage'
    | 'jira:issueContext'
    | 'jira:issuePanel'
    | 'jira:issueAction'
    | 'jira:backlogAction'
    | 'jira:issueNavigatorAction'
    | 'macro';
  readonly extension?: unknown;
  /** True: neither counted nor written down, and out of reach of faults. */
  readonly isSilent?: boolean;
}

/** Calls the app's procedures as its pages do: the value, or CallFailed. What drives a page can drive this. */
export function createPageCall(site: Site, options: PageOptions): Call {
  const { accountId, moduleType = 'jira:projectPage', extension = {}, isSilent = false } = options;
  const module = site.manifest.modules[moduleType]?.[0];
  return async (key, input) => {
    const fail = (code: 'unexpected' | 'unreachable', message: string) =>
      new CallFailed({ code, message }, key);
    if (module === undefined) throw fail('unexpected', `The manifest has no ${moduleType}`);
    const outcome = await site.invoke({
      accountId,
      product: moduleType === 'macro' ? 'confluence' : 'jira',
      moduleKey: module.key,
      functionKey: key,
      payload: { ...input, [CONTRACT_VERSION_FIELD]: CONTRACT_VERSION },
      extension,
      isSilent,
    });
    if ('error' in outcome) throw fail('unexpected', outcome.error);
    // The function threw or died: whether it took effect is not known.
    if ('thrown' in outcome) throw fail('unreachable', outcome.thrown);
    const reply = outcome.reply as Reply<unknown> | null;
    if (reply === null || !('ok' in reply)) throw fail('unexpected', 'The answer is none of this contract');
    if (!reply.ok) throw new CallFailed(reply.failure, key);
    return (await replyValue(reply)) as Answer<typeof key>;
  };
}
