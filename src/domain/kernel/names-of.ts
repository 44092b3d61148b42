import type { Refusal } from '../quarter/decision';
import { refusal } from './refuse';

/** How people call a thing in a sentence. */
const nameOf = (thing: object): string =>
  'title' in thing ? String(thing.title) : 'text' in thing ? String(thing.text) : '';

const quoted = (name: string): string => `"${name.length > 80 ? `${name.slice(0, 79)}…` : name}"`;

/** The first three by name and how many more there are. */
export const namesOf = (things: readonly object[]): string => {
  const first = things.slice(0, 3).map((thing) => quoted(nameOf(thing)));
  return things.length > 3 ? `${first.join(', ')} and ${things.length - 3} more` : first.join(', ');
};

/** Refuses to remove what others refer to, naming them; undefined: nobody does. */
export const refuseHeld = (name: string, holders: readonly object[], verb: string): Refusal | undefined =>
  holders.length === 0
    ? undefined
    : refusal(
        'REFERRED_TO',
        `${quoted(name)} cannot be removed while others ${verb}: ${namesOf(holders)}. Change or remove those first.`,
        { parameters: { name, holders: namesOf(holders), count: holders.length } },
      );
