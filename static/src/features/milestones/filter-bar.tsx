import Button, { IconButton } from '@atlaskit/button/new';
import AddIcon from '@atlaskit/icon/core/add';
import EpicIcon from '@atlaskit/icon/core/epic';
import { memo, type ReactNode, type RefObject } from 'react';
import type { Objective } from '#domain/entities/agreement/objective/objective';
import { FilterMenu } from '../../ui/filter-menu';
import { FindField } from '../../ui/find-field';
import { objectiveMenuChoices, typeMenuChoices } from '../../components/menu-choices';
import { TypeMark, typeName } from '../../components/type-mark';
import type { MilestoneFilter } from './milestone-filter';
import { milestonesWords } from './words/milestones-words';
import styles from './milestones.module.css';

interface FilterCounts {
  readonly unscored: number;
  readonly unplaced: number;
  readonly withFindings: number;
}

interface FilterBarProps {
  readonly filter: MilestoneFilter;
  readonly counts: FilterCounts;
  readonly objectives: readonly Objective[];
  readonly mayAdd: boolean;
  readonly search: RefObject<HTMLInputElement>;
  readonly onChange: (filter: MilestoneFilter) => void;
  readonly onAdd: () => void;
  /** Opens what brings work in from Jira; undefined: it would be refused. */
  readonly onBring: (() => void) | undefined;
  /** Little room: as beside an open card. */
  readonly compact: boolean;
  /** How the table is looked at. */
  readonly view: ReactNode;
}

export const FilterBar = memo(
  ({
    filter,
    counts,
    objectives,
    mayAdd,
    search,
    onChange,
    onAdd,
    onBring,
    compact,
    view,
  }: FilterBarProps) => (
    <div className={[styles['filters'], compact ? styles['compact'] : ''].join(' ')} role="search">
      <span className={styles['search']} data-back="filter">
        <FindField
          ref={search}
          aria-label={milestonesWords.filterMilestones}
          placeholder={compact ? milestonesWords.filterShort : milestonesWords.filterMilestones}
          value={filter.text}
          onChange={({ currentTarget }) => {
            onChange({ ...filter, text: currentTarget.value });
          }}
        />
      </span>
      <FilterMenu
        label={milestonesWords.type}
        any={milestonesWords.anyType}
        value={filter.type}
        isShort={compact}
        choices={[
          ...typeMenuChoices,
          { value: 'none', text: typeName(null), mark: <TypeMark type={null} size="small" label="" /> },
        ]}
        onChoose={(type) => {
          onChange({ ...filter, type: type as MilestoneFilter['type'] });
        }}
      />
      <FilterMenu
        label={milestonesWords.objective}
        any={milestonesWords.anyObjective}
        value={filter.objective}
        isShort={compact}
        choices={[...objectiveMenuChoices(objectives), { value: '', text: milestonesWords.noObjective }]}
        onChoose={(objective) => {
          onChange({ ...filter, objective });
        }}
      />
      <Button
        isSelected={filter.unscored}
        aria-pressed={filter.unscored}
        onClick={() => {
          onChange({ ...filter, unscored: !filter.unscored });
        }}
      >
        {milestonesWords.filterUnscored(counts.unscored)}
      </Button>
      <Button
        isSelected={filter.unplaced}
        aria-pressed={filter.unplaced}
        onClick={() => {
          onChange({ ...filter, unplaced: !filter.unplaced });
        }}
      >
        {milestonesWords.filterUnplaced(counts.unplaced)}
      </Button>
      <Button
        isSelected={filter.withFindings}
        aria-pressed={filter.withFindings}
        onClick={() => {
          onChange({ ...filter, withFindings: !filter.withFindings });
        }}
      >
        {milestonesWords.filterFindings(counts.withFindings)}
      </Button>
      {view}
      <span className={styles['add']}>
        {/* In words it would cost the bar a second line beside Jira's own side bar. */}
        {onBring !== undefined && (
          <IconButton icon={EpicIcon} label={milestonesWords.bringEpics} onClick={onBring} />
        )}
        {mayAdd && compact && (
          <IconButton icon={AddIcon} label={milestonesWords.addMilestone} onClick={onAdd} />
        )}
        {mayAdd && !compact && (
          <Button iconBefore={AddIcon} onClick={onAdd}>
            {milestonesWords.addMilestone}
          </Button>
        )}
      </span>
    </div>
  ),
);
FilterBar.displayName = 'FilterBar';
