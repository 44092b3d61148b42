import type { PublishIntent, PublishRun } from './publish-run';

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
