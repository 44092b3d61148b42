import Lozenge from '@atlaskit/lozenge';
import type { Outcome } from '#domain/views/progress/outcome';
import { many, verdictsOf, type Verdict } from './progress-words';
import styles from './progress.module.css';

export const VERDICT_LOOKS: Readonly<Record<Verdict, 'success' | 'removed' | 'moved' | 'default'>> = {
  supported: 'success',
  refuted: 'removed',
  inconclusive: 'moved',
  open: 'default',
};

/** What was learned: no number of it comes from finished work. */
export const OutcomeLine = ({ outcome }: { readonly outcome: Outcome }) => {
  const verdicts = verdictsOf(outcome);
  const results = outcome.results.supported + outcome.results.refuted + outcome.results.inconclusive;
  if (verdicts.length === 0) return <span className={styles['quiet']}>No hypothesis to learn from</span>;
  return (
    <div className={styles['outcome']}>
      <ul className={styles['chips']} aria-label="Hypotheses">
        {verdicts.map(({ verdict, count }) => (
          <li key={verdict}>
            <Lozenge appearance={VERDICT_LOOKS[verdict]}>{`${String(count)} ${verdict}`}</Lozenge>
          </li>
        ))}
      </ul>
      <span className={styles['quiet']}>
        {results === 0 ? 'No result recorded yet' : `${many(results, 'result', 'results')} recorded`}
      </span>
    </div>
  );
};
