import {
  CONFIDENCES,
  type Confidence,
  type ConfidenceRound,
  type ConfidenceVote,
} from '#domain/entities/facilitation/confidence-round/confidence-round';
import { MAX_BECAUSE } from '#domain/kernel/because';
import { useDecide } from '../../../components/use-decide';
import { useOwnSealed } from '../../../sync/use-own-sealed';
import { BigChoices } from '../../../ui/big-choices';
import { TextButton } from '../../../ui/text-button';
import { VisuallyHidden } from '../../../ui/visually-hidden';
import { sealedKey } from '../activities/sealed-drafts';
import { useKeptDraft } from '../../../components/use-kept-draft';
import { useLetterKeys } from '../activities/use-letter-keys';
import { confidenceWords as words } from '../words/confidence-words';
import { SaidField } from './said-field';
import styles from './confidence.module.css';

/** One's own vote, hidden from everybody until the reveal: five big choices, and a reason for whoever has one. */
export const ConfidenceBallot = ({ round }: { readonly round: ConfidenceRound }) => {
  const decide = useDecide();
  const own = useOwnSealed(round.id) as ConfidenceVote | null;
  const draft = useKeptDraft(sealedKey({ round: round.id, part: '' }));
  const isOpen = round.state === 'open';
  const because = draft.text ?? own?.because ?? '';
  const give = (value: Confidence, reason: string): boolean => {
    if (own?.value === value && own.because === reason) return true;
    const given = { kind: 'confidence.give', round: round.id, value, because: reason } as const;
    const { refusal } = decide(given);
    return refusal === null;
  };
  const choose = (value: Confidence): void => {
    if (!isOpen) return;
    if (because.trim().length > MAX_BECAUSE) give(value, own?.because ?? '');
    else if (give(value, because.trim())) draft.write(null);
  };
  useLetterKeys(Object.fromEntries(CONFIDENCES.map((value) => [String(value), () => choose(value)])));
  const say = (): void => {
    if (own === null || draft.text === null) return;
    if (give(own.value, draft.text.trim())) draft.write(null);
  };
  return (
    <div className={styles['part']}>
      <BigChoices
        legend={<VisuallyHidden>{words.ask}</VisuallyHidden>}
        choices={CONFIDENCES.map((value) => ({
          value,
          mark: value,
          words: words.values[value],
          letter: String(value),
        }))}
        value={own?.value ?? null}
        yours={words.yours}
        isOff={!isOpen}
        onChoose={choose}
      />
      <div className={styles['because']}>
        {isOpen && (
          <SaidField
            label={words.because}
            help={words.becauseHelp}
            max={MAX_BECAUSE}
            value={because}
            onWrite={draft.write}
            onLeave={say}
            onEnter={say}
          />
        )}
        {own !== null && isOpen && (
          <span>
            <TextButton onClick={() => void decide({ kind: 'confidence.withdraw', round: round.id })}>
              {words.takeBack}
            </TextButton>
          </span>
        )}
      </div>
      {!isOpen && <VisuallyHidden role="status">{words.revealing}</VisuallyHidden>}
    </div>
  );
};
