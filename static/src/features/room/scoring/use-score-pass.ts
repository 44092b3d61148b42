import { useMemo } from 'react';
import type { Milestone } from '#domain/entities/milestones/milestone/milestone';
import type { ScoreScale } from '#domain/entities/scoring/score/score';
import { scorePass, type ScorePass } from '#domain/views/sessions/score-course';
import { shortlistOf, type ShortlistedCard } from '#domain/views/sessions/shortlist';
import { createSelector } from '../../../sync/create-selector';
import { useQuarter } from '../../../sync/quarter-context';

/** A pass of one scale, and the cards that another one would ask. */
export interface PassNow extends ScorePass {
  readonly scale: ScoreScale;
  /** Those of the shortlist, in the order of their votes. */
  readonly shortlist: readonly ShortlistedCard[];
}

/** Where the team is on one scale in this holding. */
export const useScorePass = (scale: ScoreScale, runId: string): PassNow => {
  const select = useMemo(
    () =>
      createSelector((quarter): PassNow => ({
        scale,
        ...scorePass(quarter, scale, runId),
        shortlist: shortlistOf(quarter).cards,
      })),
    [scale, runId],
  );
  return useQuarter(select);
};

/** The cards of these ids; one that is gone since is left out. */
export const useListed = (ids: readonly string[]): readonly ShortlistedCard[] => {
  const key = ids.join(' ');
  const select = useMemo(
    () =>
      createSelector((quarter): readonly ShortlistedCard[] => {
        const votes = new Map(shortlistOf(quarter).cards.map((one) => [one.card.id, one.votes]));
        const byId = new Map(quarter.milestones.map((card): [string, Milestone] => [card.id, card]));
        return key.split(' ').flatMap((id) => {
          const card = byId.get(id);
          return card === undefined ? [] : [{ card, votes: votes.get(id) ?? null }];
        });
      }),
    [key],
  );
  return useQuarter(select);
};
