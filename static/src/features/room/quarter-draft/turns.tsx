import Avatar from '@atlaskit/avatar';
import type { ProposerTurn } from '#domain/views/sessions/proposer-turns';
import { usePeople } from '../../../sync/use-people';
import { usePersonName } from '../../../sync/use-person-name';
import { draftRoomWords as words } from '../words/draft-room-words';
import styles from './turns.module.css';

const said = ({ turn, placed }: ProposerTurn): string =>
  turn === 'now' ? words.proposesNow : turn === 'next' ? words.next(placed) : words.placed(placed);

/** Everybody who takes part, with what they placed: whose turn it is, who comes next, who has not proposed. */
export const Turns = ({ turns }: { readonly turns: readonly ProposerTurn[] }) => {
  const people = usePeople();
  const nameOf = usePersonName();
  if (turns.length === 0) return <p className={styles['quiet']}>{words.nobody}</p>;
  return (
    <ol className={styles['turns']} aria-label={words.turns}>
      {turns.map((one) => {
        const picture = people.get(one.memberId)?.picture ?? null;
        const name = nameOf(one.memberId);
        return (
          <li
            key={one.memberId}
            className={[styles['turn'], one.turn === 'now' ? styles['now'] : ''].join(' ')}
            aria-current={one.turn === 'now' ? 'true' : undefined}
          >
            <span aria-hidden="true">
              <Avatar size="xxsmall" name={name} {...(picture === null ? {} : { src: picture })} />
            </span>
            <span>{name}</span> <span className={styles['quiet']}>{said(one)}</span>
          </li>
        );
      })}
    </ol>
  );
};
