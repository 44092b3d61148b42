import Button from '@atlaskit/button/new';
import { MILESTONE_TYPES, type MilestoneType } from '#domain/entities/milestones/milestone/milestone';
import { TypeMark, typeName } from '../../../components/type-mark';
import { validationWords } from '../words/validation-words';
import styles from './ticked-bar.module.css';

interface TickedProps {
  readonly count: number;
  readonly onType: (type: MilestoneType) => void;
  readonly onNoise: () => void;
  readonly onUntick: () => void;
}

/** What is done to all ticked cards in one gesture. */
export const TickedBar = ({ count, onType, onNoise, onUntick }: TickedProps) => (
  <div className={styles['bar']} role="toolbar" aria-label={validationWords.makeAll}>
    <span role="status">{validationWords.ticked(count)}</span>
    {MILESTONE_TYPES.map((type) => (
      <Button
        key={type}
        spacing="compact"
        iconBefore={() => <TypeMark type={type} size="small" label="" />}
        onClick={() => onType(type)}
      >
        {typeName(type)}
      </Button>
    ))}
    <Button appearance="subtle" spacing="compact" onClick={onNoise}>
      {validationWords.setAside}
    </Button>
    <Button appearance="subtle" spacing="compact" onClick={onUntick}>
      {validationWords.untick}
    </Button>
  </div>
);
