import type { CardContext } from '#domain/views/thread/card-context';
import { MET, VERDICTS } from '../../components/result/result-draft';
import styles from './issue.module.css';

const factsOf = (why: CardContext, withResult: boolean): readonly (readonly [string, string])[] => {
  const result = withResult ? why.result : null;
  return [
    ['Time-box', why.timebox],
    ['We measure', why.measure],
    ['Threshold', why.threshold],
    ['Seen', result?.seen ?? ''],
    ['Threshold met', result === null ? '' : MET[result.thresholdMet]],
    [
      why.hypotheses.length > 1 ? 'Hypotheses are' : 'Hypothesis is',
      result === null ? '' : VERDICTS[result.verdict],
    ],
    ['Decision', result?.decision ?? ''],
  ].flatMap(([label = '', value = '']) => (value === '' ? [] : [[label, value] as const]));
};

interface ResultFactsProps {
  readonly why: CardContext;
  /** Not while it is being written. */
  readonly withResult: boolean;
}

/** What a test measures and decides by, and what came of it. */
export const ResultFacts = ({ why, withResult }: ResultFactsProps) => {
  const facts = factsOf(why, withResult);
  return facts.length === 0 ? null : (
    <dl className={styles['facts']}>
      {facts.map(([label, value]) => (
        <div key={label}>
          <dt className={styles['label']}>{label}</dt>
          <dd className={styles['prose']}>{value}</dd>
        </div>
      ))}
    </dl>
  );
};
