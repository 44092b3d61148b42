import { Checkbox } from '@atlaskit/checkbox';
import CrossIcon from '@atlaskit/icon/core/cross';
import type { Milestone } from '#domain/entities/milestones/milestone/milestone';
import { useQuarter } from '../../sync/quarter-context';
import { useDecide } from '../../components/use-decide';
import { AddLine } from '../../ui/add-line';
import { IconButton } from '../../ui/icon-button';
import { SelectField } from '../../ui/select-field';
import { TypeMark } from '../../components/type-mark';
import { pathTo } from '../../ui/routing/route';
import { RouteLink } from '../../ui/routing/route-link';
import { DependencyTerms } from './dependency-terms';
import { drawerWords } from './words/drawer-words';
import styles from './drawer.module.css';

interface DrawerDependenciesProps {
  readonly milestone: Milestone;
  readonly isReadOnly: boolean;
}

/** What the card waits for: other cards, and things outside the board. "None" is an answer. */
export const DrawerDependencies = ({ milestone, isReadOnly }: DrawerDependenciesProps) => {
  const decide = useDecide();
  const quarterId = useQuarter(({ id }) => id);
  const milestones = useQuarter((quarter) => quarter.milestones);
  const all = useQuarter((quarter) => quarter.dependencies);
  const own = all.filter(({ milestoneId }) => milestoneId === milestone.id);
  const others = milestones.filter(
    ({ id }) => id !== milestone.id && !own.some(({ targetMilestoneId }) => targetMilestoneId === id),
  );
  return (
    <>
      {own.length === 0 && (
        <p className={styles['quiet']}>
          {milestone.dependenciesText !== ''
            ? milestone.dependenciesText
            : milestone.dependenciesNone
              ? drawerWords.dependenciesNone
              : drawerWords.dependenciesUnasked}
        </p>
      )}
      <ul className={styles['list']}>
        {own.map((dependency) => {
          const target = milestones.find(({ id }) => id === dependency.targetMilestoneId);
          return (
            <li key={dependency.id} className={styles['dependency']}>
              {target === undefined ? (
                <span dir="auto">{dependency.text}</span>
              ) : (
                <span className={styles['card']}>
                  <TypeMark type={target.type} size="small" />
                  <RouteLink to={pathTo('milestones.card', { quarter: quarterId, card: target.id })}>
                    <bdi>{target.title}</bdi>
                  </RouteLink>
                </span>
              )}
              {!isReadOnly && (
                <IconButton
                  icon={CrossIcon}
                  compact
                  label={drawerWords.removeDependency(target?.title ?? dependency.text)}
                  onClick={() => {
                    decide(
                      { kind: 'dependency.remove', target: dependency.id },
                      { undo: drawerWords.dependencyRemoved },
                    );
                  }}
                />
              )}
              <DependencyTerms
                dependency={dependency}
                name={target?.title ?? dependency.text}
                isReadOnly={isReadOnly}
              />
            </li>
          );
        })}
      </ul>
      {!isReadOnly && (
        <>
          <SelectField
            look="line"
            aria-label={drawerWords.dependsOnCard}
            value={null}
            prompt={drawerWords.dependsOnCardChoice}
            choices={others.map(({ id, title, type }) => ({
              value: id,
              label: title,
              mark: <TypeMark type={type} label="" size="small" />,
            }))}
            onChoose={(chosen) => {
              const target = milestones.find(({ id }) => id === chosen);
              if (target === undefined) return;
              decide({
                kind: 'dependency.add',
                values: {
                  milestoneId: milestone.id,
                  targetMilestoneId: target.id,
                  text: target.title,
                  source: 'milestone',
                },
              });
            }}
          />
          <span className={styles['acts']}>
            <span className={styles['adds']}>
              <AddLine
                act={drawerWords.dependencyAdd}
                label={drawerWords.dependencyOutside(milestone.title)}
                placeholder={drawerWords.dependencyExample}
                onAdd={(text) => {
                  const { refusal } = decide(
                    { kind: 'dependency.add', values: { milestoneId: milestone.id, text } },
                    { quiet: true },
                  );
                  return refusal === null ? null : { text: refusal.text };
                }}
              />
            </span>
            {own.length === 0 && (
              <Checkbox
                label={drawerWords.noDependencies}
                isChecked={milestone.dependenciesNone}
                onChange={() => {
                  const { dependenciesNone } = milestone;
                  decide({
                    kind: 'milestone.edit',
                    target: milestone.id,
                    changes: { dependenciesNone: !dependenciesNone },
                    was: { dependenciesNone },
                  });
                }}
              />
            )}
          </span>
        </>
      )}
    </>
  );
};
