import CrossIcon from '@atlaskit/icon/core/cross';
import { useMemo } from 'react';
import { isOnTheBoard } from '#domain/entities/milestones/milestone/lineage';
import type { Milestone } from '#domain/entities/milestones/milestone/milestone';
import { findById } from '#domain/kernel/collection';
import { TypeMark } from '../../../components/type-mark';
import { useDecide } from '../../../components/use-decide';
import { createSelector } from '../../../sync/create-selector';
import { useQuarter } from '../../../sync/quarter-context';
import { IconButton } from '../../../ui/icon-button';
import { LabelledField } from '../../../ui/labelled-field';
import { SelectField } from '../../../ui/select-field';
import { validationWords } from '../words/validation-words';
import styles from './unlocks-field.module.css';

interface UnlocksProps {
  readonly card: Milestone;
  readonly isReadOnly: boolean;
}

/** The cards that wait for this one: each is a dependency of that card, and shows in both. */
export const UnlocksField = ({ card, isReadOnly }: UnlocksProps) => {
  const decide = useDecide();
  const select = useMemo(
    () =>
      createSelector(({ dependencies, milestones }) => {
        const waiting = dependencies.flatMap(({ id, milestoneId, targetMilestoneId }) => {
          const other = targetMilestoneId === card.id ? findById(milestones, milestoneId) : undefined;
          return other === undefined
            ? []
            : [{ dependency: id, id: other.id, title: other.title, type: other.type }];
        });
        const others = milestones.filter(
          (other) =>
            other.id !== card.id && isOnTheBoard(other) && !waiting.some(({ id }) => id === other.id),
        );
        return { waiting, others: others.map(({ id, title, type }) => ({ id, title, type })) };
      }),
    [card.id],
  );
  const { waiting, others } = useQuarter(select);
  return (
    <LabelledField
      label={validationWords.unlocks}
      {...(card.type === 'enabler' ? { help: validationWords.unlocksHelp } : {})}
    >
      {(field) => (
        <div className={styles['unlocks']}>
          {waiting.length > 0 && (
            <ul className={styles['cards']}>
              {waiting.map(({ dependency, title, type }) => (
                <li key={dependency} className={styles['card']}>
                  <TypeMark type={type} size="small" />
                  <bdi>{title}</bdi>
                  {!isReadOnly && (
                    <IconButton
                      icon={CrossIcon}
                      compact
                      label={validationWords.unlockNot(title)}
                      onClick={() =>
                        decide(
                          { kind: 'dependency.remove', target: dependency },
                          { undo: validationWords.notUnlocked(title) },
                        )
                      }
                    />
                  )}
                </li>
              ))}
            </ul>
          )}
          {isReadOnly && waiting.length === 0 && <span>{validationWords.unlocksNothing}</span>}
          {!isReadOnly && (
            <SelectField
              {...field}
              value={null}
              prompt={validationWords.unlocksPrompt}
              choices={others.map(({ id, title, type }) => ({
                value: id,
                label: title,
                mark: <TypeMark type={type} size="small" label="" />,
              }))}
              onChoose={(id) =>
                decide({ kind: 'dependency.add', values: { milestoneId: id, targetMilestoneId: card.id } })
              }
            />
          )}
        </div>
      )}
    </LabelledField>
  );
};
