import CheckIcon from '@atlaskit/icon/core/check-mark';
import type { Objective } from '#domain/entities/agreement/objective/objective';
import { useDecide } from '../../../components/use-decide';
import { Heading } from '../../../ui/heading';
import { contextWords } from '../words/context-words';
import styles from './objective-verdict.module.css';

const VERDICTS = ['validated', 'draft', 'deferred'] as const;
type Verdict = (typeof VERDICTS)[number];

interface VerdictProps {
  readonly objective: Objective;
  readonly code: string;
  readonly isRefining: boolean;
  readonly onRefine: (isRefining: boolean) => void;
}

/** Makes a choice of an objective; `undefined` for what is chosen anew. */
export const useVerdict = ({ objective, code, onRefine }: Omit<VerdictProps, 'isRefining'>) => {
  const decide = useDecide();
  return (verdict: Verdict): void => {
    onRefine(verdict === 'draft');
    if (objective.status === verdict) return;
    decide(
      {
        kind: 'objective.edit',
        target: objective.id,
        changes: { status: verdict },
        was: { status: objective.status },
      },
      { undo: contextWords.done[verdict](code) },
    );
  };
};

/** What the team does with an objective: it stands, its words are bettered, or it waits for another quarter. */
export const ObjectiveVerdict = (props: VerdictProps) => {
  const { objective, isRefining } = props;
  const choose = useVerdict(props);
  // A draft is no choice of this session until somebody betters its words.
  const chosen = isRefining ? 'draft' : objective.status === 'draft' ? null : objective.status;
  return (
    <section className={styles['verdict']} aria-label={contextWords.choose}>
      <Heading level={3}>{contextWords.choose}</Heading>
      <div className={styles['choices']}>
        {VERDICTS.map((verdict, at) => (
          // eslint-disable-next-line @atlaskit/design-system/no-html-button -- a large choice with a line of its own, not a button's box
          <button
            key={verdict}
            type="button"
            className={[styles['choice'], verdict === chosen ? styles['chosen'] : ''].join(' ')}
            aria-pressed={verdict === chosen}
            onClick={() => choose(verdict)}
          >
            <span className={styles['name']}>
              {verdict === chosen && <CheckIcon label="" size="small" />}
              {contextWords.choices[verdict]}
            </span>
            <span className={styles['means']}>{contextWords.means[verdict]}</span>
            <kbd className={styles['key']} aria-hidden="true">
              {at + 1}
            </kbd>
          </button>
        ))}
      </div>
    </section>
  );
};
