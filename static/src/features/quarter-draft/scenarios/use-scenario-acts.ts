import { useMemo } from 'react';
import type { Scenario, ScenarioMove } from '#domain/entities/plan/scenario/scenario';
import { findById } from '#domain/kernel/collection';
import type { Quarter } from '#domain/quarter/quarter';
import { standingMoves, takeOverCommands } from '#domain/views/scenarios/scenario-quarter';
import { useDecide } from '../../../components/use-decide';
import { useQuarterStore } from '../../../sync/quarter-context';
import { scenariosWords } from '../words/scenarios-words';

export interface ScenarioActs {
  /** Other weeks of a card in the scenario; null: it is off the draft there. */
  readonly move: (card: string, weeks: { startWeek: number; endWeek: number } | null) => void;
  /** The card stands in the scenario as in the draft. */
  readonly leave: (card: string) => void;
  readonly rename: (name: string) => void;
  readonly remove: () => void;
  readonly takeOver: () => void;
}

const isAsNow = ({ placements }: Quarter, { card, startWeek, endWeek }: ScenarioMove): boolean => {
  const now = findById(placements, card);
  return (now?.startWeek ?? null) === startWeek && (now?.endWeek ?? null) === endWeek;
};

/** What hands do with a scenario. What they move there moves nothing of the draft, before it is taken over at once. */
export const useScenarioActs = (scenario: Scenario): ScenarioActs => {
  const decide = useDecide();
  const store = useQuarterStore();
  return useMemo(() => {
    const { id: target, moves, name } = scenario;
    const write = (wanted: readonly ScenarioMove[]): void => {
      decide({
        kind: 'scenario.edit',
        target,
        changes: { moves: wanted },
        was: { moves },
      });
    };
    // What can stand no more goes with the next step: the server would refuse it.
    const others = (card: string): readonly ScenarioMove[] =>
      standingMoves(store.getState().quarter, scenario).filter((one) => one.card !== card);
    return {
      move: (card, weeks) => {
        const move = { card, startWeek: weeks?.startWeek ?? null, endWeek: weeks?.endWeek ?? null };
        write(isAsNow(store.getState().quarter, move) ? others(card) : [...others(card), move]);
      },
      leave: (card) => write(others(card)),
      rename: (wanted) => {
        decide({ kind: 'scenario.edit', target, changes: { name: wanted }, was: { name } });
      },
      remove: () => {
        decide({ kind: 'scenario.remove', target }, { undo: scenariosWords.removed(name) });
      },
      takeOver: () => {
        const commands = takeOverCommands(store.getState().quarter, scenario);
        if (commands.length > 0)
          decide({ kind: 'batch', commands }, { undo: scenariosWords.takenOver(name) });
      },
    };
  }, [decide, store, scenario]);
};
