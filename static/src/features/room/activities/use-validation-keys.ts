import { useEffect } from 'react';
import { MILESTONE_TYPES, type MilestoneType } from '#domain/entities/milestones/milestone/milestone';
import { ownValue } from '#domain/kernel/own-value';
import { isWriting } from '../../../ui/is-writing';

interface Acts {
  readonly onType: (type: MilestoneType) => void;
  readonly onNoise: () => void;
  readonly onStep: (by: 1 | -1) => void;
}

/** `1` to `4` say what a card is, `x` sets it aside, `j` and `k` open the next and the one before. */
export const useValidationKeys = (isOn: boolean, { onType, onNoise, onStep }: Acts): void => {
  useEffect(() => {
    if (!isOn) return undefined;
    const acts: Readonly<Record<string, () => void>> = {
      x: onNoise,
      j: () => onStep(1),
      k: () => onStep(-1),
      ...Object.fromEntries(MILESTONE_TYPES.map((type, at) => [String(at + 1), () => onType(type)])),
    };
    const press = (event: KeyboardEvent): void => {
      if (event.ctrlKey || event.metaKey || event.altKey || isWriting(event.target)) return;
      if (document.querySelector('[role=dialog], [role=alertdialog], [role=listbox]') !== null) return;
      const act = ownValue(acts, event.key);
      if (act === undefined) return;
      event.preventDefault();
      act();
    };
    document.addEventListener('keydown', press);
    return () => document.removeEventListener('keydown', press);
  });
};
