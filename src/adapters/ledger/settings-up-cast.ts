import * as z from 'zod';
import type { UpCast } from './stream-shape';

const Settings = z.record(z.string(), z.unknown());
const Created = z.looseObject({ concept: z.literal('quarter'), kind: z.literal('created'), now: Settings });
const WithSettings = z.looseObject({ settings: Settings });

/** An older version did not know these settings, which every quarter of its time then has. */
export const unknownBefore = (settings: Readonly<Record<string, unknown>>): UpCast => ({
  changes: (changes) =>
    z
      .array(z.unknown())
      .parse(changes)
      .map((change) => {
        const created = Created.safeParse(change);
        return created.success ? { ...created.data, now: { ...settings, ...created.data.now } } : change;
      }),
  state: (state) => {
    const old = WithSettings.parse(state);
    return { ...old, settings: { ...settings, ...old.settings } };
  },
});

/** What a version changed of two sorts, one after the other. */
export const both = (first: UpCast, second: UpCast): UpCast => ({
  changes: (changes) => second.changes(first.changes(changes)),
  state: (state) => second.state(first.state(state)),
});
