import { useEffect, useRef, useState } from 'react';
import Checkbox from '@atlaskit/checkbox';
import { FindField } from '../../ui/find-field';
import { drawerWords } from './words/drawer-words';
import styles from './drawer-thread.module.css';

export interface ThreadOption {
  readonly id: string;
  readonly text: string;
  /** The heading it stands below; empty: none. */
  readonly group: string;
}

/** So many can be looked through without a filter. */
const FEW = 7;

interface ThreadChoiceProps {
  readonly label: string;
  readonly options: readonly ThreadOption[];
  readonly chosen: readonly string[];
  readonly isMultiple?: boolean;
  readonly onToggle: (id: string) => void;
  readonly onClose: () => void;
}

/** A list to choose from where the line stands, so that no frame clips it; Esc closes it and nothing else. */
export const ThreadChoice = ({
  label,
  options,
  chosen,
  isMultiple = false,
  onToggle,
  onClose,
}: ThreadChoiceProps) => {
  const [text, setText] = useState('');
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    box.current?.querySelector<HTMLElement>('input, button')?.focus();
  }, []);
  const wanted = text.toLowerCase();
  const shown = options.filter((option) => `${option.text} ${option.group}`.toLowerCase().includes(wanted));
  return (
    // eslint-disable-next-line jsx-a11y/no-static-element-interactions -- Esc closes the choice alone
    <div
      ref={box}
      className={styles['choice']}
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return;
        event.preventDefault();
        onClose();
      }}
    >
      {options.length > FEW && (
        <FindField
          aria-label={drawerWords.filterOf(label)}
          placeholder={drawerWords.filter}
          value={text}
          onChange={({ currentTarget }) => {
            setText(currentTarget.value);
          }}
        />
      )}
      <div role="group" aria-label={label} className={styles['options']}>
        {shown.map((option, index) => (
          <div key={option.id}>
            {option.group !== '' && option.group !== shown[index - 1]?.group && (
              <p className={styles['groupName']}>{option.group}</p>
            )}
            {isMultiple ? (
              <Checkbox
                label={option.text}
                isChecked={chosen.includes(option.id)}
                onChange={() => {
                  onToggle(option.id);
                }}
              />
            ) : (
              // eslint-disable-next-line @atlaskit/design-system/no-html-button -- a line of a list, as a menu has them
              <button
                type="button"
                aria-pressed={chosen.includes(option.id)}
                className={styles['option']}
                dir="auto"
                onClick={() => {
                  onToggle(option.id);
                }}
              >
                {option.text}
              </button>
            )}
          </div>
        ))}
        {shown.length === 0 && (
          <p className={styles['quiet']}>
            {options.length === 0 ? drawerWords.nothingToChoose : drawerWords.noMatch}
          </p>
        )}
      </div>
    </div>
  );
};
