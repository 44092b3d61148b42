import { announceThrough, answerInvocations, shownFlags } from './fake-bridge';
import type { ReactElement } from 'react';
import type { Command } from '#domain/quarter/command';
import { call, type ProcedureKey } from '../../../static/src/rpc/call';
import { createQueryClient } from '../../../static/src/rpc/query-client';
import { drivePublish } from '../../../static/src/features/publish/publish-driver';
import { PROJECT, startPageServer, type Person } from './page-server';
import { renderPage } from './render-page';
import { renderWorkspace } from './render-workspace';

/** The quarter of these tests, as `quarter()` makes it. */
export const QUARTER = '10000-q';

/** As the app asks its queries, without the seconds between two attempts. */
const impatientQueries = () => {
  const queries = createQueryClient();
  const { queries: defaults } = queries.getDefaultOptions();
  queries.setDefaultOptions({ queries: { ...defaults, retryDelay: 1 } });
  return queries;
};

/** One person before one page, the app's server behind it, and what may go wrong between and behind them. */
export const openFixture = () => {
  const server = startPageServer();
  const held = new Map<string, Promise<void>>();
  const unreachable = new Set<string>();
  let viewer: Person = 'ada';
  shownFlags.length = 0;
  sessionStorage.clear();
  localStorage.clear();
  answerInvocations(async (key, payload) => {
    await held.get(key);
    if (unreachable.has(key)) throw new Error('The network is gone.');
    return server.invoke(viewer, key, payload);
  });

  announceThrough(({ channelName, onEvent, options }) => server.listen(channelName, options?.token, onEvent));

  const act = async (command: Command, person: Person = 'ada'): Promise<void> => {
    const outcome = await server.act(QUARTER, command, person);
    if (!outcome.ok) throw new Error(`${command.id}: ${outcome.refusal.text}`);
  };

  return {
    server,
    act,
    seen: () => server.quarterOf(QUARTER),
    /** A quarter that Ada leads and Ben joined, with what Ada wrote. */
    quarter: async (...commands: readonly Command[]): Promise<void> => {
      await server.create();
      await act({ id: 'ben', kind: 'member.join', role: 'engineering' }, 'ben');
      for (const command of commands) await act(command);
    },
    publish: async (person: Person = 'ben') => {
      const wait = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 50));
      const driven = await drivePublish({ call: server.callAs(person), wait, quarter: QUARTER });
      if (driven.progress?.state !== 'done') throw new Error(`Not published: ${JSON.stringify(driven)}`);
    },
    /** A work item that somebody made in Jira itself. Answers its id. */
    issue: (summary: string, person: Person = 'ben'): string => {
      const fields = { project: { id: PROJECT }, issuetype: { name: 'Task' }, summary };
      const { body } = server.rest(person, 'POST', '/rest/api/3/issue', { fields });
      return (JSON.parse(body ?? '{}') as { readonly id: string }).id;
    },
    /** The work item that a card became. */
    issueOf: async (card: string): Promise<string> => {
      const { receipts } = await server.quarterOf(QUARTER);
      const receipt = receipts.find(({ id }) => id === card);
      if (receipt === undefined) throw new Error(`${card} has no work item; publish() first.`);
      return receipt.issueId;
    },
    workspace: (path: string, person: Person = 'ada') => {
      viewer = person;
      return renderWorkspace(call, path, impatientQueries());
    },
    page: (page: ReactElement, person: Person = 'ada') => {
      viewer = person;
      return renderPage(page, call, impatientQueries());
    },
    /** From now on a procedure is not answered, until what this returns is called. */
    hold: (...keys: readonly ProcedureKey[]): (() => void) => {
      let release = (): void => undefined;
      const until = new Promise<void>((resolve) => (release = resolve));
      for (const key of keys) held.set(key, until);
      return () => {
        for (const key of keys) held.delete(key);
        release();
      };
    },
    /** From now on nothing comes back from these procedures, and nobody knows whether they ran. */
    disconnect: (...keys: readonly ProcedureKey[]): (() => void) => {
      for (const key of keys) unreachable.add(key);
      return () => {
        unreachable.clear();
      };
    },
    /** From now on Jira and Confluence answer that they are not to be had. */
    productsFail: (): (() => void) => {
      server.interfere(({ kind }) => (kind === 'product' ? { status: 503, body: '{}' } : undefined));
      return () => {
        server.interfere(undefined);
      };
    },
    /** From now on storage asks to be left alone. */
    storageFails: (): (() => void) => {
      server.interfere(({ kind }) =>
        kind === 'kvs' ? { status: 500, body: '{"code":"INTERNAL","message":"storage"}' } : undefined,
      );
      // Operators are told, and nobody else.
      const told = jest.spyOn(console, 'error').mockImplementation(() => undefined);
      return () => {
        server.interfere(undefined);
        told.mockRestore();
      };
    },
  };
};

export type Fixture = ReturnType<typeof openFixture>;
