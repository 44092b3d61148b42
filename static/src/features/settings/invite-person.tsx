import Avatar from '@atlaskit/avatar';
import Button from '@atlaskit/button/new';
import Textfield from '@atlaskit/textfield';
import { useRef, useState } from 'react';
import { useRpc } from '../../rpc/use-rpc';
import { useQuarter } from '../../sync/quarter-context';
import { FindingLine } from '../../ui/finding-line';
import { LabelledField } from '../../ui/labelled-field';
import { useInvite } from './use-invite';
import { inviteWords } from './words/invite-words';
import styles from './settings.module.css';

const LONGEST = 100;

/** People of the space by name, each to be let in by whoever leads; also while joining is closed. */
export const InvitePerson = () => {
  const quarter = useQuarter(({ id }) => id);
  const field = useRef<HTMLInputElement>(null);
  const [typed, setTyped] = useState('');
  const [asked, setAsked] = useState<string | null>(null);
  const found = useRpc('quarter.candidates', { quarter, text: asked ?? '' }, { enabled: asked !== null });
  const { invite, isBusy, error } = useInvite(() => {
    setTyped('');
    setAsked(null);
    field.current?.focus();
  });
  const people = asked === null ? undefined : found.data;
  const problem = (asked === null ? undefined : found.error?.message) ?? error?.message;
  return (
    <div className={styles['invite']}>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          const text = typed.trim();
          // No name is longer, and none is told by a letter.
          if (text.length > 1) setAsked(text.slice(0, LONGEST));
        }}
      >
        <LabelledField label={inviteWords.label} help={inviteWords.help}>
          {(props) => (
            <span className={styles['inviteField']}>
              <Textfield
                {...props}
                ref={field}
                isCompact
                value={typed}
                autoComplete="off"
                onChange={({ currentTarget }) => setTyped(currentTarget.value)}
              />
              <Button type="submit" isLoading={found.isFetching}>
                {inviteWords.find}
              </Button>
            </span>
          )}
        </LabelledField>
      </form>
      {problem !== undefined && (
        <span role="alert">
          <FindingLine severity="error">{problem}</FindingLine>
        </span>
      )}
      {people?.length === 0 && <p role="status">{inviteWords.none}</p>}
      {people !== undefined && people.length > 0 && (
        <ul className={styles['releases']} aria-label={inviteWords.found}>
          {people.map((person) => (
            <li key={person.accountId} className={styles['candidate']}>
              <span className={styles['person']}>
                <Avatar
                  size="small"
                  name={person.displayName}
                  {...(person.avatarUrl === '' ? {} : { src: person.avatarUrl })}
                />
                <bdi>{person.displayName}</bdi>
              </span>
              {person.takesPart ? (
                <span className={styles['quiet']}>{inviteWords.takesPart}</span>
              ) : (
                <Button
                  spacing="compact"
                  isDisabled={isBusy}
                  aria-label={inviteWords.addNamed(person.displayName)}
                  onClick={() => invite(person)}
                >
                  {inviteWords.add}
                </Button>
              )}
            </li>
          ))}
        </ul>
      )}
    </div>
  );
};
