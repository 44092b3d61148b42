import type { Hypothesis } from './hypothesis';

/** What was learned about a hypothesis so far, as screens, documents and files call it. */
export const STATUS_NAMES: Readonly<Record<Hypothesis['status'], string>> = {
  open: 'Open',
  supported: 'Supported',
  refuted: 'Refuted',
  inconclusive: 'Inconclusive',
};
