import { useRpc } from '../../rpc/use-rpc';
import { useCardStates } from '../../components/draft/use-card-states';
import { DraftFrame } from '../../components/draft/draft-frame';
import { SkeletonLines } from '../../ui/skeletons';
import { configWords } from './words/config-words';
import styles from './macro-settings.module.css';

/** The draft as a page would show it, made smaller. */
export const DraftPreview = ({ quarter }: { readonly quarter: string }) => {
  const answer = useRpc('macro.draft', { quarter });
  const states = useCardStates(quarter, answer.data !== undefined);
  if (answer.data === undefined) {
    return answer.error === null ? (
      <SkeletonLines
        label={configWords.previewLoading}
        widths={['60%', '100%', '100%', '80%']}
        height="32px"
      />
    ) : (
      <p className={styles['hint']}>
        {answer.error.code === 'not-found' ? configWords.quarterGone : answer.error.message}
      </p>
    );
  }
  return (
    // eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- what scrolls must be reachable by keys
    <div className={styles['stage']} role="region" aria-label={configWords.preview} tabIndex={0}>
      <div className={styles['scaled']}>
        <DraftFrame draft={answer.data.draft} today={new Date()} states={states} />
      </div>
    </div>
  );
};
