import Button from '@atlaskit/button/new';
import Checkbox from '@atlaskit/checkbox';
import { useEffect, useRef, useState } from 'react';
import { FindField } from '../../ui/find-field';
import { SelectField } from '../../ui/select-field';
import type { AskedWork, WorkPage } from './use-work-search';
import { existingWorkWords } from './words/existing-work-words';
import styles from './existing-work.module.css';

interface WorkFiltersProps {
  readonly asked: AskedWork;
  readonly types: WorkPage['types'];
  readonly onAsk: (asked: AskedWork) => void;
}

/** What to look for; words count once Enter or the button says so, the rest at once. */
export const WorkFilters = ({ asked, types, onAsk }: WorkFiltersProps) => {
  const [typed, setTyped] = useState(asked.text);
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => {
    field.current?.focus();
  }, []);
  return (
    <form
      className={styles['filters']}
      role="search"
      onSubmit={(event) => {
        event.preventDefault();
        onAsk({ ...asked, text: typed.trim() });
      }}
    >
      <span className={styles['find']}>
        <FindField
          ref={field}
          aria-label={existingWorkWords.find}
          placeholder={existingWorkWords.find}
          value={typed}
          onChange={({ currentTarget }) => {
            setTyped(currentTarget.value);
          }}
        />
      </span>
      <Button type="submit">{existingWorkWords.search}</Button>
      <span className={styles['types']}>
        <SelectField
          aria-label={existingWorkWords.types}
          value={typeof asked.types === 'string' ? asked.types : asked.types.id}
          choices={[
            { value: 'epics', label: existingWorkWords.epics },
            { value: 'any', label: existingWorkWords.anyType },
            ...types.map(({ id, name }) => ({ value: id, label: name })),
          ]}
          onChoose={(value) => {
            const chosen = value === 'epics' || value === 'any' ? value : { id: value };
            onAsk({ ...asked, text: typed.trim(), types: chosen });
          }}
        />
      </span>
      <Checkbox
        label={existingWorkWords.showDone}
        isChecked={asked.isDoneShown}
        onChange={({ currentTarget }) => {
          onAsk({ ...asked, text: typed.trim(), isDoneShown: currentTarget.checked });
        }}
      />
    </form>
  );
};
