import type { ReadinessCode, ReadinessPoint } from '#domain/views/sessions/readiness';

type Words = (point: ReadinessPoint) => string;

const of = (one: string, more: string) => (count: number) =>
  count === 1 ? `1 ${one}` : `${String(count)} ${more}`;

const met: Readonly<Record<ReadinessCode, Words>> = {
  'team-size': ({ count }) => `A team of ${String(count)}`,
  stakeholder: () => 'Somebody speaks for the company',
  vision: () => 'A vision stands in for the strategy',
  'company-objectives': ({ count }) =>
    `${of('company objective is', 'company objectives are')(count)} written down`,
  'product-areas': ({ count }) => `${of('product area is', 'product areas are')(count)} named`,
  objectives: ({ count }) => `${of('objective is', 'objectives are')(count)} drafted`,
  hypotheses: ({ count }) => `${of('hypothesis is', 'hypotheses are')(count)} written`,
  'milestones-typed': ({ count }) => `${of('milestone has', 'milestones have')(count)} a type`,
  'milestones-tested': ({ count }) => `${of('milestone tests', 'milestones test')(count)} a hypothesis`,
  sizes: () => 'S, M and L have a meaning and an example',
  scored: ({ count }) => `${of('milestone has', 'milestones have')(count)} a size`,
  skills: () => 'Everybody’s skills are known',
};

const missing: Readonly<Record<ReadinessCode, Words>> = {
  'team-size': ({ count }) => `${of('person has', 'people have')(count)} joined; 4 to 8 work best`,
  stakeholder: () => 'Nobody is here as a stakeholder',
  vision: () => 'The strategy is not clear, and there is no vision',
  'company-objectives': () => 'No company objective is written down',
  'product-areas': () => 'No product area is named',
  objectives: () => 'No objective is drafted',
  hypotheses: () => 'No hypothesis is written',
  'milestones-typed': ({ count, lacking }) =>
    count === 0 ? 'There are no milestones' : `${of('milestone has', 'milestones have')(lacking)} no type`,
  'milestones-tested': ({ count, lacking }) =>
    count === 0
      ? 'Nothing tests a hypothesis'
      : `${of('milestone serves', 'milestones serve')(lacking)} no hypothesis`,
  sizes: ({ lacking }) => `${of('size has', 'sizes have')(lacking)} no meaning or no example`,
  scored: ({ count, lacking }) =>
    count === 0 ? 'There are no milestones' : `${of('milestone has', 'milestones have')(lacking)} no size`,
  skills: ({ lacking }) => `${of('person has', 'people have')(lacking)} no skills noted`,
};

/** What a checklist says of what is there and what is not. */
export const readinessWords = {
  say: (point: ReadinessPoint): string => (point.isMet ? met : missing)[point.code](point),
  mend: {
    'team-size': 'Invite people',
    stakeholder: 'See who is who',
    vision: 'Write it',
    'company-objectives': 'Write them',
    'product-areas': 'Name them',
    objectives: 'Write them',
    hypotheses: 'Write them',
    'milestones-typed': 'Show them',
    'milestones-tested': 'Show them',
    sizes: 'Write it',
    scored: 'Show them',
    skills: 'Add skills',
  } satisfies Readonly<Record<ReadinessCode, string>>,
};
