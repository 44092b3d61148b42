import Button from '@atlaskit/button/new';
import type { Reaction } from '#domain/entities/plan/reaction/reaction';
import { findById } from '#domain/kernel/collection';
import { useDecide } from '../../../components/use-decide';
import { useQuarter } from '../../../sync/quarter-context';
import { useMay } from '../../../sync/use-may';
import { usePersonName } from '../../../sync/use-person-name';
import { draftRoomWords as words } from '../words/draft-room-words';
import { ReactionMark } from './reaction-marks';
import styles from './reactions.module.css';

interface ListProps {
  readonly reactions: readonly Reaction[];
  /** They are about several cards, and each says about which. */
  readonly withCards?: boolean;
  /** Said instead, where there is none. */
  readonly nothing: string;
}

/** Who says what of a card's weeks; anybody of the team may say that it is settled. */
export const ReactionList = ({ reactions, withCards = false, nothing }: ListProps) => {
  const decide = useDecide();
  const may = useMay();
  const nameOf = usePersonName();
  const cards = useQuarter(({ milestones }) => milestones);
  if (reactions.length === 0) return <p className={styles['quiet']}>{nothing}</p>;
  return (
    <ul className={styles['list']}>
      {reactions.map(({ id, by = null, kind, text, resolved, milestoneId }) => (
        <li key={id} className={styles['reaction']}>
          <span className={styles['head']}>
            <strong>{nameOf(by)}</strong>
            <span className={styles['kind']}>
              <ReactionMark kind={kind} /> {words.reactions[kind]}
              {resolved && <span className={styles['quiet']}>{words.settled}</span>}
            </span>
          </span>
          {withCards && (
            <span className={styles['quiet']}>
              <bdi>{findById(cards, milestoneId)?.title}</bdi>
            </span>
          )}
          {text !== '' && <bdi>{text}</bdi>}
          {may.write && !resolved && kind !== 'fine' && (
            <span>
              <Button
                appearance="subtle"
                spacing="compact"
                aria-label={words.settleOf(nameOf(by), words.reactions[kind])}
                onClick={() => {
                  decide(
                    { kind: 'reaction.edit', target: id, changes: { resolved: true } },
                    { undo: words.settledFlag },
                  );
                }}
              >
                {words.settle}
              </Button>
            </span>
          )}
        </li>
      ))}
    </ul>
  );
};
