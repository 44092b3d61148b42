import { useEffect, useRef } from 'react';
import ChevronDownIcon from '@atlaskit/icon/core/chevron-down';
import ChevronUpIcon from '@atlaskit/icon/core/chevron-up';
import CrossIcon from '@atlaskit/icon/core/cross';
import { EditableField } from '../../components/editable-field';
import { useSplit } from '../../components/split/use-split';
import { typeChoices } from '../../components/type-choices';
import { useDecide } from '../../components/use-decide';
import { useMay } from '../../sync/use-may';
import { usePersonName } from '../../sync/use-person-name';
import { ActionMenu } from '../../ui/action-menu';
import { FindingLine } from '../../ui/finding-line';
import { IconButton } from '../../ui/icon-button';
import { SelectField } from '../../ui/select-field';
import { DrawerDependencies } from './drawer-dependencies';
import { DrawerExtra } from './drawer-extra';
import { DrawerField } from './drawer-field';
import { DrawerHistory } from './drawer-history';
import { DrawerResult } from './drawer-result';
import { DrawerScoreStory } from './drawer-score-story';
import { DrawerSection } from './drawer-section';
import { DrawerSkills } from './drawer-skills';
import { DrawerTasks } from './drawer-tasks';
import { DrawerTest } from './drawer-test';
import { DrawerThread } from './drawer-thread';
import { DrawerWeeks } from './drawer-weeks';
import { DrawerWorkItem } from './drawer-work-item';
import type { MilestoneRow } from './milestone-row';
import { ScoreLine } from './score-line';
import { drawerWords } from './words/drawer-words';
import styles from './drawer.module.css';

const TEXTS = [
  { field: 'description', title: drawerWords.description, example: drawerWords.descriptionExample },
  { field: 'notes', title: drawerWords.notes, example: drawerWords.notesExample },
] as const;

/** Where whoever opened a card, or turned to it, goes on. */
export type CardFocus = 'title' | 'before' | 'next';

const gravest = (findings: MilestoneRow['findings']): 'error' | 'warn' | 'info' =>
  findings.some(({ severity }) => severity === 'error')
    ? 'error'
    : findings.some(({ severity }) => severity === 'warn')
      ? 'warn'
      : 'info';

interface MilestoneDrawerProps {
  readonly row: MilestoneRow;
  /** Null: it was opened by its address, and a page begins elsewhere. */
  readonly focus: CardFocus | null;
  readonly onClose: () => void;
  /** To the next card of the table, or the one before. */
  readonly onStep: (by: 1 | -1) => void;
}

/** One card beside the table, every field edited where it stands; the table stays usable. */
export const MilestoneDrawer = ({ row, focus, onClose, onStep }: MilestoneDrawerProps) => {
  const { milestone, findings, receipt } = row;
  const decide = useDecide();
  const may = useMay();
  const nameOf = usePersonName();
  const isReadOnly = !may.write;
  const [split, splitDialog] = useSplit();
  const target = milestone.id;
  const heading = useRef<HTMLHeadingElement>(null);
  const before = useRef<HTMLButtonElement>(null);
  const next = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    const places = { title: heading, before, next };
    if (focus !== null) places[focus].current?.focus();
  }, [focus]);
  return (
    <aside className={styles['drawer']} aria-label={milestone.title}>
      <div className={styles['head']}>
        <SelectField
          look="line"
          aria-label={drawerWords.type}
          value={milestone.type ?? ''}
          isReadOnly={isReadOnly}
          choices={typeChoices}
          onChoose={(chosen) => {
            decide({
              kind: 'milestone.edit',
              target,
              changes: { type: chosen === '' ? null : chosen },
              was: { type: milestone.type },
            });
          }}
        />
        <span className={styles['headActs']}>
          <IconButton
            ref={before}
            icon={ChevronUpIcon}
            label={drawerWords.cardBefore}
            onClick={() => {
              onStep(-1);
            }}
          />
          <IconButton
            ref={next}
            icon={ChevronDownIcon}
            label={drawerWords.nextCard}
            onClick={() => {
              onStep(1);
            }}
          />
          {may.write && (
            <ActionMenu
              label={drawerWords.moreActs(milestone.title)}
              groups={[
                {
                  acts: [
                    { text: drawerWords.split, onClick: () => split(target) },
                    {
                      text: drawerWords.deleteCard,
                      onClick: () => {
                        const { refusal } = decide(
                          { kind: 'milestone.remove', target },
                          { undo: drawerWords.cardDeleted, onConfirmed: onClose },
                        );
                        if (refusal === null) onClose();
                      },
                    },
                  ],
                },
              ]}
            />
          )}
          <IconButton icon={CrossIcon} label={drawerWords.closeCard} onClick={onClose} />
        </span>
      </div>
      <div className={styles['body']}>
        <h2 ref={heading} tabIndex={-1} className={styles['title']}>
          <EditableField
            concept="milestone"
            target={target}
            field="title"
            value={milestone.title}
            label={drawerWords.title}
            required
            maxLength={255}
            isReadOnly={isReadOnly}
          />
        </h2>
        {findings.length > 0 && (
          <ul className={[styles['findings'], styles[gravest(findings)]].join(' ')}>
            {findings.map((finding) => (
              <li key={`${finding.code} ${finding.message}`}>
                <FindingLine severity={finding.severity}>{finding.message}</FindingLine>
                <p className={styles['next']}>{finding.nextStep}</p>
              </li>
            ))}
          </ul>
        )}
        <DrawerThread milestone={milestone} isReadOnly={isReadOnly} />
        <DrawerField label={drawerWords.effort}>
          <ScoreLine milestone={milestone} scale="effort" isReadOnly={isReadOnly} />
        </DrawerField>
        <DrawerField label={drawerWords.businessValue}>
          <ScoreLine milestone={milestone} scale="business" isReadOnly={isReadOnly} />
        </DrawerField>
        <DrawerField label={drawerWords.uxValue}>
          <ScoreLine milestone={milestone} scale="ux" isReadOnly={isReadOnly} />
        </DrawerField>
        <DrawerWeeks milestone={milestone} placement={row.placement} isReadOnly={isReadOnly} />
        <DrawerTest milestone={milestone} isReadOnly={isReadOnly} />
        <DrawerSkills milestone={milestone} isReadOnly={isReadOnly} />
        <DrawerField label={drawerWords.workItem}>
          <DrawerWorkItem milestone={milestone} receipt={receipt} />
        </DrawerField>
        <DrawerSection title={drawerWords.dependsOn}>
          <DrawerDependencies milestone={milestone} isReadOnly={isReadOnly} />
        </DrawerSection>
        <DrawerResult milestone={milestone} isReadOnly={isReadOnly} />
        {TEXTS.map(({ field, title, example }) => (
          <DrawerSection key={field} title={title}>
            <EditableField
              concept="milestone"
              target={target}
              field={field}
              value={milestone[field]}
              label={title}
              placeholder={example}
              isReadOnly={isReadOnly}
            />
          </DrawerSection>
        ))}
        <DrawerSection title={drawerWords.tasks}>
          <DrawerTasks milestone={milestone} isReadOnly={isReadOnly} />
        </DrawerSection>
        <DrawerScoreStory milestone={milestone} />
        <DrawerExtra extra={milestone.extra} />
        {milestone.by !== undefined && (
          <p className={styles['quiet']}>{drawerWords.writtenBy(nameOf(milestone.by))}</p>
        )}
        <DrawerHistory card={target} />
      </div>
      {splitDialog}
    </aside>
  );
};
