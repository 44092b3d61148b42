import Lozenge from '@atlaskit/lozenge';
import type { Hypothesis } from '#domain/entities/agreement/hypothesis/hypothesis';
import { componentWords } from './words/component-words';

const APPEARANCES = {
  open: 'default',
  supported: 'success',
  refuted: 'removed',
  inconclusive: 'moved',
} as const satisfies Readonly<Record<Hypothesis['status'], string>>;

/** What was learned about a hypothesis so far. */
export const HypothesisLozenge = ({ status }: Pick<Hypothesis, 'status'>) => (
  <Lozenge appearance={APPEARANCES[status]}>{componentWords.hypothesis[status]}</Lozenge>
);
