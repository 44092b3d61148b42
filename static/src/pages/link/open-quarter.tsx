import Button from '@atlaskit/button/new';
import { useEffect, useRef, useState } from 'react';
import type { Answer } from '../../rpc/call';
import { useRpc } from '../../rpc/use-rpc';
import { FindField } from '../../ui/find-field';
import { Heading } from '../../ui/heading';
import { pathTo } from '../../ui/routing/route';
import { WorkspaceLink } from '../../ui/routing/workspace-link';
import { LoadingCards, Trouble } from './link-states';
import { linkWords } from './words/link-words';
import styles from './link.module.css';

type FoundQuarter = Answer<'macro.quarters'>['quarters'][number];

/** As many as somebody looks through before they type a word. */
const MOST_SHOWN = 50;

const says = ({ label, project }: FoundQuarter, typed: string): boolean => {
  const said = `${label} ${project.name} ${project.key}`.toLowerCase();
  return typed
    .toLowerCase()
    .split(/\s+/)
    .every((word) => said.includes(word));
};

interface OpenQuarterProps {
  readonly onClose: () => void;
}

/** The modal behind the command "Open OKRA quarter", which names no space: the quarters of all that one may see. */
export const OpenQuarter = ({ onClose }: OpenQuarterProps) => {
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => {
    field.current?.focus();
  }, []);
  const [typed, setTyped] = useState('');
  // Spaces are many on some sites: then what is typed looks for one, and is no word of a quarter alone.
  const [search, setSearch] = useState('');
  const { data, error, refetch } = useRpc('macro.quarters', search === '' ? {} : { search });
  const found = (data?.quarters ?? []).filter((quarter) => search !== '' || says(quarter, typed));
  return (
    <main className={styles['page']}>
      <Heading level={1} look="medium">
        {linkWords.openQuarter}
      </Heading>
      {error !== null ? (
        <Trouble
          error={error}
          onRetry={() => {
            void refetch();
          }}
        />
      ) : (
        <>
          <FindField
            aria-label={linkWords.findQuarter}
            placeholder={linkWords.findQuarter}
            ref={field}
            value={typed}
            onChange={({ currentTarget: { value } }) => {
              setTyped(value);
              if (data?.more === true || search !== '') setSearch(value.trim().slice(0, 100));
            }}
          />
          {data === undefined ? (
            <LoadingCards />
          ) : (
            <ul className={styles['quarters']}>
              {found.slice(0, MOST_SHOWN).map(({ id, label, project }) => (
                <li key={id}>
                  <WorkspaceLink projectKey={project.key} to={pathTo('quarter', { quarter: id })}>
                    {linkWords.quarterOf(label, project.name)}
                  </WorkspaceLink>
                </li>
              ))}
            </ul>
          )}
          {data !== undefined && found.length === 0 && (
            <p>{typed === '' ? linkWords.noQuarterAnywhere : linkWords.noQuarterFound}</p>
          )}
        </>
      )}
      <div className={styles['foot']}>
        <Button appearance="subtle" onClick={onClose}>
          {linkWords.close}
        </Button>
      </div>
    </main>
  );
};
