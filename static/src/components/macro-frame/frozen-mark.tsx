import ClockIcon from '@atlaskit/icon/core/clock';
import type { FrozenView } from '#domain/views/frozen/frozen-view';
import { macroFrameWords } from './words/macro-frame-words';
import styles from './frozen-mark.module.css';

/** As of which revision a view stays, and how that was agreed on. */
export const RevisionMark = ({ revision, agreed }: Pick<FrozenView, 'revision' | 'agreed'>) => (
  <span className={styles['mark']}>
    <ClockIcon label="" size="small" />
    {macroFrameWords.asOf(revision, agreed)}
  </span>
);

interface FrozenMarkProps {
  readonly frozen: Pick<FrozenView, 'revision' | 'agreed' | 'frozenAt' | 'isPurged'>;
  /** Undefined: this viewer may not know it. */
  readonly by: string | undefined;
}

/** As of which revision a view stays, how that was agreed on, and who kept it when. */
export const FrozenMark = ({ frozen: { revision, agreed, frozenAt, isPurged }, by }: FrozenMarkProps) => (
  <>
    <RevisionMark revision={revision} agreed={agreed} />
    <span className={styles['who']}>
      {macroFrameWords.kept(by, frozenAt)}
      {isPurged && ` ${macroFrameWords.purged}`}
    </span>
  </>
);
