import { MILESTONE_TYPES } from '#domain/entities/milestones/milestone/milestone';
import { useRef, useState } from 'react';
import Button from '@atlaskit/button/new';
import Textfield from '@atlaskit/textfield';
import type { Objective } from '#domain/entities/agreement/objective/objective';
import { objectiveMenuChoices, typeMenuChoices } from '../../components/menu-choices';
import { useDecide } from '../../components/use-decide';
import { useQuarter } from '../../sync/quarter-context';
import { ChoiceButton } from '../../ui/choice-button';
import { ChoiceMenu } from '../../ui/choice-menu';
import { bulkCommands, type BulkEdit } from './bulk-commands';
import { useFocusBack } from '../../ui/use-focus-back';
import type { MilestoneRow } from './milestone-row';
import { WeeksChoice } from './weeks-choice';
import { bulkWords } from './words/bulk-words';
import styles from './bulk-bar.module.css';

interface BulkBarProps {
  readonly rows: readonly MilestoneRow[];
  readonly objectives: readonly Objective[];
  readonly onClear: () => void;
}

/** What can be done to all ticked cards at once, as one entry with its Undo. */
export const BulkBar = ({ rows, objectives, onClear }: BulkBarProps) => {
  const decide = useDecide();
  const weeks = useQuarter(({ settings }) => settings.weeks);
  const [skill, setSkill] = useState('');
  const [isPlacing, setPlacing] = useState(false);
  const bar = useRef<HTMLDivElement>(null);
  useFocusBack(bar, isPlacing, 'weeks');
  const edit = (change: BulkEdit): boolean => {
    const commands = bulkCommands(rows, change);
    if (commands.length === 0) return true;
    return decide({ kind: 'batch', commands }, { undo: bulkWords.changed(commands.length) }).refusal === null;
  };
  return (
    <div ref={bar} className={styles['bar']} role="group" aria-label={bulkWords.label(rows.length)}>
      <strong role="status">{bulkWords.ticked(rows.length)}</strong>
      <ChoiceMenu
        label={bulkWords.type}
        value={null}
        button={(props, ref) => <ChoiceButton {...props} ref={ref ?? null} label={bulkWords.type} />}
        choices={typeMenuChoices}
        onChoose={(type) => {
          edit({ kind: 'type', type: MILESTONE_TYPES.find((one) => one === type) ?? null });
        }}
      />
      <ChoiceMenu
        label={bulkWords.objective}
        value={null}
        button={(props, ref) => <ChoiceButton {...props} ref={ref ?? null} label={bulkWords.objective} />}
        choices={[...objectiveMenuChoices(objectives), { value: 'none', text: bulkWords.noObjective }]}
        onChoose={(id) => {
          edit({ kind: 'objective', objectiveId: objectives.some((one) => one.id === id) ? id : null });
        }}
      />
      <span data-back="weeks">
        <Button
          appearance="subtle"
          spacing="compact"
          aria-expanded={isPlacing}
          onClick={() => setPlacing(!isPlacing)}
        >
          {bulkWords.weeks}
        </Button>
      </span>
      {isPlacing && (
        <WeeksChoice
          weeks={weeks}
          onChoose={(startWeek, endWeek) => {
            if (edit({ kind: 'weeks', startWeek, endWeek })) setPlacing(false);
          }}
        />
      )}
      <form
        className={styles['skill']}
        onSubmit={(event) => {
          event.preventDefault();
          const typed = skill.trim();
          if (typed !== '' && edit({ kind: 'skill', skill: typed })) setSkill('');
        }}
      >
        <span aria-hidden="true">{bulkWords.skill}</span>
        <Textfield
          isCompact
          width={112}
          aria-label={bulkWords.skillAdd}
          value={skill}
          onChange={({ currentTarget }) => setSkill(currentTarget.value)}
        />
      </form>
      <Button appearance="subtle" spacing="compact" onClick={() => edit({ kind: 'park' })}>
        {bulkWords.park}
      </Button>
      <span className={styles['clear']}>
        <Button appearance="subtle" spacing="compact" onClick={onClear}>
          {bulkWords.clear}
        </Button>
      </span>
    </div>
  );
};
