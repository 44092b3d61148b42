import { useEffect, useId, useRef, useState, type KeyboardEvent } from 'react';
import type { Answer } from '../../rpc/call';
import { CodeLabel } from '../../components/code-label';
import { FindField } from '../../ui/find-field';
import { SelectField } from '../../ui/select-field';
import { TypeMark, type MarkedType } from '../../components/type-mark';
import { linkWords } from './words/link-words';
import styles from './link.module.css';

export type LinkCard = Answer<'link.cards'>['cards'][number];

/** As the marks of the workspace name it. */
export const markOf = (kind: LinkCard['kind']): MarkedType => (kind === 'untyped' ? null : kind);

const matches = (card: LinkCard, typed: string, objective: string): boolean => {
  const said = [card.title, card.objectiveCode, card.keyResultCode, card.issueKey ?? '']
    .join(' ')
    .toLowerCase();
  const words = typed.toLowerCase().split(/\s+/).filter(Boolean);
  return (objective === '' || card.objectiveCode === objective) && words.every((word) => said.includes(word));
};

/** A quarter may have 2,000 cards; nobody reads more than these before typing a word. */
const MOST_SHOWN = 200;

interface CardPickerProps {
  readonly cards: readonly LinkCard[];
  /** Card that the work item is linked to. */
  readonly current: string | null;
  readonly chosen: string | null;
  readonly onChoose: (row: string | null) => void;
}

const stateOf = (card: LinkCard, current: string | null): string =>
  card.row === current ? linkWords.linkedNow : card.issueKey === null ? '' : linkWords.taken(card.issueKey);

/** Cards to choose from: words and an objective narrow them, arrow keys walk over those that are free, Enter takes one. */
export const CardPicker = ({ cards, current, chosen, onChoose }: CardPickerProps) => {
  const id = useId();
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => {
    field.current?.focus();
  }, []);
  const [typed, setTyped] = useState('');
  const [objective, setObjective] = useState('');
  const codes = [
    ...new Set(cards.map(({ objectiveCode }) => objectiveCode).filter((code) => code !== '')),
  ].sort((a, b) => Number(a.slice(1)) - Number(b.slice(1)));
  const titles = new Map(
    cards.filter(({ kind }) => kind === 'objective').map((card) => [card.objectiveCode, card.title]),
  );
  const found = cards.filter((card) => matches(card, typed, objective));
  const shown = found.slice(0, MOST_SHOWN);
  const isFree = (card: LinkCard): boolean => card.issueKey === null && card.row !== current;
  const free = shown.filter(isFree);
  const step = (by: number): void => {
    const at = free.findIndex(({ row }) => row === chosen);
    const next = free[at === -1 ? (by > 0 ? 0 : free.length - 1) : (at + by + free.length) % free.length];
    if (next === undefined) return;
    onChoose(next.row);
    document.getElementById(`${id}-${next.row}`)?.scrollIntoView({ block: 'nearest' });
  };
  const handleKey = (event: KeyboardEvent): void => {
    const by = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (by === undefined) return;
    event.preventDefault();
    step(by);
  };
  return (
    <div className={styles['picker']}>
      <div className={styles['filters']}>
        <FindField
          role="combobox"
          aria-label={linkWords.findCard}
          aria-expanded
          aria-autocomplete="list"
          aria-controls={id}
          aria-activedescendant={chosen === null ? undefined : `${id}-${chosen}`}
          ref={field}
          autoComplete="off"
          value={typed}
          onChange={({ currentTarget }) => {
            const { value } = currentTarget;
            setTyped(value);
            const first = cards.find((card) => isFree(card) && matches(card, value, objective));
            onChoose(value.trim() === '' ? null : (first?.row ?? null));
          }}
          onKeyDown={handleKey}
        />
        <SelectField
          aria-label={linkWords.objective}
          value={objective}
          choices={[
            { value: '', label: linkWords.allObjectives },
            ...codes.map((code) => ({
              value: code,
              code,
              label: titles.get(code) ?? '',
              mark: <TypeMark type="objective" label="" size="small" />,
            })),
          ]}
          onChoose={(code) => {
            setObjective(code);
            onChoose(null);
          }}
        />
      </div>
      <ul id={id} className={styles['cards']} role="listbox" aria-label={linkWords.cards}>
        {shown.map((card) => (
          // eslint-disable-next-line jsx-a11y/click-events-have-key-events -- the field above has the keys of the list
          <li
            key={card.row}
            id={`${id}-${card.row}`}
            role="option"
            aria-selected={card.row === chosen}
            aria-disabled={!isFree(card)}
            className={styles['card']}
            onClick={() => {
              if (isFree(card)) onChoose(card.row);
            }}
          >
            <TypeMark type={markOf(card.kind)} />
            <span className={styles['cardTitle']} dir="auto">
              {card.title}
            </span>
            {card.objectiveCode !== '' && card.kind !== 'objective' && (
              <CodeLabel code={[card.objectiveCode, card.keyResultCode].filter(Boolean).join(' ')} />
            )}
            {stateOf(card, current) !== '' && (
              <span className={styles['note']}>{stateOf(card, current)}</span>
            )}
          </li>
        ))}
      </ul>
      {shown.length === 0 && <p className={styles['note']}>{linkWords.noCardFound}</p>}
      {shown.length > 0 && free.length === 0 && <p className={styles['note']}>{linkWords.noCardFree}</p>}
      {found.length > shown.length && (
        <p className={styles['note']}>{linkWords.firstCards(MOST_SHOWN, found.length)}</p>
      )}
    </div>
  );
};
