import type { ComponentType } from 'react';
import BugIcon from '@atlaskit/icon/core/bug';
import EpicIcon from '@atlaskit/icon/core/epic';
import FlaskIcon from '@atlaskit/icon/core/flask';
import SettingsIcon from '@atlaskit/icon/core/settings';
import ShapesIcon from '@atlaskit/icon/core/shapes';
import StoryIcon from '@atlaskit/icon/core/story';
import SubtasksIcon from '@atlaskit/icon/core/subtasks';
import CheckMarkIcon from '@atlaskit/icon/core/check-mark';
import { token } from '@atlaskit/tokens';
import type { NewCoreIconProps } from '@atlaskit/icon/types';
import styles from './jira.module.css';

interface Look {
  readonly icon: ComponentType<NewCoreIconProps>;
  readonly color: string;
}

const LOOKS: Readonly<Record<string, Look>> = {
  epic: { icon: EpicIcon, color: 'purple' },
  story: { icon: StoryIcon, color: 'green' },
  task: { icon: CheckMarkIcon, color: 'blue' },
  subtask: { icon: SubtasksIcon, color: 'blue' },
  bug: { icon: BugIcon, color: 'orange' },
  spike: { icon: ShapesIcon, color: 'blue' },
  enabler: { icon: SettingsIcon, color: 'teal' },
  signaltest: { icon: FlaskIcon, color: 'orange' },
};
const OTHER: Look = { icon: CheckMarkIcon, color: 'teal' };

/** Jira's mark of a work type; its own types keep Jira's colours. */
export const WorkTypeIcon = ({ name }: { name: string }) => {
  const { icon: Icon, color } = LOOKS[name.toLowerCase().replaceAll(/[^a-z]/g, '')] ?? OTHER;
  return (
    <span className={styles['workType']} data-color={color} title={name}>
      <Icon label={name} size="small" color={token('color.icon.inverse')} />
    </span>
  );
};
