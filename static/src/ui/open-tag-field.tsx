import { CreatableSelect } from '@atlaskit/select';
import { useId, useRef, useState, type ClipboardEvent, type KeyboardEvent } from 'react';
import type { Choice } from './choice';
import { SelectList } from './select-list';
import { useListPlacement } from './use-list-placement';
import { uiWords } from './words/ui-words';

const COMPONENTS = { MenuPortal: SelectList };

type AnyChoice = Choice<string | number>;

const choiceOf = (label: string): AnyChoice => ({ value: label, label });

const BETWEEN_TAGS: readonly string[] = [',', ';'];

interface OpenTagFieldProps {
  readonly id: string | undefined;
  readonly label: string;
  readonly prompt: string;
  readonly value: readonly string[];
  readonly known: readonly string[];
  /** What was typed into the closed field. */
  readonly typed: string;
  /** Tags of a text that was typed or pasted. */
  readonly split: (text: string) => readonly string[];
  /** Whether they are taken; refused, what was typed stays where it is. */
  readonly onChoose: (value: readonly string[]) => boolean;
  /** `isReturning`: whoever closed it goes on at the field. */
  readonly onClose: (isReturning: boolean) => void;
}

/** Loaded by `TagField`: the design system's own, with the focus in it from its first moment to its last. */
export const OpenTagField = ({
  id,
  label,
  prompt,
  value,
  known,
  typed,
  split,
  onChoose,
  onClose,
}: OpenTagFieldProps) => {
  const [text, setText] = useState(typed);
  const isLeft = useRef(false);
  const instanceId = useId();
  const placement = useListPlacement(instanceId);
  const [isListed, setListed] = useState(true);
  const add = (more: string): boolean => {
    const held = new Set(value.map((tag) => tag.toLowerCase()));
    const fresh = split(more).filter((tag) => !held.has(tag.toLowerCase()));
    const isTaken = fresh.length === 0 || onChoose([...value, ...fresh]);
    setText(isTaken ? '' : more);
    return isTaken;
  };
  const press = (event: KeyboardEvent<HTMLElement>): void => {
    if (event.key === 'Escape') {
      // It closes the field, and no card or dialog around it.
      event.preventDefault();
      event.stopPropagation();
      isLeft.current = true;
      onClose(true);
    } else if (BETWEEN_TAGS.includes(event.key) && text.trim() !== '') {
      event.preventDefault();
      add(text);
    }
  };
  const paste = (event: ClipboardEvent): void => {
    const pasted = event.clipboardData.getData('text');
    if (split(pasted).length < 2) return;
    event.preventDefault();
    add(`${text}${pasted}`);
  };
  return (
    <span role="presentation" onKeyDownCapture={press} onPasteCapture={paste}>
      {/* eslint-disable-next-line @atlaskit/design-system/no-placeholder -- says what is missing, as Atlaskit's own does */}
      <CreatableSelect<AnyChoice, true>
        {...(id === undefined ? {} : { inputId: id })}
        instanceId={instanceId}
        label={label}
        isMulti
        // eslint-disable-next-line jsx-a11y/no-autofocus -- it takes the place of the button that was pressed
        autoFocus
        menuIsOpen={isListed}
        onFocus={() => setListed(true)}
        closeMenuOnSelect={false}
        isClearable={false}
        spacing="compact"
        options={known.map(choiceOf)}
        value={value.map(choiceOf)}
        inputValue={text}
        onInputChange={(next, { action }) => {
          if (action === 'input-change' || action === 'set-value') setText(next);
        }}
        placeholder={prompt}
        formatCreateLabel={(next: string) => uiWords.add(next)}
        noOptionsMessage={() => null}
        components={COMPONENTS}
        menuPosition="fixed"
        menuPortalTarget={document.body}
        menuPlacement={placement}
        menuShouldScrollIntoView={false}
        onCreateOption={add}
        onChange={(next) => {
          setText('');
          onChoose(next.map((tag) => tag.label));
        }}
        onBlur={() => {
          if (isLeft.current) return;
          // What was typed counts without Enter, as in every other field.
          if (text.trim() === '' || add(text)) onClose(false);
          else setListed(false);
        }}
      />
    </span>
  );
};
