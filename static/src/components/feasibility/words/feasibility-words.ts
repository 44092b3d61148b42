import type { KeyResult } from '#domain/entities/agreement/key-result/key-result';

const feasibility: Readonly<Record<KeyResult['feasibility'], string>> = {
  unchecked: 'not checked',
  plausible: 'plausible',
  doubtful: 'doubtful',
};

/** What is said of whether a key result can be reached. */
export const feasibilityWords = {
  feasibility,
  feasibilityOf: (code: string, now: string): string => `Feasibility of ${code}: ${now}`,
  feasibilityChoices: { plausible: 'Plausible', doubtful: 'Doubtful', unchecked: 'Not checked' },
  feasibilityMeans: {
    plausible: 'The team believes that it can be reached',
    doubtful: 'The team has a doubt worth saying',
    unchecked: 'Nobody was asked yet',
  },
  judgedBy: (person: string, judgement: string): string => `${person}, ${judgement}:`,
  reasonOf: (code: string): string => `Why ${code} is judged so`,
  sayWhy: 'Say why',
};
