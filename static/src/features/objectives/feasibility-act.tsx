import type { KeyResult } from '#domain/entities/agreement/key-result/key-result';
import { useDecide } from '../../components/use-decide';
import { FindingLine } from '../../ui/finding-line';
import { objectivesWords } from './words/objectives-words';
import styles from './feasibility-act.module.css';

const next = { unchecked: 'plausible', plausible: 'doubtful', doubtful: 'unchecked' } as const;
const severities = {
  unchecked: 'info',
  plausible: 'ok',
  doubtful: 'warn',
} as const;

interface FeasibilityActProps {
  readonly keyResult: KeyResult;
  readonly code: string;
  readonly isReadOnly: boolean;
}

/** Whether the team believes that a key result can be reached; each press goes one step round. */
export const FeasibilityAct = ({ keyResult, code, isReadOnly }: FeasibilityActProps) => {
  const decide = useDecide();
  const { feasibility, id } = keyResult;
  const words = objectivesWords.feasibility[feasibility];
  const nextWords = objectivesWords.feasibility[next[feasibility]];
  const shown = <FindingLine severity={severities[feasibility]}>{words}</FindingLine>;
  if (isReadOnly) return shown;
  return (
    // eslint-disable-next-line @atlaskit/design-system/no-html-button -- a line of words that can be pressed, not a button's box
    <button
      type="button"
      className={styles['act']}
      aria-label={objectivesWords.feasibilityChange(code, words, nextWords)}
      title={objectivesWords.feasibilityNext(nextWords)}
      onClick={() =>
        decide({
          kind: 'keyResult.edit',
          target: id,
          changes: { feasibility: next[feasibility] },
          was: { feasibility },
        })
      }
    >
      {shown}
    </button>
  );
};
