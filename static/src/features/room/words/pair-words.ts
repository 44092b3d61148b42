import type { Hypothesis } from '#domain/entities/agreement/hypothesis/hypothesis';
import { plural } from '../../../ui/plural';

const forms: Readonly<Record<Hypothesis['form'], string>> = {
  'if-then': 'If … then',
  question: 'Question',
  'must-be-true': 'Must be true',
};

const examples: Readonly<Record<Hypothesis['form'], string>> = {
  'if-then': 'If we …, then customers …',
  question: 'Do customers … if we …?',
  'must-be-true': 'Customers must …',
};

/** What pairs of #1 write down behind an objective. */
export const pairWords = {
  none: 'There are no objectives yet. Make one of a cluster, or add it here.',
  addObjective: 'Add objective',
  newObjective: 'Title of the new objective',
  objectives: 'Objectives by pair',
  yours: 'Your pair',
  keyResultCount: (count: number): string =>
    count === 0 ? 'nothing yet' : plural(count, 'key result', 'key results'),
  pair: (names: readonly string[]): string => names.join(' and '),
  titleOf: (code: string): string => `Title of ${code}`,
  from: (name: string, count: number): string =>
    `From the cluster “${name}”, ${plural(count, 'card', 'cards')}.`,
  showCards: 'Show them',
  hideCards: 'Hide them',
  columns: { pain: 'Pains', gain: 'Gains', hypotheses: 'Hypotheses', metrics: 'Metrics' },
  asks: {
    pain: 'What hurts today?',
    gain: 'What would delight?',
    hypotheses: 'What we believe and could be wrong about',
    metrics: 'From where, to where?',
  },
  add: { pain: 'Add pain', gain: 'Add gain', hypotheses: 'Add hypothesis', metrics: 'Add metric' },
  field: { pain: 'New pain', gain: 'New gain', hypotheses: 'New hypothesis', metrics: 'New metric' },
  textOf: (text: string): string => `Text of “${text}”`,
  remove: (text: string): string => `Delete “${text}”`,
  removed: 'Line deleted',
  forms,
  examples,
  form: 'Form of the next one',
  formOf: (text: string, form: string): string => `Form of “${text}”: ${form}`,
  expect: 'We expect:',
  addExpected: 'Add what you expect',
  expectedField: (text: string): string => `What you expect of “${text}”`,
  removeExpected: (text: string): string => `Delete the expectation “${text}”`,
  expectedRemoved: 'Expectation deleted',
  numbers: (start: string, target: string): string => `${start} → ${target}`,
  notMeasured: 'not measured',
  noNumbers: 'Say from where to where',
  keyResults: (count: number, most: number): string => `Key results, ${String(count)} of ${String(most)}`,
  code: 'Code',
  keyResult: 'Key result',
  covered: 'Covered by',
  feasible: 'Can we move it?',
  keyResultText: (code: string): string => `Text of ${code}`,
  noHypothesis: 'no hypothesis',
  choose: 'Choose one',
  chooseFor: (code: string): string => `Choose a hypothesis for ${code}`,
  deleteKeyResult: (code: string): string => `Delete ${code}`,
  deleted: (code: string): string => `${code} deleted`,
  addKeyResult: 'Add key result',
  newKeyResult: 'New key result',
  keyResultExample: 'How will we see it, in numbers?',
  addAnyway: 'Add it on purpose',
  leaveOut: 'Leave it out',
  noKeyResults: 'It has no key result yet.',
  before: 'Before you hand it over',
  served: 'It serves what the company wants',
  notServed: 'It serves no company objective yet',
  small: (count: number): string => `${plural(count, 'key result', 'key results')}, 3 at most`,
  notSmall: (count: number): string =>
    count === 0 ? 'It has no key result yet' : `${String(count)} key results: keep the three that matter`,
  unbelieved: (code: string): string => `${code} has no hypothesis: what would move it?`,
  unmeasured: (code: string): string => `${code} has no metric`,
  unjudged: (code: string): string => `Feasibility of ${code} is open: ask somebody who would build it`,
  complete: 'Every key result has a hypothesis, a metric and a judgement.',
};
