import type { ConfidenceRound } from '#domain/entities/facilitation/confidence-round/confidence-round';
import { MAX_BECAUSE } from '#domain/kernel/because';
import { confidenceResult } from '#domain/views/sessions/confidence-result';
import { useMay } from '../../../sync/use-may';
import { FindingLine } from '../../../ui/finding-line';
import { Heading } from '../../../ui/heading';
import { useKeptDraft } from '../../../components/use-kept-draft';
import { confidenceWords as words } from '../words/confidence-words';
import { RaiseActs, RaiseLine } from './raise-line';
import { SaidField } from './said-field';
import styles from './confidence.module.css';

interface OutcomeProps {
  readonly round: ConfidenceRound;
  readonly before: ConfidenceRound | undefined;
}

/** What somebody says instead of having written it: it becomes the same. */
const SaidAloud = ({ round }: Pick<OutcomeProps, 'round'>) => {
  const draft = useKeptDraft(`raise.${round.id}`);
  return (
    <div className={styles['line']} role="group" aria-label={words.saidAloud}>
      <SaidField label={words.saidAloud} max={MAX_BECAUSE} value={draft.text ?? ''} onWrite={draft.write} />
      <RaiseActs reason={(draft.text ?? '').trim()} onMade={() => draft.write(null)} />
    </div>
  );
};

/** What the vote came to, without a name, against the round before; where it is low, what would raise it (S4-20). */
export const ConfidenceOutcome = ({ round, before }: OutcomeProps) => {
  const may = useMay();
  const { average, voters, counts, isLow, toRaise, moved } = confidenceResult(round, before);
  const earlier = before === undefined ? null : confidenceResult(before, undefined);
  if (average === null) return <p>{words.nobody}</p>;
  const others = round.votes.filter(({ value, because }) => value > 2 && because !== '');
  return (
    <div className={styles['part']}>
      <p className={styles['average']} role="status">
        {words.average(average, voters)}
      </p>
      {moved !== null && earlier?.average != null && (
        <FindingLine severity={moved >= 0 ? 'ok' : 'warn'}>{words.moved(moved, earlier.average)}</FindingLine>
      )}
      <ol className={styles['columns']} aria-label={words.distribution}>
        {counts.map(({ value, votes }, at) => (
          <li key={value} className={styles['column']}>
            <span className={styles['dots']} aria-hidden="true">
              {Array.from({ length: votes }, (_, index) => (
                <span key={index} className={styles['dot']} />
              ))}
            </span>
            <span className={[styles['base'], value <= 2 ? styles['low'] : ''].join(' ')}>
              <span className={styles['number']}>{value}</span>
              <span>{words.values[value]}</span>
              <span className={styles['quiet']}>{words.count(votes)}</span>
              {earlier !== null && (
                <span className={styles['quiet']}>{words.before(earlier.counts[at]?.votes ?? 0)}</span>
              )}
            </span>
          </li>
        ))}
      </ol>
      {isLow && (
        <section className={styles['raise']} aria-label={words.raise}>
          <FindingLine severity="warn">
            <strong>{words.raise}</strong>
          </FindingLine>
          <p className={styles['quiet']}>{toRaise.length === 0 ? words.noReason : words.raiseHow}</p>
          <ul className={styles['reasons']}>
            {[...new Set(toRaise)].map((reason) => (
              <RaiseLine key={reason} reason={reason} mayWrite={may.write} />
            ))}
          </ul>
          {may.write && <SaidAloud round={round} />}
        </section>
      )}
      {others.length > 0 && (
        <section className={styles['part']}>
          <Heading level={3} look="xsmall">
            {words.reasons}
          </Heading>
          <ul className={styles['reasons']}>
            {others.map(({ value, because }) => (
              <li key={`${String(value)} ${because}`}>
                <strong>{value}</strong> <bdi>“{because}”</bdi>
              </li>
            ))}
          </ul>
        </section>
      )}
    </div>
  );
};
