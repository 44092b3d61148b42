import CheckIcon from '@atlaskit/icon/core/check-mark';
import { useId } from 'react';
import {
  CONFIDENCES,
  type Confidence,
  type ConfidenceRound,
  type ConfidenceVote,
} from '#domain/entities/facilitation/confidence-round/confidence-round';
import { MAX_BECAUSE } from '#domain/kernel/because';
import { useDecide } from '../../../components/use-decide';
import { useOwnSealed } from '../../../sync/use-own-sealed';
import { TextButton } from '../../../ui/text-button';
import { VisuallyHidden } from '../../../ui/visually-hidden';
import { useKeptDraft } from '../activities/use-kept-draft';
import { useLetterKeys } from '../activities/use-letter-keys';
import { confidenceWords as words } from '../words/confidence-words';
import { SaidField } from './said-field';
import styles from './confidence.module.css';

/** One's own vote, hidden from everybody until the reveal: five big choices, and a reason for whoever has one. */
export const ConfidenceBallot = ({ round }: { readonly round: ConfidenceRound }) => {
  const decide = useDecide();
  const name = useId();
  const own = useOwnSealed(round.id) as ConfidenceVote | null;
  const draft = useKeptDraft(`confidence.${round.id}`);
  const isOpen = round.state === 'open';
  const because = draft.text ?? own?.because ?? '';
  const give = (value: Confidence, reason: string): void => {
    if (own?.value === value && own.because === reason) return;
    decide({ kind: 'confidence.give', round: round.id, value, because: reason });
  };
  const choose = (value: Confidence): void => {
    if (isOpen) give(value, because.trim().length > MAX_BECAUSE ? (own?.because ?? '') : because.trim());
  };
  useLetterKeys(Object.fromEntries(CONFIDENCES.map((value) => [String(value), () => choose(value)])));
  const say = (): void => {
    if (own === null || draft.text === null) return;
    give(own.value, draft.text.trim());
    draft.write(null);
  };
  return (
    <div className={styles['part']}>
      <fieldset className={styles['choices']} disabled={!isOpen}>
        <legend>
          <VisuallyHidden>{words.ask}</VisuallyHidden>
        </legend>
        {CONFIDENCES.map((value) => (
          <label
            key={value}
            className={[styles['choice'], own?.value === value ? styles['chosen'] : ''].join(' ')}
          >
            {/* eslint-disable-next-line @atlaskit/design-system/no-html-radio -- the whole box is the choice, with number, words and key */}
            <input
              type="radio"
              className={styles['radio']}
              name={name}
              checked={own?.value === value}
              onChange={() => choose(value)}
            />
            <span className={styles['number']}>{value}</span>
            <span>{words.values[value]}</span>
            {own?.value === value ? (
              <span className={styles['mine']}>
                <CheckIcon label="" size="small" /> {words.yours}
              </span>
            ) : (
              <kbd className={styles['key']} aria-hidden="true">
                {value}
              </kbd>
            )}
          </label>
        ))}
      </fieldset>
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
