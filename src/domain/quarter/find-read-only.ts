import { placeOf } from '../entities/facilitation/place/place';
import { refusal, type Refusal } from '../kernel/refusal';
import type { Asking } from './asking';
import type { Change } from './change';
import type { Quarter } from './quarter';

/** What is taken back was written since the session began. */
const isOfThisSession = ({ means, since = [] }: Omit<Asking, 'confirmed'>): boolean =>
  means === 'undo' &&
  !since.some(({ changes }) =>
    changes.some(({ concept, kind, id }) => concept === 'place' && kind === 'added' && id === 's1'),
  );

/** Company objectives are read-only while #1 runs (I14, S1-1); one that was forgotten may be written while they are presented. */
const findPresented = (
  quarter: Quarter,
  changes: readonly Change[],
  asking: Omit<Asking, 'confirmed'>,
): Refusal | undefined => {
  const place = placeOf(quarter, 's1');
  if (place === undefined) return undefined;
  const allowed =
    place.activity === 's1.company' ? ['added', ...(isOfThisSession(asking) ? ['removed'] : [])] : [];
  return changes.some(({ concept, kind }) => concept === 'companyObjective' && !allowed.includes(kind))
    ? refusal(
        'READ_ONLY',
        'Company objectives stay as they are while session #1 runs. Park what you would change, or let a facilitator finish the session first.',
        { rule: 'S1-1' },
      )
    : undefined;
};

/** Groups of the canvas are not put together and not taken apart while the team votes on them (S0-4). */
const findVotedOn = ({ voteRounds }: Quarter, changes: readonly Change[]): Refusal | undefined => {
  const open = voteRounds.filter(
    ({ subjectKind, state }) => subjectKind === 'canvas' && state !== 'revealed',
  );
  if (open.length === 0) return undefined;
  const clusters = new Set(open.flatMap((round) => round.clusters));
  const regroups = (change: Change): boolean => {
    if (change.concept !== 'canvasNote') return false;
    switch (change.kind) {
      case 'added':
        return change.now.clusterId !== null;
      case 'removed':
        return change.was.clusterId !== null && clusters.has(change.was.clusterId);
      case 'edited':
        return change.field === 'clusterId' || change.field === 'area';
      default:
        return false;
    }
  };
  return changes.some(regroups)
    ? refusal('VOTED_ON', 'Groups stay as they are while the team votes on them. Reveal the vote first.', {
        rule: 'S0-4',
      })
    : undefined;
};

/** Why changes would take from under a team what it is working on, however they come about: an undo and an import, too. */
export const findReadOnly = (
  quarter: Quarter,
  changes: readonly Change[],
  asking: Omit<Asking, 'confirmed'>,
): Refusal | undefined => findPresented(quarter, changes, asking) ?? findVotedOn(quarter, changes);
