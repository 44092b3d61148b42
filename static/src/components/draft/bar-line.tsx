import LinkIcon from '@atlaskit/icon/core/link';
import type { DraftCard } from '#domain/views/draft/draft-view';
import { ScoreChip } from '../score-chip';
import { StatusLozenge } from '../status-lozenge';
import { TypeMark } from '../type-mark';
import { FindingLine } from '../../ui/finding-line';
import { SeverityIcon } from '../../ui/severity-icon';
import { VisuallyHidden } from '../../ui/visually-hidden';
import type { BoardSheet } from './board-sheet';
import type { CardStanding } from './card-standing';
import { MarkerMark } from './marker-mark';
import { secondLine } from './second-line';
import { draftWords } from './words/draft-words';
import { markerKindWords } from './words/marker-kind-words';
import styles from './draft-bar.module.css';

interface BarLineProps {
  readonly card: DraftCard;
  readonly standing: CardStanding;
  readonly sheet: BoardSheet;
  /** Of the line in px. */
  readonly width: number;
  /** It begins with the mark of the card's type. */
  readonly isMarked: boolean;
  /** Of a bar with its words beside it: the bar has the effort, the words the rest. `signs`: neither scores nor words. */
  readonly part: 'all' | 'effort' | 'values' | 'signs';
}

/** Below the title: scores, what is worth a look, what it waits for, its skills, and whether it is done, as far as they fit. */
export const BarLine = ({ card, standing, sheet, width, isMarked, part }: BarLineProps) => {
  const { status, isDone, marks } = standing;
  const [first] = marks;
  const fits = secondLine(
    card,
    standing,
    part === 'signs' ? { ...sheet, scores: false } : sheet,
    width,
    isMarked,
  );
  if (part === 'effort') {
    return (
      <span className={styles['line']}>
        {sheet.scores && (
          <ScoreChip scale="effort" value={card.effort} isUncertain={card.effortUncertain} quiet />
        )}
      </span>
    );
  }
  const waits = card.needs.length + card.waitsFor.length;
  const hasWords = part !== 'signs' && fits.finding === 'words';
  return (
    <span className={styles['line']}>
      {isMarked && <TypeMark type={card.type} size="small" label="" />}
      {part === 'all' && fits.effort && (
        <ScoreChip scale="effort" value={card.effort} isUncertain={card.effortUncertain} quiet />
      )}
      {fits.business && <ScoreChip scale="business" value={card.businessValue} quiet />}
      {fits.ux && <ScoreChip scale="ux" value={card.uxValue} quiet />}
      {part !== 'signs' &&
        fits.markers.map((kind) => (
          <span key={kind} className={styles['need']} title={markerKindWords.named(kind)}>
            <MarkerMark kind={kind} />
            <VisuallyHidden>{markerKindWords.named(kind)}</VisuallyHidden>
          </span>
        ))}
      {fits.needs && part !== 'signs' && (
        <span className={styles['need']} title={draftWords.waitsForCount(waits)}>
          <LinkIcon label={draftWords.waitsForCount(waits)} size="small" />
          <span aria-hidden="true">{waits}</span>
        </span>
      )}
      {part !== 'signs' &&
        fits.skills.map((skill) => (
          <span key={skill} className={styles['skill']}>
            {skill}
          </span>
        ))}
      {fits.status && part !== 'signs' && status !== null && (
        <StatusLozenge name={status.statusName} category={status.category} maxWidth={110} />
      )}
      <span className={styles['end']}>
        {first !== undefined && (
          <span title={marks.map(({ message }) => message).join('\n')}>
            {hasWords ? (
              <FindingLine severity={first.severity}>{first.brief}</FindingLine>
            ) : (
              <SeverityIcon severity={first.severity} size="small" label={first.brief} />
            )}
          </span>
        )}
        {isDone && (
          <span title={status?.statusName ?? draftWords.done}>
            <SeverityIcon severity="ok" size="small" label={draftWords.done} />
          </span>
        )}
      </span>
    </span>
  );
};
