const TYPES = ['Epic', 'Spike', 'Enabler', 'Signal Test'] as const;
const EFFORTS = ['S', 'M', 'L'] as const;

/** A table of so many milestones for an import, in so many objectives. */
export const tableOfMilestones = (count: number, objectives: number): string =>
  [
    'milestone,type,objective,hypothesis,effort,business value,ux value,planned start,planned end',
    ...Array.from({ length: count }, (_, index) => {
      const objective = (index % objectives) + 1;
      const start = (index % 12) + 1;
      return [
        `Step ${String(index + 1)} of the long list`,
        TYPES[index % 4],
        `Aim ${String(objective)}`,
        `What we learn about aim ${String(objective)}`,
        EFFORTS[index % 3],
        '$'.repeat((index % 3) + 1),
        String(((index + 1) % 3) + 1),
        String(start),
        String(start + 1),
      ].join(',');
    }),
  ].join('\n');
