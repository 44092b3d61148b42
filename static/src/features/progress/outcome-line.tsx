import Lozenge from '@atlaskit/lozenge';
import type { Outcome } from '#domain/views/progress/outcome';
import { verdictsOf, type Verdict } from './verdicts-of';
import { progressWords } from './words/progress-words';
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
  if (verdicts.length === 0) return <span className={styles['quiet']}>{progressWords.noHypothesis}</span>;
  return (
    <div className={styles['outcome']}>
      <ul className={styles['chips']} aria-label={progressWords.hypotheses}>
        {verdicts.map(({ verdict, count }) => (
          <li key={verdict}>
            <Lozenge appearance={VERDICT_LOOKS[verdict]}>{progressWords.verdicts[verdict](count)}</Lozenge>
          </li>
        ))}
      </ul>
      <span className={styles['quiet']}>
        {results === 0 ? progressWords.noResult : progressWords.results(results)}
      </span>
    </div>
  );
};
