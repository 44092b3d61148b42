/** What a search is called, and what it finds. */
interface FilterWords {
  readonly name: string;
  readonly explanation: string;
}

/** What the ready-made searches are called, and how far what they find can be trusted. */
export const filterWords = {
  objective: (code: string): FilterWords => ({
    name: `Work items of ${code}`,
    explanation: `The work item of ${code} itself, and those of its cards.`,
  }),
  keyResult: (code: string): FilterWords => ({
    name: `Work items of ${code}`,
    explanation: `Cards that serve ${code}, their tasks, and the objective that it belongs to.`,
  }),
  everything: {
    name: 'Everything of this quarter',
    explanation: 'Objectives, cards and tasks that were published, wherever they are now.',
  },
  untested: {
    name: 'Epics that nothing tests',
    explanation:
      'Epics of which no hypothesis is served by a spike or signal test. Those without any hypothesis are among them.',
  },
  overdue: {
    name: 'Signal tests past their day',
    explanation: 'Signal tests whose week of decision is over, and that are not done.',
  },
  withoutObjective: {
    name: 'Work without an objective',
    explanation: 'Work items of this space that serve no objective of any quarter, done ones left out.',
  },
} as const;
