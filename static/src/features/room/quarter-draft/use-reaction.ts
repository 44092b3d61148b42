import { useMemo } from 'react';
import type { Reaction, ReactionKind } from '#domain/entities/plan/reaction/reaction';
import { ownReaction } from '#domain/views/draft/reactions';
import { useDecide } from '../../../components/use-decide';
import { createSelector } from '../../../sync/create-selector';
import { useQuarter, useQuarterState } from '../../../sync/quarter-context';
import { useMay } from '../../../sync/use-may';

interface OwnReaction {
  readonly own: Reaction | undefined;
  /** Says what one thinks of the card's weeks, or otherwise than before; null: there is nothing to react to. */
  readonly react: ((kind: ReactionKind) => void) | null;
  readonly explain: (text: string) => void;
}

/** What this person thinks of a card's weeks: one reaction until it is settled, whose last word counts. */
export const useReaction = (card: string | null): OwnReaction => {
  const decide = useDecide();
  const may = useMay();
  const me = useQuarterState((state) => state.me.member);
  const select = useMemo(
    () =>
      createSelector((quarter) =>
        card === null || me === null ? undefined : ownReaction(quarter, card, me),
      ),
    [card, me],
  );
  const own = useQuarter(select);
  const react = (kind: ReactionKind): void => {
    if (card === null || own?.kind === kind) return;
    decide(
      own === undefined
        ? { kind: 'reaction.add', values: { milestoneId: card, kind } }
        : { kind: 'reaction.edit', target: own.id, changes: { kind }, was: { kind: own.kind } },
    );
  };
  return {
    own,
    react: card !== null && may.write ? react : null,
    explain: (text) => {
      if (own !== undefined && own.text !== text)
        decide({ kind: 'reaction.edit', target: own.id, changes: { text } });
    },
  };
};
