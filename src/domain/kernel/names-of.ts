/** How people call a thing in a sentence. */
const nameOf = (thing: object): string =>
  'title' in thing ? String(thing.title) : 'text' in thing ? String(thing.text) : '';

/** A name in a sentence, cut where it is long. */
export const quoted = (name: string): string => `"${name.length > 80 ? `${name.slice(0, 79)}…` : name}"`;

/** The first three by name and how many more there are. */
export const namesOf = (things: readonly object[]): string => {
  const first = things.slice(0, 3).map((thing) => quoted(nameOf(thing)));
  return things.length > 3 ? `${first.join(', ')} and ${things.length - 3} more` : first.join(', ');
};
