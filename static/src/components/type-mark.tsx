import EpicIcon from '@atlaskit/icon/core/epic';
import FlaskIcon from '@atlaskit/icon/core/flask';
import ObjectiveIcon from '@atlaskit/icon/core/objective';
import QuestionIcon from '@atlaskit/icon/core/question-circle';
import TaskIcon from '@atlaskit/icon/core/task';
import type { MilestoneType } from '#domain/entities/milestones/milestone/milestone';
import { DiamondGlyph, LayersGlyph } from './glyphs';
import { cardWords } from './words/card-words';
import styles from './type-mark.module.css';

/** `null`: a card whose type nobody has chosen yet. */
export type MarkedType = MilestoneType | 'objective' | 'task' | null;

export const typeName = (type: MarkedType): string =>
  type === null ? cardWords.untyped : cardWords.types[type];

const glyph = (type: MarkedType) => {
  switch (type) {
    case 'epic':
      return <EpicIcon label="" size="small" />;
    case 'spike':
      return <DiamondGlyph size={12} />;
    case 'enabler':
      return <LayersGlyph size={12} />;
    case 'signal_test':
      return <FlaskIcon label="" size="small" />;
    case 'objective':
      return <ObjectiveIcon label="" size="small" />;
    case 'task':
      return <TaskIcon label="" size="small" />;
    case null:
      return <QuestionIcon label="" size="small" />;
  }
};

interface TypeMarkProps {
  readonly type: MarkedType;
  /** `small` in bars and chips. */
  readonly size?: 'small' | 'medium';
  /** What a screen reader says instead of the type's name: "Spike, time-box 3 days". Empty: the words stand beside it. */
  readonly label?: string;
}

export const TypeMark = ({ type, size = 'medium', label = typeName(type) }: TypeMarkProps) => {
  const className = [styles['mark'], styles[type ?? 'none'], size === 'small' ? styles['small'] : ''].join(
    ' ',
  );
  return label === '' ? (
    <span className={className} aria-hidden="true">
      {glyph(type)}
    </span>
  ) : (
    <span className={className} role="img" aria-label={label} title={label}>
      {glyph(type)}
    </span>
  );
};
