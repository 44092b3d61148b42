import type { Command } from '#domain/quarter/command';

const text = 'long and winding '.repeat(588).slice(0, 10_000);

/** A card with everything on it as long as it may be: a seventh of a megabyte. */
export const longCard = (id: string): Command => ({
  id,
  kind: 'milestone.add',
  values: {
    title: `Long ${id}`,
    description: text,
    question: text,
    measure: text,
    threshold: text,
    dependenciesText: text,
    skillsText: text,
    skills: [],
    notes: text,
    tasks: Array.from({ length: 70 }, (_, n) => ({ id: `t${n}`, text: text.slice(0, 1000), done: false })),
  },
});
