const NAMING = ['title', 'text', 'name'] as const;

/** How people call a thing in a sentence; empty where it has no words of its own. */
export const nameOf = (thing: object): string => {
  const values = new Map<string, unknown>(Object.entries(thing));
  const found = NAMING.map((field) => values.get(field)).find((value) => typeof value === 'string');
  return typeof found === 'string' ? found : '';
};

/** A name in a sentence, cut where it is long. */
export const quoted = (name: string): string => `“${name.length > 80 ? `${name.slice(0, 79)}…` : name}”`;

/** The first three by name and how many more there are. */
export const namesOf = (things: readonly object[]): string => {
  const first = things.slice(0, 3).map((thing) => quoted(nameOf(thing)));
  return things.length > 3 ? `${first.join(', ')} and ${things.length - 3} more` : first.join(', ');
};
