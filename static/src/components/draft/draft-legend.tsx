import { MILESTONE_TYPES } from '#domain/entities/milestones/milestone/milestone';
import { ScoreChip } from '../score-chip';
import { TypeMark, typeName } from '../type-mark';
import { SeverityIcon } from '../../ui/severity-icon';
import { PlanningLegend } from './planning-legend';
import { draftWords } from './words/draft-words';
import styles from './draft-legend.module.css';

interface DraftLegendProps {
  /** Said at the end of the line. */
  readonly note: string;
  readonly scores: boolean;
  /** Whether a card has the mark of what is done. */
  readonly done: boolean;
  /** Of a board on which a team plans: with markers, lines and the load of weeks. */
  readonly isWhole?: boolean;
}

/** What the marks mean; always under the board. */
export const DraftLegend = ({ note, scores, done, isWhole = false }: DraftLegendProps) => (
  <div className={styles['legend']}>
    {MILESTONE_TYPES.map((type) => (
      <span key={type} className={styles['entry']}>
        <TypeMark type={type} size="small" label="" /> {typeName(type)}
      </span>
    ))}
    {done && (
      <span className={styles['entry']}>
        <SeverityIcon severity="ok" size="small" /> {draftWords.done}
      </span>
    )}
    {scores && (
      <>
        <span className={styles['entry']}>
          <ScoreChip scale="effort" value="M" quiet /> {draftWords.effort}
        </span>
        <span className={styles['entry']}>
          <ScoreChip scale="business" value={2} quiet /> {draftWords.businessValue}
        </span>
        <span className={styles['entry']}>
          <ScoreChip scale="ux" value={2} quiet /> {draftWords.uxValue}
        </span>
      </>
    )}
    {isWhole && <PlanningLegend />}
    <span className={styles['legendNote']}>{note}</span>
  </div>
);
