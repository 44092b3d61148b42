import { REACTION_KINDS, type Reaction, type ReactionKind } from '#domain/entities/plan/reaction/reaction';
import { reactionLimits } from '#domain/entities/plan/reaction/reaction-limits';
import { useKeptDraft } from '../../../components/use-kept-draft';
import { draftRoomWords as words } from '../words/draft-room-words';
import { SaidField } from './said-field';
import { ReactionMark } from './reaction-marks';
import styles from './reactions.module.css';

interface ButtonsProps {
  readonly own: Reaction | undefined;
  readonly onReact: (kind: ReactionKind) => void;
  readonly onExplain: (text: string) => void;
}

interface BecauseProps {
  readonly own: Reaction;
  readonly onExplain: (text: string) => void;
}

/** The reason of one's own reaction; what is typed is there again after a reload, and said when one goes on. */
const Because = ({ own, onExplain }: BecauseProps) => {
  const draft = useKeptDraft(`reaction.${own.id}`);
  const say = (): void => {
    if (draft.text !== null) onExplain(draft.text.trim());
    draft.write(null);
  };
  return (
    <SaidField
      label={words.becauseOf(words.reactions[own.kind])}
      max={reactionLimits.text.chars}
      value={draft.text ?? own.text}
      onWrite={draft.write}
      onLeave={say}
      onEnter={say}
    />
  );
};

/** Four ways to react, each with its key, and a reason for whoever wants to give one. */
export const ReactionButtons = ({ own, onReact, onExplain }: ButtonsProps) => (
  <div className={styles['own']}>
    <div className={styles['choices']} role="group" aria-label={words.yourReaction}>
      <span className={styles['quiet']} aria-hidden="true">
        {words.yourReaction}
      </span>
      {REACTION_KINDS.map((kind, at) => (
        // eslint-disable-next-line @atlaskit/design-system/no-html-button -- a choice with its mark and key
        <button
          key={kind}
          type="button"
          className={styles['choice']}
          aria-pressed={own?.kind === kind}
          onClick={() => onReact(kind)}
        >
          <ReactionMark kind={kind} />
          {words.reactions[kind]}
          <kbd className={styles['key']} aria-hidden="true">
            {at + 1}
          </kbd>
        </button>
      ))}
    </div>
    {own !== undefined && <Because key={own.id} own={own} onExplain={onExplain} />}
  </div>
);
