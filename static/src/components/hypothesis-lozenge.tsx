import Lozenge from '@atlaskit/lozenge';
import type { Hypothesis } from '#domain/entities/agreement/hypothesis/hypothesis';
import { STATUS_NAMES } from '#domain/entities/agreement/hypothesis/status-names';

const APPEARANCES = {
  open: 'default',
  supported: 'success',
  refuted: 'removed',
  inconclusive: 'moved',
} as const satisfies Readonly<Record<Hypothesis['status'], string>>;

/** What was learned about a hypothesis so far. */
export const HypothesisLozenge = ({ status }: Pick<Hypothesis, 'status'>) => (
  <Lozenge appearance={APPEARANCES[status]}>{STATUS_NAMES[status]}</Lozenge>
);
