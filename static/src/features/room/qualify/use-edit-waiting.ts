import type { Dependency, DependencyFields } from '#domain/entities/milestones/dependency/dependency';
import { useDecide } from '../../../components/use-decide';

/** Changes what stands of a dependency; what stood there goes along, so that nobody's answer is overwritten unseen. */
export const useEditWaiting = () => {
  const decide = useDecide();
  return (
    dependency: Dependency,
    changes: Partial<Pick<DependencyFields, 'source' | 'blocking' | 'targetMilestoneId' | 'neededByWeek'>>,
  ): void => {
    const was = Object.fromEntries(
      Object.keys(changes).map((field) => [field, dependency[field as keyof Dependency]]),
    );
    decide({ kind: 'dependency.edit', target: dependency.id, changes, was });
  };
};
