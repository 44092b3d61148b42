import type { CardContext } from '#domain/views/thread/card-context';
import { resultWords } from '../../components/result/words/result-words';
import { issueWords } from './words/issue-words';
import styles from './issue.module.css';

const factsOf = (why: CardContext, withResult: boolean): readonly (readonly [string, string])[] => {
  const result = withResult ? why.result : null;
  return [
    [issueWords.timebox, why.timebox],
    [issueWords.measure, why.measure],
    [issueWords.threshold, why.threshold],
    [issueWords.seen, result?.seen ?? ''],
    [issueWords.thresholdMet, result === null ? '' : resultWords.met[result.thresholdMet]],
    [
      why.hypotheses.length > 1 ? issueWords.hypothesesAre : issueWords.hypothesisIs,
      result === null ? '' : resultWords.verdicts[result.verdict],
    ],
    [issueWords.decision, result?.decision ?? ''],
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
