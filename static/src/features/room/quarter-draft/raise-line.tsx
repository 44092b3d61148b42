import Button from '@atlaskit/button/new';
import { useMemo } from 'react';
import { useDecide } from '../../../components/use-decide';
import { createSelector } from '../../../sync/create-selector';
import type { Submitted } from '../../../sync/new-command';
import { useQuarter } from '../../../sync/quarter-context';
import { FindingLine } from '../../../ui/finding-line';
import { confidenceWords as words } from '../words/confidence-words';
import { CardChoice } from './card-choice';
import styles from './confidence.module.css';

type Made = keyof typeof words.made;

interface RaiseProps {
  /** What would raise somebody's confidence, in their words. */
  readonly reason: string;
  readonly onMade?: () => void;
}

/** A reason for little confidence, and what it can become: a marker, a dependency of a card, a signal test. */
export const RaiseActs = ({ reason, onMade }: RaiseProps) => {
  const decide = useDecide();
  const isEmpty = reason.trim() === '';
  // What was refused stays where it was typed.
  const made = ({ refusal }: Submitted): void => {
    if (refusal === null) onMade?.();
  };
  return (
    <span className={styles['acts']}>
      <Button
        spacing="compact"
        isDisabled={isEmpty}
        aria-label={words.act(words.toMarker, reason)}
        onClick={() => {
          made(
            decide(
              { kind: 'marker.add', values: { kind: 'risk', text: reason } },
              { undo: words.made.marker },
            ),
          );
        }}
      >
        {words.toMarker}
      </Button>
      <Button
        spacing="compact"
        isDisabled={isEmpty}
        aria-label={words.act(words.toTest, reason)}
        onClick={() => {
          made(
            decide(
              { kind: 'milestone.add', values: { title: reason, type: 'signal_test' } },
              { undo: words.made.test },
            ),
          );
        }}
      >
        {words.toTest}
      </Button>
      {!isEmpty && (
        <CardChoice
          label={words.toDependency}
          value=""
          prompt={words.chooseCard}
          onChoose={(milestoneId) => {
            made(
              decide(
                { kind: 'dependency.add', values: { milestoneId, text: reason } },
                { undo: words.made.dependency },
              ),
            );
          }}
        />
      )}
    </span>
  );
};

/** One reason with its acts, or with what became of it. */
export const RaiseLine = ({ reason, mayWrite }: RaiseProps & { readonly mayWrite: boolean }) => {
  const select = useMemo(
    () =>
      createSelector(({ markers, dependencies, milestones }): readonly Made[] => [
        ...(markers.some(({ text }) => text === reason) ? ['marker' as const] : []),
        ...(dependencies.some(({ text }) => text === reason) ? ['dependency' as const] : []),
        ...(milestones.some(({ title }) => title === reason) ? ['test' as const] : []),
      ]),
    [reason],
  );
  const made = useQuarter(select);
  return (
    <li className={styles['line']}>
      <bdi>“{reason}”</bdi>
      {made.length > 0 ? (
        <span className={styles['made']}>
          {made.map((one) => (
            <FindingLine key={one} severity="ok">
              {words.made[one]}
            </FindingLine>
          ))}
        </span>
      ) : (
        mayWrite && <RaiseActs reason={reason} />
      )}
    </li>
  );
};
