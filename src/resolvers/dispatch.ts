import Resolver from '@forge/resolver';
import type { Contract } from '#contract/procedure';
import { CONTRACT_VERSION, CONTRACT_VERSION_FIELD, type Failure, type Reply } from '#contract/reply';
import type { PackedReply } from '#contract/packed-reply';
import type { Result } from '#domain/kernel/result';
import { BUSY, NOT_FOUND } from '../usecases/failure';
import { type Caller, type Log, NotStorable, StorageBusy, UpstreamUnavailable } from '../usecases/ports';
import { callerOf } from './caller';
import type { Handlers, Standing } from './handlers';
import { packedAnswer, type Pack } from './packed-answer';
import { pageOf } from './page-of';
import { ownValue } from '../domain/kernel/own-value';

export interface DispatchParts {
  readonly log: Log;
  readonly pack: Pack;
  readonly newId: () => string;
  /** Errors that the platform itself has to see: it answers them by asking the person for consent. */
  readonly isForPlatform: (error: unknown) => boolean;
}

export interface ProcedureGroup {
  readonly contract: Contract;
  readonly handlers: Readonly<
    Record<string, (input: never, caller: Caller, standing: Standing) => Promise<Result<unknown, Failure>>>
  >;
}

/** Procedures with their handlers; the types of each meet here and nowhere later. */
export const procedureGroup = <C extends Contract>(contract: C, handlers: Handlers<C>): ProcedureGroup => ({
  contract,
  handlers,
});

const failure = (error: Failure): Reply<never> => ({ version: CONTRACT_VERSION, ok: false, failure: error });

const RELOAD: Failure = { code: 'reload', message: 'OKRA was updated. Reload this page to go on.' };

interface Rejection {
  readonly issues: readonly { readonly path: readonly PropertyKey[]; readonly message: string }[];
}

const badInput = (error: Rejection): Failure => ({
  code: 'bad-input',
  message: 'The page sent something that the server does not understand. Reload the page and try again.',
  details: {
    issues: error.issues.slice(0, 20).map(({ path, message }) => ({ path: path.join('.'), message })),
  },
});

const withoutVersion = (payload: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> => {
  const { [CONTRACT_VERSION_FIELD]: _version, ...input } = payload;
  return input;
};

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** A value as it travels, and refused with its size when it is too large. */
const replyOf = (value: unknown, pack: Pack): Reply<unknown> | PackedReply => {
  const answer = packedAnswer(value, pack);
  if (answer.kind === 'plain') return { version: CONTRACT_VERSION, ok: true, value };
  if (answer.kind === 'packed') return { version: CONTRACT_VERSION, ok: true, packed: answer.packed };
  const megabytes = (answer.characters / 1_000_000).toFixed(1);
  return failure({
    code: 'refused',
    message: `The answer has ${megabytes} MB, more than may be sent. Shorten the longest texts, or split the quarter.`,
    details: { characters: answer.characters },
  });
};

/** Runs one procedure: nothing unchecked comes in or goes out, and expected failures are data. */
const run = async (
  { contract, handlers }: ProcedureGroup,
  key: string,
  payload: unknown,
  context: object,
  parts: DispatchParts,
) => {
  const caller = callerOf(context as Readonly<Record<string, unknown>>);
  if (caller === undefined) return failure(NOT_FOUND);
  const sent = isRecord(payload) ? payload : {};
  const version = sent[CONTRACT_VERSION_FIELD];
  if (version !== undefined && version !== CONTRACT_VERSION) return failure(RELOAD);
  const procedure = ownValue(contract, key);
  const handler = ownValue(handlers, key);
  if (procedure === undefined || handler === undefined)
    throw new Error(`No handler for ${key}. Add it to its group of procedures.`);
  const input = procedure.input.safeParse(withoutVersion(sent));
  if (!input.success) return failure(badInput(input.error));
  const result = await handler(input.data as never, caller, { page: pageOf(context) });
  return result.ok ? replyOf(procedure.output.parse(result.value), parts.pack) : failure(result.error);
};

const answered = async (
  work: Promise<unknown>,
  key: string,
  { log, newId, isForPlatform }: DispatchParts,
): Promise<unknown> => {
  try {
    return await work;
  } catch (error) {
    if (isForPlatform(error)) throw error;
    if (error instanceof UpstreamUnavailable) {
      return failure({
        code: 'upstream',
        message: error.message,
        details: { retryAfterMs: error.retryAfterMs },
      });
    }
    if (error instanceof StorageBusy) return failure(BUSY);
    if (error instanceof NotStorable) return failure({ code: 'refused', message: error.message });
    // Long enough to be found in a day's log, short enough to be read out.
    const correlation = newId().slice(0, 8);
    log.error(`${key} failed, ${correlation}`, error);
    return failure({
      code: 'unexpected',
      message: `Something went wrong that should not. Try again; if it stays so, tell an administrator this number: ${correlation}`,
      details: { correlation },
    });
  }
};

/** The function behind the pages: all procedures under their names. */
export const dispatch = (
  groups: readonly ProcedureGroup[],
  parts: DispatchParts,
): ReturnType<Resolver['getDefinitions']> => {
  const resolver = new Resolver();
  for (const one of groups) {
    for (const key of Object.keys(one.contract)) {
      resolver.define(key, ({ payload, context }) =>
        answered(run(one, key, payload, context, parts), key, parts),
      );
    }
  }
  return resolver.getDefinitions();
};
