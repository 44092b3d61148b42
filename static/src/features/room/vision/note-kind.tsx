import CheckCircleIcon from '@atlaskit/icon/core/check-circle';
import CommentIcon from '@atlaskit/icon/core/comment';
import PulseIcon from '@atlaskit/icon/core/pulse';
import StatusWarningIcon from '@atlaskit/icon/core/status-warning';
import type { CanvasNote } from '#domain/entities/facilitation/canvas-note/canvas-note';
import { canvasWords } from '../words/canvas-words';
import styles from './canvas-note-card.module.css';

const icons = {
  fact: CheckCircleIcon,
  feedback: CommentIcon,
  signal: PulseIcon,
  blocker: StatusWarningIcon,
} as const;

/** What kind of note it is and where it is known from: "Fact, analytics". */
export const NoteKind = ({ kind, evidence }: Pick<CanvasNote, 'kind' | 'evidence'>) => {
  const Icon = icons[kind];
  return (
    <span className={styles['kind']}>
      <Icon label="" size="small" />
      {canvasWords.meta(canvasWords.kinds[kind], evidence === null ? null : canvasWords.evidence[evidence])}
    </span>
  );
};
