import type { Dependency } from '#domain/entities/milestones/dependency/dependency';
import { useQuarter } from '../../sync/quarter-context';
import { EditableField } from '../../components/editable-field';
import { useDecide } from '../../components/use-decide';
import { WeekField } from '../../components/week-field';
import { drawerWords } from './words/drawer-words';
import styles from './drawer.module.css';

interface DependencyTermsProps {
  readonly dependency: Dependency;
  /** What the card waits for. */
  readonly name: string;
  readonly isReadOnly: boolean;
}

/** Who brings what a card waits for, and by when. */
export const DependencyTerms = ({ dependency, name, isReadOnly }: DependencyTermsProps) => {
  const decide = useDecide();
  const weeks = useQuarter(({ settings }) => settings.weeks);
  const { id: target, owner, neededByWeek } = dependency;
  return (
    <span className={styles['terms']}>
      <EditableField
        concept="dependency"
        target={target}
        field="owner"
        value={owner}
        label={drawerWords.owner}
        placeholder={drawerWords.ownerNone}
        fitted
        isReadOnly={isReadOnly}
      />
      <span>{drawerWords.neededBy}</span>
      <WeekField
        label={drawerWords.neededByOf(name)}
        none={drawerWords.neededByNone}
        week={neededByWeek}
        weeks={weeks}
        isReadOnly={isReadOnly}
        onChoose={(week) => {
          decide({
            kind: 'dependency.edit',
            target,
            changes: { neededByWeek: week },
            was: { neededByWeek },
          });
        }}
      />
    </span>
  );
};
