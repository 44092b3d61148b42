import { SeverityIcon } from '../../ui/severity-icon';
import type { Probe } from './diagnostics-report';
import styles from './diagnostics.module.css';
import { diagnosticsWords } from './words/diagnostics-words';
import { probeWords } from './words/probe-words';

const SEVERITY = { works: 'ok', differs: 'warn', fails: 'error', unknown: 'info' } as const;

/** A check with its state, what that means and what to do. */
export const ProbeLine = ({ probe, state }: Pick<Probe, 'probe' | 'state'>) => {
  const { name, means, act } = probeWords[probe];
  return (
    <li className={styles['probe']}>
      <SeverityIcon severity={SEVERITY[state]} />
      <div>
        <strong>{name}</strong>
        <span className={styles['state']}>{diagnosticsWords.states[state]}</span>
        <p>{means[state]}</p>
        {act[state] !== undefined && <p className={styles['act']}>{act[state]}</p>}
      </div>
    </li>
  );
};
