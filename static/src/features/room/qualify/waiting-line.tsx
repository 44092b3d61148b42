import Checkbox from '@atlaskit/checkbox';
import DeleteIcon from '@atlaskit/icon/core/delete';
import { useMemo } from 'react';
import type { Dependency, DependencySource } from '#domain/entities/milestones/dependency/dependency';
import { findById } from '#domain/kernel/collection';
import { EditableField } from '../../../components/editable-field';
import { TypeMark } from '../../../components/type-mark';
import { useDecide } from '../../../components/use-decide';
import { WeekField } from '../../../components/week-field';
import { createSelector } from '../../../sync/create-selector';
import { useQuarter } from '../../../sync/quarter-context';
import { FindingLine } from '../../../ui/finding-line';
import { IconButton } from '../../../ui/icon-button';
import { SelectField } from '../../../ui/select-field';
import { VisuallyHidden } from '../../../ui/visually-hidden';
import { waitingWords } from '../words/waiting-words';
import { useEditWaiting } from './use-edit-waiting';
import styles from './waiting-line.module.css';

interface LineProps {
  readonly dependency: Dependency;
  readonly isReadOnly: boolean;
}

const SOURCES = Object.keys(waitingWords.sources) as readonly DependencySource[];

/** Where the choice of a line's card is found by the key that opens it. */
export const cardFieldId = (dependency: string): string => `waiting-card-${dependency}`;

const NO_CARD = '';

/** The card that a line is, if it is one. */
const CardOf = ({ dependency, isReadOnly }: LineProps) => {
  const edit = useEditWaiting();
  const { id, milestoneId, targetMilestoneId: target, text } = dependency;
  const select = useMemo(
    () =>
      createSelector(({ milestones, dependencies }) => ({
        linked: target === null ? null : (findById(milestones, target) ?? null),
        others: milestones.filter(
          (card) =>
            card.id !== milestoneId &&
            (card.id === target ||
              !dependencies.some(
                (one) => one.milestoneId === milestoneId && one.targetMilestoneId === card.id,
              )),
        ),
      })),
    [milestoneId, target],
  );
  const { linked, others } = useQuarter(select);
  if (isReadOnly && linked === null) return null;
  return (
    <span className={styles['card']}>
      {linked !== null && <TypeMark type={linked.type} size="small" label="" />}
      <SelectField
        id={cardFieldId(id)}
        look="line"
        aria-label={waitingWords.cardOf(text)}
        value={target}
        prompt={waitingWords.link}
        isReadOnly={isReadOnly}
        choices={[
          ...(target === null ? [] : [{ value: NO_CARD, label: waitingWords.notLinked }]),
          ...others.map((card) => ({ value: card.id, label: card.title })),
        ]}
        onChoose={(chosen) =>
          edit(dependency, {
            targetMilestoneId: chosen === NO_CARD ? null : chosen,
            source: chosen === NO_CARD ? 'other' : 'milestone',
          })
        }
      />
    </span>
  );
};

/** One thing that others must do first: where it comes from, whether it blocks, who brings it, and by when. */
export const WaitingLine = ({ dependency, isReadOnly }: LineProps) => {
  const decide = useDecide();
  const edit = useEditWaiting();
  const weeks = useQuarter(({ settings }) => settings.weeks);
  const { id, text, source, blocking, owner, neededByWeek } = dependency;
  return (
    <li className={styles['line']} data-line={id}>
      <span className={styles['what']}>
        <EditableField
          concept="dependency"
          target={id}
          field="text"
          value={text}
          label={waitingWords.whatOf(text)}
          required
          isReadOnly={isReadOnly}
        />
        <CardOf dependency={dependency} isReadOnly={isReadOnly} />
      </span>
      <span className={styles['from']}>
        <SelectField
          aria-label={waitingWords.fromOf(text)}
          value={source}
          isReadOnly={isReadOnly}
          choices={SOURCES.map((value) => ({ value, label: waitingWords.sources[value] }))}
          onChoose={(chosen) => edit(dependency, { source: chosen })}
        />
      </span>
      {isReadOnly ? (
        <span className={styles['blocks']}>{blocking ? waitingWords.blocks : ''}</span>
      ) : (
        <span className={styles['blocks']}>
          <Checkbox
            isChecked={blocking}
            onChange={() => edit(dependency, { blocking: !blocking })}
            label={<VisuallyHidden>{waitingWords.blocksOf(text)}</VisuallyHidden>}
          />
          <span className={styles['narrow']} aria-hidden="true">
            {waitingWords.blocks}
          </span>
        </span>
      )}
      <span className={styles['owner']}>
        <EditableField
          concept="dependency"
          target={id}
          field="owner"
          value={owner}
          label={waitingWords.ownerOf(text)}
          placeholder={waitingWords.ownerPrompt}
          isReadOnly={isReadOnly}
        />
        {blocking && owner === '' && (
          <span className={styles['lacks']}>
            <FindingLine severity="warn">{waitingWords.noOwner}</FindingLine>
          </span>
        )}
      </span>
      <span className={styles['week']}>
        <WeekField
          label={waitingWords.neededOf(text)}
          none={waitingWords.open}
          week={neededByWeek}
          weeks={weeks}
          isReadOnly={isReadOnly}
          onChoose={(week) => edit(dependency, { neededByWeek: week })}
        />
      </span>
      {!isReadOnly && (
        <IconButton
          icon={DeleteIcon}
          compact
          label={waitingWords.remove(text)}
          onClick={() => {
            decide({ kind: 'dependency.remove', target: id }, { undo: waitingWords.removed });
          }}
        />
      )}
    </li>
  );
};
