export const priorityWords = {
  priority: 'Priority',
  none: 'No priority',
  of: (name: string, priority: string): string =>
    priority === '' ? `Priority of ${name}` : `Priority of ${name}: ${priority}`,
} as const;
