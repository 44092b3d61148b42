import ChevronDownIcon from '@atlaskit/icon/core/chevron-down';
import ChevronUpIcon from '@atlaskit/icon/core/chevron-up';
import CrossIcon from '@atlaskit/icon/core/cross';
import type { MilestoneType } from '#domain/entities/milestones/milestone/milestone';
import { EditableField } from '../../components/editable-field';
import { useDecide } from '../../components/use-decide';
import { useMay } from '../../sync/use-may';
import { ActionMenu } from '../../ui/action-menu';
import { FindingLine } from '../../ui/finding-line';
import { IconButton } from '../../ui/icon-button';
import { TypeMark, typeName } from '../../components/type-mark';
import { DrawerDependencies } from './drawer-dependencies';
import { DrawerField, DrawerSelect } from './drawer-field';
import { DrawerResult } from './drawer-result';
import { DrawerSection } from './drawer-section';
import { DrawerTasks } from './drawer-tasks';
import { DrawerTest } from './drawer-test';
import { DrawerThread } from './drawer-thread';
import { DrawerWeeks } from './drawer-weeks';
import { DrawerWorkItem } from './drawer-work-item';
import type { MilestoneRow } from './milestone-row';
import { ScoreCell } from './score-cell';
import styles from './drawer.module.css';

const TYPES: readonly MilestoneType[] = ['epic', 'spike', 'enabler', 'signal_test'];

interface MilestoneDrawerProps {
  readonly row: MilestoneRow;
  readonly onClose: () => void;
  /** To the next card of the table, or the one before. */
  readonly onStep: (by: 1 | -1) => void;
}

/** One card beside the table, every field edited where it stands; the table stays usable. */
export const MilestoneDrawer = ({ row, onClose, onStep }: MilestoneDrawerProps) => {
  const { milestone, findings, receipt } = row;
  const decide = useDecide();
  const may = useMay();
  const isReadOnly = !may.write;
  const target = milestone.id;
  return (
    // eslint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- Esc closes it from anywhere inside
    <aside
      className={styles['drawer']}
      aria-label={milestone.title}
      onKeyDown={({ key, defaultPrevented }) => {
        if (key === 'Escape' && !defaultPrevented) onClose();
      }}
    >
      <div className={styles['head']}>
        <TypeMark type={milestone.type} label="" />
        <DrawerSelect
          label="Type"
          value={milestone.type ?? ''}
          isReadOnly={isReadOnly}
          options={[
            { value: '', text: typeName(null) },
            ...TYPES.map((type) => ({ value: type, text: typeName(type) })),
          ]}
          onChange={(chosen) => {
            decide({
              kind: 'milestone.edit',
              target,
              changes: { type: chosen === '' ? null : (chosen as MilestoneType) },
              was: { type: milestone.type },
            });
          }}
        />
        <span className={styles['headActs']}>
          <IconButton
            icon={ChevronUpIcon}
            label="Card before"
            onClick={() => {
              onStep(-1);
            }}
          />
          <IconButton
            icon={ChevronDownIcon}
            label="Next card"
            onClick={() => {
              onStep(1);
            }}
          />
          {may.write && (
            <ActionMenu
              label={`More acts for ${milestone.title}`}
              groups={[
                {
                  acts: [
                    {
                      text: 'Delete card',
                      onClick: () => {
                        const { refusal } = decide(
                          { kind: 'milestone.remove', target },
                          { undo: 'Card deleted', onConfirmed: onClose },
                        );
                        if (refusal === null) onClose();
                      },
                    },
                  ],
                },
              ]}
            />
          )}
          <IconButton icon={CrossIcon} label="Close card" onClick={onClose} />
        </span>
      </div>
      <h2 className={styles['title']}>
        <EditableField
          concept="milestone"
          target={target}
          field="title"
          value={milestone.title}
          label="Title"
          required
          maxLength={255}
          isReadOnly={isReadOnly}
        />
      </h2>
      {findings.length > 0 && (
        <ul className={styles['findings']}>
          {findings.map((finding) => (
            <li key={`${finding.code} ${finding.message}`}>
              <FindingLine severity={finding.severity}>{finding.message}</FindingLine>
            </li>
          ))}
        </ul>
      )}
      <DrawerThread milestone={milestone} isReadOnly={isReadOnly} />
      <DrawerField label="Effort">
        <ScoreCell milestone={milestone} scale="effort" isReadOnly={isReadOnly} />
      </DrawerField>
      <DrawerField label="Business value">
        <ScoreCell milestone={milestone} scale="business" isReadOnly={isReadOnly} />
      </DrawerField>
      <DrawerField label="UX value">
        <ScoreCell milestone={milestone} scale="ux" isReadOnly={isReadOnly} />
      </DrawerField>
      <DrawerWeeks milestone={milestone} placement={row.placement} isReadOnly={isReadOnly} />
      <DrawerTest milestone={milestone} isReadOnly={isReadOnly} />
      <DrawerField label="Skills">
        <EditableField
          concept="milestone"
          target={target}
          field="skillsText"
          value={milestone.skillsText}
          label="Skills"
          placeholder="Design, Frontend"
          isReadOnly={isReadOnly}
        />
      </DrawerField>
      <DrawerField label="Work item">
        <DrawerWorkItem milestone={milestone} receipt={receipt} />
      </DrawerField>
      <DrawerSection title="Depends on">
        <DrawerDependencies milestone={milestone} isReadOnly={isReadOnly} />
      </DrawerSection>
      <DrawerResult milestone={milestone} isReadOnly={isReadOnly} />
      <DrawerSection title="Description">
        <EditableField
          concept="milestone"
          target={target}
          field="description"
          value={milestone.description}
          label="Description"
          placeholder="What is it, in a sentence or two?"
          isReadOnly={isReadOnly}
        />
      </DrawerSection>
      <DrawerSection title="Notes">
        <EditableField
          concept="milestone"
          target={target}
          field="notes"
          value={milestone.notes}
          label="Notes"
          placeholder="Anything to remember"
          isReadOnly={isReadOnly}
        />
      </DrawerSection>
      <DrawerSection title="Tasks">
        <DrawerTasks milestone={milestone} isReadOnly={isReadOnly} />
      </DrawerSection>
    </aside>
  );
};
