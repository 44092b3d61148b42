import { invoke } from '@forge/bridge';
import type { Api } from '#contract/api';
import type { Key, Output, Sent } from '#contract/procedure';
import type { CONTRACT_VERSION, CONTRACT_VERSION_FIELD, Reply } from '#contract/reply';
import { CallFailed } from './call-failed';
import { replyValue } from './reply-value';
import { callWords } from './words/call-words';

export type ProcedureKey = Key<Api>;
export type Input<K extends ProcedureKey> = Sent<Api, K>;
export type Answer<K extends ProcedureKey> = Output<Api, K>;

/** Calls a procedure of the backend: its value, or `CallFailed`. */
export type Call = <K extends ProcedureKey>(key: K, input: Input<K>) => Promise<Answer<K>>;

// Only types may come from the contract (zod stays on the server), so the compiler holds these two equal to it.
const version: typeof CONTRACT_VERSION = 5;
const versionField: typeof CONTRACT_VERSION_FIELD = 'contractVersion';

const isReply = (answer: unknown): answer is Reply<unknown> =>
  typeof answer === 'object' && answer !== null && 'ok' in answer && typeof answer.ok === 'boolean';

const messageOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));

export const call: Call = async (key, input) => {
  let answer: unknown;
  try {
    answer = await invoke<unknown>(key, { ...input, [versionField]: version });
  } catch (error) {
    // The bridge rejects when the platform could not be reached or the function died: whether it ran is unknown.
    throw new CallFailed({ code: 'unreachable', message: messageOf(error) }, key, error);
  }
  if (!isReply(answer)) {
    throw new CallFailed({ code: 'unexpected', message: callWords.notUnderstood }, key);
  }
  if (!answer.ok) throw new CallFailed(answer.failure, key);
  if (answer.version !== version) {
    throw new CallFailed({ code: 'reload', message: callWords.reload }, key);
  }
  return (await replyValue(answer)) as Answer<typeof key>;
};
