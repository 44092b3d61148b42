import type { PublishIntent, PublishRun } from '../entities/publishing/run/publish-run';
import type { Receipt } from '../entities/publishing/receipt/receipt';

/**
 * A receipt as every reader gets it, also one who may not see its issue: which issue a card is, and no digest of what
 * stands there, from which a short text could be guessed. The shape stays, so that a page folds it like the server.
 */
export const publicReceipt = ({ origin: _origin, ...receipt }: Receipt): Receipt => ({
  ...receipt,
  published: {},
  inJira: {},
});

const publicIntent = ({ id, rows, at, highestNumber }: PublishIntent): PublishIntent => ({
  id,
  rows,
  at,
  highestNumber,
});

/** What of a run's fields holds digests or people, as every reader gets it. */
export const publicRunFields = ({
  intent,
  updates,
}: Pick<PublishRun, 'intent' | 'updates'>): Pick<PublishRun, 'intent' | 'updates'> => ({
  intent: intent === null ? null : publicIntent(intent),
  updates: updates.map(({ row, choices }) => ({
    row,
    choices: choices.map(({ field, take }) => ({ field, take, seen: '' })),
  })),
});

/** A run as every reader gets it: how far it got, without digests of Jira's values and without who called. */
export const publicRun = (run: PublishRun): PublishRun => ({ ...run, ...publicRunFields(run) });
