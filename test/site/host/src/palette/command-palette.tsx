import { useId, useState, type KeyboardEvent } from 'react';
import SearchIcon from '@atlaskit/icon/core/search';
import Modal, { ModalTransition } from '@atlaskit/modal-dialog';
import Textfield from '@atlaskit/textfield';
import type { Route } from '../routing/route';
import { fits, type PaletteEntry } from './palette-entry';
import { usePaletteEntries, useTextSearch } from './use-palette-entries';
import styles from './palette.module.css';

interface CommandPaletteProps {
  readonly route: Route;
  readonly isOpen: boolean;
  readonly onClose: () => void;
}

const Palette = ({ route, onClose }: Omit<CommandPaletteProps, 'isOpen'>) => {
  const [typed, setTyped] = useState('');
  const [chosen, setChosen] = useState(0);
  const listId = useId();
  const all = usePaletteEntries(route);
  const toSearch = useTextSearch();
  const wanted = typed.trim();
  const found = wanted === '' ? all : [...all.filter((entry) => fits(entry, wanted)), toSearch(wanted)];
  const current = found[Math.min(chosen, found.length - 1)];
  const idOf = (entry: PaletteEntry): string => `${listId}-${entry.id}`;

  const choose = (entry: PaletteEntry | undefined): void => {
    onClose();
    entry?.run();
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step !== undefined) {
      event.preventDefault();
      setChosen((chosen + step + found.length) % found.length);
    } else if (event.key === 'Enter') {
      event.preventDefault();
      choose(current);
    }
  };

  return (
    <div className={styles['palette']}>
      <Textfield
        role="combobox"
        aria-label="Search or run a command"
        aria-expanded
        aria-autocomplete="list"
        aria-controls={listId}
        aria-activedescendant={current === undefined ? undefined : idOf(current)}
        placeholder="Search or run a command"
        elemBeforeInput={
          <span className={styles['glyph']}>
            <SearchIcon label="" />
          </span>
        }
        value={typed}
        onChange={(event) => {
          setTyped(event.currentTarget.value);
          setChosen(0);
        }}
        onKeyDown={onKeyDown}
      />
      <ul id={listId} role="listbox" aria-label="Commands">
        {found.map((entry, index) => (
          // The text field has the keyboard and names the chosen one.
          // eslint-disable-next-line jsx-a11y/click-events-have-key-events -- see above
          <li
            key={entry.id}
            id={idOf(entry)}
            role="option"
            aria-selected={entry === current}
            onMouseMove={() => setChosen(index)}
            onClick={() => choose(entry)}
          >
            <span>{entry.title}</span>
            <small>{entry.kind}</small>
          </li>
        ))}
      </ul>
    </div>
  );
};

/** Jira's command palette: the app's commands and the places of this site, by the words that are typed. */
export const CommandPalette = ({ isOpen, ...rest }: CommandPaletteProps) => (
  <ModalTransition>
    {isOpen && (
      <Modal label="Command palette" onClose={rest.onClose} width="medium">
        <Palette {...rest} />
      </Modal>
    )}
  </ModalTransition>
);
