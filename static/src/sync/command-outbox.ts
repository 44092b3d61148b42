import type { Command } from '#domain/quarter/command';
import type { Answer, Call } from '../rpc/call';
import { asCallFailed, type CallFailed } from '../rpc/call-failed';
import { keepEqual } from './keep-equal';
import { applySync } from './apply-sync';
import type { Settled } from './new-command';
import type { Connection, QuarterState } from './quarter-state';
import { sendCommands, type Batch } from './send-commands';
import { retryPause, withJitter } from './sync-rhythm';
import { rememberDone } from './undo-history';
import type { PendingCommand } from './optimistic-quarter';

interface OutboxOptions {
  readonly call: Call;
  readonly quarter: string;
  readonly random: () => number;
  readonly getState: () => QuarterState;
  readonly update: (change: (state: QuarterState) => QuarterState) => void;
  /** Joining changes who one is: the next answer about the quarter says so. */
  readonly syncNow: () => void;
  /** An answer came, with all that happened until then. */
  readonly heard: () => void;
}

export interface CommandOutbox {
  readonly send: (command: Command) => Promise<Settled>;
  /** Sends at once what waits for the network. */
  readonly retryNow: () => void;
  /** Another call of this page failed the same way ours would. */
  readonly connectionLost: (failure: CallFailed) => void;
  readonly resend: () => void;
  readonly discard: () => void;
  /** Sends at once what waits, and then nothing more: what gets no answer is kept for the next page. */
  readonly pause: () => void;
  readonly resume: () => void;
  /** Sends what an earlier page of this tab could not; the server knows which of it it has. */
  readonly restore: (unsent: readonly PendingCommand[]) => void;
}

/** Keystrokes of one moment travel together. */
const GATHER_MS = 40;
const MOST_AT_ONCE = 50;
const MOST_TRIES = 3;

type Outcome = Answer<'quarter.decide'>['outcomes'][number];

const connectionAfter = ({ code }: CallFailed): Connection =>
  code === 'busy' ? 'busy' : code === 'reload' ? 'reload' : code === 'not-found' ? 'gone' : 'offline';

export const createOutbox = (options: OutboxOptions): CommandOutbox => {
  const { call, quarter, random, getState, update } = options;
  const settlers = new Map<string, (settled: Settled) => void>();
  let waiting: readonly Command[] = [];
  let batch: Batch | null = null;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let sending = false;
  let failures = 0;
  let isPaused = false;

  const settle = (command: Command, outcome: Outcome): void => {
    update((state) => {
      const pending = state.pending.filter((waits) => waits.command.id !== command.id);
      return outcome.ok
        ? rememberDone({ ...state, pending }, command, outcome)
        : { ...state, pending, refused: [...state.refused, { command, refusal: outcome.refusal }] };
    });
    settlers.get(command.id)?.(outcome);
    settlers.delete(command.id);
  };

  const answered = (sent: Batch, { outcomes, sync, own }: Answer<'quarter.decide'>): void => {
    failures = 0;
    batch = null;
    update((state) => ({
      ...applySync(state, sync),
      own: keepEqual(state.own, own),
      connection: 'online',
    }));
    for (const command of sent.commands) {
      const outcome = outcomes.find(({ id }) => id === command.id);
      if (outcome === undefined) waiting = [command, ...waiting];
      else settle(command, outcome);
    }
    if (sent.commands.some(({ kind }) => kind.startsWith('member.'))) options.syncNow();
    else options.heard();
  };

  /** Nothing is thrown away: what cannot be sent stays, shown as it was, until a person decides. */
  const block = (sent: Batch, because: CallFailed): void => {
    batch = null;
    failures = 0;
    const commands = [...sent.commands, ...waiting];
    waiting = [];
    update((state) => ({ ...state, connection: 'online', blockedCommands: { commands, because } }));
  };

  const notAnswered = (sent: Batch, failure: CallFailed): void => {
    failures += 1;
    switch (failure.code) {
      case 'unreachable':
      case 'busy':
        update((state) => ({ ...state, connection: connectionAfter(failure) }));
        schedule(withJitter(retryPause(failures), random()));
        return;
      case 'reload':
      case 'not-found':
        update((state) => ({ ...state, connection: connectionAfter(failure) }));
        return;
      case 'upstream':
      case 'unexpected':
        if (failures < MOST_TRIES) schedule(withJitter(retryPause(failures), random()));
        else block(sent, failure);
        return;
      case 'stale':
      case 'bad-input':
      case 'refused':
        block(sent, failure);
        return;
      default:
        failure.code satisfies never;
    }
  };

  const flush = async (): Promise<void> => {
    clearTimeout(timer);
    timer = undefined;
    if (sending || getState().blockedCommands !== null) return;
    if (batch === null) {
      if (waiting.length === 0) return;
      batch = { quarter, basedOn: getState().seq, commands: waiting.slice(0, MOST_AT_ONCE) };
      waiting = waiting.slice(MOST_AT_ONCE);
    }
    const sent = batch;
    sending = true;
    try {
      const answer = await sendCommands(call, sent);
      sending = false;
      answered(sent, answer);
      if (waiting.length > 0) schedule(0);
    } catch (error) {
      sending = false;
      notAnswered(sent, asCallFailed(error, 'quarter.decide'));
    }
  };

  const schedule = (pause: number): void => {
    clearTimeout(timer);
    if (!isPaused) timer = setTimeout(() => void flush(), pause);
  };

  const release = (): readonly Command[] => {
    const commands = getState().blockedCommands?.commands ?? [];
    update((state) => ({ ...state, blockedCommands: null }));
    return commands;
  };

  return {
    send: (command) => {
      waiting = [...waiting, command];
      if (failures === 0) schedule(GATHER_MS);
      return new Promise((resolve) => settlers.set(command.id, resolve));
    },
    retryNow: () => {
      if (failures > 0) schedule(0);
    },
    connectionLost: (failure) => {
      const connection = connectionAfter(failure);
      update((state) => (state.connection === connection ? state : { ...state, connection }));
    },
    pause: () => {
      isPaused = true;
      void flush();
    },
    resume: () => {
      isPaused = false;
      if (batch !== null || waiting.length > 0) schedule(0);
    },
    resend: () => {
      waiting = [...release(), ...waiting];
      schedule(0);
    },
    discard: () => {
      const given = new Set(release().map(({ id }) => id));
      update((state) => ({
        ...state,
        pending: state.pending.filter(({ command }) => !given.has(command.id)),
      }));
      if (waiting.length > 0) schedule(0);
    },
    restore: (unsent) => {
      if (unsent.length === 0) return;
      update((state) => ({ ...state, pending: [...unsent, ...state.pending] }));
      const basedOn = Math.min(...unsent.map((kept) => kept.basedOn));
      batch = { quarter, basedOn, commands: unsent.map(({ command }) => command) };
      schedule(0);
    },
  };
};
