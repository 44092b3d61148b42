interface StepWords {
  readonly noun: (count: number) => string;
  /** How many hang loose; they stand below the noun. */
  readonly gap: (count: number) => string;
}

const step = (one: string, many: string, missing: string): StepWords => ({
  noun: (count) => (count === 1 ? one : many),
  gap: (count) => `${String(count)} without ${missing}`,
});

/** The strip of five numbers: each step of the golden thread beside how many there are of it. */
export const threadNumbersWords = {
  companyObjectives: step('company objective', 'company objectives', 'objective'),
  objectives: step('objective', 'objectives', 'company objective'),
  keyResults: step('key result', 'key results', 'hypothesis'),
  hypotheses: step('hypothesis', 'hypotheses', 'milestone'),
  milestones: step('milestone', 'milestones', 'hypothesis'),
};
