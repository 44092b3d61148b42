import type { Json } from '../../../kernel/json';
import type { WireShape } from '../../../kernel/wire-shape';
import type { PublishIntent, PublishRun } from './publish-run';

const publicIntent = ({ id, rows, at, highestNumber }: PublishIntent): PublishIntent => ({
  id,
  rows,
  at,
  highestNumber,
});

/** What of a run's fields holds digests or people, as every reader gets it. */
const publicRunFields = ({
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
const publicRun = (run: PublishRun): PublishRun => ({ ...run, ...publicRunFields(run) });

/** One field of a run, as it stands in a change. */
const publicField = (field: string, value: Json): Json => {
  if (field === 'intent') {
    const intent = value as unknown as PublishRun['intent'];
    return publicRunFields({ intent, updates: [] }).intent as unknown as Json;
  }
  if (field === 'updates') {
    const updates = value as unknown as PublishRun['updates'];
    return publicRunFields({ intent: null, updates }).updates as unknown as Json;
  }
  return value;
};

export const runWire: WireShape<PublishRun, unknown> = { thing: publicRun, field: publicField };
