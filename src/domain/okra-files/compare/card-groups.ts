import type { Change } from '../../quarter/change';
import type { Quarter } from '../../quarter/quarter';
import type { Placement } from '../../entities/plan/placement/placement';
import { findById } from '../../kernel/collection';
import { plannedWeeks } from '../../kernel/planned-weeks';
import { dependencyText, exportIndex } from '../export-fields';

type Card = { readonly id: string; readonly field: string };

/** Which part of its card a change of weeks or of what a card waits for is; undefined: a thing of its own. */
export const cardGroup = (change: Change): Card | undefined => {
  if (change.concept === 'placement')
    return {
      id: change.id,
      field: change.kind === 'edited' && change.field === 'notes' ? 'notesOfWeeks' : 'weeks',
    };
  if (change.concept === 'dependency' && change.kind === 'added')
    return { id: change.now.milestoneId, field: 'dependencies' };
  return undefined;
};

const weeksText = (placement: Placement | undefined): string =>
  plannedWeeks(placement?.startWeek ?? null, placement?.endWeek ?? null);

/** Both values of the parts of a card that are several fields, or things of their own, in words. */
export const cardGroupWords = (quarter: Quarter, names: (id: string) => string | undefined) => {
  const index = exportIndex(quarter);
  return (
    id: string,
    field: string,
    changes: readonly Change[],
  ): { readonly from: string; readonly to: string } | undefined => {
    if (field === 'weeks') {
      const held = findById(quarter.placements, id);
      const [change] = changes;
      if (change?.kind === 'removed') return { from: weeksText(held), to: '' };
      const made = changes.flatMap((one) =>
        one.concept === 'placement' && one.kind === 'added' ? [one.now] : [],
      )[0];
      const edited =
        held === undefined
          ? undefined
          : changes.reduce<Placement>(
              (now, one) => ('field' in one ? { ...now, [one.field]: one.now } : now),
              held,
            );
      return { from: weeksText(held), to: weeksText(made ?? edited) };
    }
    const card = findById(quarter.milestones, id);
    if (field !== 'dependencies' || card === undefined) return undefined;
    const from = dependencyText(index, card);
    const typed = changes.find((one) => 'field' in one && one.field === 'dependenciesText');
    const isNone = changes.some(
      (one) => 'field' in one && one.field === 'dependenciesNone' && one.now === true,
    );
    const added = changes.flatMap((one) =>
      one.concept === 'dependency' && one.kind === 'added'
        ? [names(one.now.targetMilestoneId ?? '') ?? one.now.text]
        : [],
    );
    if (isNone) return { from, to: 'none' };
    return {
      from,
      to:
        typed === undefined ? [from, ...added].filter((one) => one !== '').join('; ') : (typed.now as string),
    };
  };
};
