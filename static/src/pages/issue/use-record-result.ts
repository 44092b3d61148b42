import { useRef, useState } from 'react';
import { useQueryClient } from '@tanstack/react-query';
import type { MilestoneResult } from '#domain/entities/milestones/milestone/milestone';
import type { Role } from '#domain/entities/team/member/member';
import type { CardContext } from '#domain/views/thread/card-context';
import type { Answer, Input } from '../../rpc/call';
import { useCall } from '../../rpc/call-context';
import { asCallFailed } from '../../rpc/call-failed';
import { issueWords } from './words/issue-words';

type Outcome = Answer<'quarter.decide'>['outcomes'][number];
type Sent = Extract<Input<'quarter.decide'>, { readonly commands: unknown }>['commands'][number];
type NewCommand = Sent extends infer C ? (C extends Sent ? Omit<C, 'id'> : never) : never;

export interface Theirs {
  /** Null: somebody took the result away. */
  readonly result: MilestoneResult | null;
}

export interface Recording {
  readonly isBusy: boolean;
  readonly problem: string | null;
  /** What is recorded since this was begun; null: nothing else than the writer saw. */
  readonly theirs: Theirs | null;
  readonly record: (
    result: MilestoneResult | null,
    hypothesisIds: readonly string[],
    was: MilestoneResult | null,
  ) => Promise<boolean>;
  readonly join: (role: Role) => Promise<boolean>;
}

const theirsOf = (outcome: Outcome | undefined): Theirs | null =>
  outcome === undefined || outcome.ok || outcome.refusal.code !== 'CHANGED_MEANWHILE'
    ? null
    : { result: (outcome.refusal.present?.['result'] ?? null) as MilestoneResult | null };

/** Writes to the quarter of an issue's card, and asks for the card again once it is written. */
export const useRecordResult = (issue: string, why: CardContext): Recording => {
  const call = useCall();
  const queries = useQueryClient();
  const [state, setState] = useState<Pick<Recording, 'isBusy' | 'problem' | 'theirs'>>({
    isBusy: false,
    problem: null,
    theirs: null,
  });
  // The same command keeps its id until an answer came, so that a second click after a lost answer is no second entry.
  const pending = useRef<{ readonly words: string; readonly id: string; readonly basedOn: number } | null>(
    null,
  );

  const send = async (command: NewCommand): Promise<boolean> => {
    const words = JSON.stringify(command);
    if (pending.current?.words !== words) {
      pending.current = { words, id: crypto.randomUUID(), basedOn: why.seq };
    }
    const { id, basedOn } = pending.current;
    setState({ isBusy: true, problem: null, theirs: null });
    try {
      const commands = [{ ...command, id }];
      const { outcomes } = await call('quarter.decide', { quarter: why.quarterId, basedOn, commands });
      pending.current = null;
      const [outcome] = outcomes;
      if (outcome?.ok !== true) {
        const problem = outcome?.refusal.text ?? issueWords.serverBusy;
        setState({ isBusy: false, problem, theirs: theirsOf(outcome) });
        void queries.invalidateQueries({ queryKey: ['issue.card', { issue }] });
        return false;
      }
      await Promise.all([
        queries.invalidateQueries({ queryKey: ['issue.card', { issue }] }),
        queries.invalidateQueries({ queryKey: ['issue.history', { issue }] }),
      ]);
      setState({ isBusy: false, problem: null, theirs: null });
      return true;
    } catch (error) {
      const failed = asCallFailed(error, 'quarter.decide');
      if (failed.code === 'stale') {
        pending.current = null;
        await queries.invalidateQueries({ queryKey: ['issue.card', { issue }] });
      }
      const problem = failed.code === 'unreachable' ? issueWords.noAnswer : failed.message;
      setState({ isBusy: false, problem, theirs: null });
      return false;
    }
  };

  return {
    ...state,
    record: (result, hypothesisIds, was) =>
      send({
        kind: 'result.record',
        milestone: why.milestoneId,
        hypothesisIds: [...hypothesisIds],
        result,
        was,
      }),
    join: (role) => send({ kind: 'member.join', role }),
  };
};
