import type { Contribution } from '../entities/facilitation/contribution/contribution';
import { foldedTitle } from '../kernel/folded-title';
import { addPending, type ImportDraft } from './import-draft';
import { noteAt } from './import-note';
import { companyObjectiveOf } from './import-objectives';
import type { ReadCard } from './read-card';
import { contributionLimits } from '../entities/facilitation/contribution/contribution-limits';

/**
 * A contribution of session #1: `Contribution: text`, which `Serves` one company objective, and whose text stands whole behind
 * `Description` where it is more than one line. One that is there is that one, and as often as it is there.
 */
export const importContribution = (draft: ImportDraft, card: ReadCard): void => {
  const whole = card.fields.find(({ key }) => key === 'description');
  const serves = card.fields.find(({ key }) => key === 'alignment');
  for (const field of card.fields)
    if (field !== whole && field !== serves)
      draft.warnings.push(
        noteAt(
          field.place,
          `Imported without “${field.label.slice(0, 60)}”: a contribution has Description and one company objective that it Serves.`,
        ),
      );
  const text = (whole?.value ?? card.title).trim();
  if (text.length > contributionLimits.text.chars) {
    draft.warnings.push(
      noteAt(
        whole?.place ?? card.place,
        `This contribution has ${String(text.length)} characters; ${String(contributionLimits.text.chars)} is the most. Shorten it. It was not imported.`,
      ),
    );
    return;
  }
  const companyObjectiveId =
    serves === undefined ? null : companyObjectiveOf(draft, serves.value.trim()).now.id;
  const known = draft.contributionsLeft.get(foldedTitle(text))?.shift();
  if (known === undefined) {
    const made: Contribution = {
      id: draft.nextId(),
      text,
      companyObjectiveId,
      roundId: null,
      clusterId: null,
      twinOf: null,
      rank: '',
    };
    addPending(draft.contributions, made);
  } else {
    draft.met.add(known.now.id);
    if (known.now.companyObjectiveId === null) known.now = { ...known.now, companyObjectiveId };
  }
};
