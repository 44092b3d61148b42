/** What lets somebody in by name. */
export const inviteWords = {
  label: 'Add somebody by name',
  help: 'People whom Jira can assign work to in this space. They see what they could see before, and may write from then on.',
  find: 'Find',
  found: 'People found',
  none: 'Nobody who can be assigned work in this space is called that.',
  takesPart: 'Takes part already',
  add: 'Add',
  addNamed: (name: string): string => `Add ${name}`,
  added: (name: string): string => `${name} takes part now`,
} as const;
