import { useMemo, useRef } from 'react';
import type { DraftCard } from '#domain/views/draft/draft-view';
import { typeMenuChoices } from '../../components/menu-choices';
import { usePeople } from '../../sync/use-people';
import { FilterMenu } from '../../ui/filter-menu';
import { FindField } from '../../ui/find-field';
import { TextButton } from '../../ui/text-button';
import { useFindKey } from '../../ui/use-find-key';
import { NO_SEARCH, skillsIn, type CardSearch } from './find-cards';
import { showWords as words } from './words/show-words';
import styles from './board-view.module.css';

interface FindBarProps {
  readonly cards: readonly DraftCard[];
  readonly owners: ReadonlyMap<string, string>;
  readonly search: CardSearch;
  /** How many were found; null: nothing is looked for. */
  readonly found: number | null;
  readonly isShort: boolean;
  readonly onSearch: (search: CardSearch) => void;
}

/** No id of a member. */
const NOBODY = 'nobody';

const MARKS = ['error', 'any', 'none'] as const;

/** Looks for cards by words, type, skill, owner and findings: the others step back. */
export const FindBar = ({ cards, owners, search, found, isShort, onSearch }: FindBarProps) => {
  const field = useRef<HTMLInputElement>(null);
  useFindKey(field);
  const people = usePeople();
  const skills = useMemo(() => skillsIn(cards).map(({ key, name }) => ({ value: key, text: name })), [cards]);
  const ownerChoices = useMemo(
    () => [
      { value: NOBODY, text: words.nobody },
      ...[...new Set(owners.values())].flatMap((id) => {
        const name = people.get(id)?.name;
        return name === undefined ? [] : [{ value: id, text: name }];
      }),
    ],
    [owners, people],
  );
  return (
    <div className={styles['find']} role="search" aria-label={words.find}>
      <span className={styles['findField']}>
        <FindField
          ref={field}
          aria-label={words.find}
          placeholder={words.find}
          value={search.text}
          onChange={(event) => onSearch({ ...search, text: event.currentTarget.value })}
        />
      </span>
      <FilterMenu
        label={words.findType}
        any={words.anyType}
        value={search.type}
        choices={typeMenuChoices}
        isShort={isShort}
        onChoose={(type) => onSearch({ ...search, type })}
      />
      {skills.length > 0 && (
        <FilterMenu
          label={words.findSkill}
          any={words.anySkill}
          value={search.skill}
          choices={skills}
          isShort={isShort}
          onChoose={(skill) => onSearch({ ...search, skill })}
        />
      )}
      {ownerChoices.length > 1 && (
        <FilterMenu
          label={words.findOwner}
          any={words.anyOwner}
          value={search.owner === '' ? NOBODY : search.owner}
          choices={ownerChoices}
          isShort={isShort}
          onChoose={(owner) => onSearch({ ...search, owner: owner === NOBODY ? '' : owner })}
        />
      )}
      <FilterMenu
        label={words.findMark}
        any={words.anyMark}
        value={search.mark}
        choices={MARKS.map((mark) => ({ value: mark, text: words.marks[mark] }))}
        isShort={isShort}
        onChoose={(chosen) => onSearch({ ...search, mark: MARKS.find((one) => one === chosen) ?? null })}
      />
      {found !== null && (
        <>
          <span role="status" className={styles['note']}>
            {words.found(found, cards.length)}
          </span>
          <TextButton onClick={() => onSearch(NO_SEARCH)}>{words.clear}</TextButton>
        </>
      )}
    </div>
  );
};
