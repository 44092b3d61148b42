import type { Answer } from '../../rpc/call';
import { diagnosticsWords } from './words/diagnostics-words';

export type Diagnosis = Answer<'diagnostics.run'>;

/** A check of the server, or the one that only a page can make. */
export interface Probe {
  readonly probe: Diagnosis['probes'][number]['probe'] | 'bridge';
  readonly state: Diagnosis['probes'][number]['state'];
  readonly facts: Readonly<Record<string, number>>;
}

const factsIn = (facts: Probe['facts']): string => {
  const told = Object.entries(facts).map(([name, value]) => `${name} ${String(value)}`);
  return told.length === 0 ? '' : ` (${told.join(', ')})`;
};

/** A report for whoever is to help: names of the program and numbers, nothing that people wrote. */
export const diagnosticsReport = (
  { app, at }: Pick<Diagnosis, 'app' | 'at'>,
  probes: readonly Probe[],
): string =>
  [
    diagnosticsWords.reportHead(app.version, app.environment.toLowerCase(), new Date(at).toISOString()),
    ...probes.map(({ probe, state, facts }) => `${probe}: ${state}${factsIn(facts)}`),
  ].join('\n');
