import Avatar from '@atlaskit/avatar';
import Lozenge from '@atlaskit/lozenge';
import type { KeyboardEvent } from 'react';
import { NickTag } from '../../../components/nick-tag';
import { TypeMark } from '../../../components/type-mark';
import { usePeople } from '../../../sync/use-people';
import { ActionMenu, type MenuGroup } from '../../../ui/action-menu';
import type { Board } from './use-board';
import { useDraggedCard } from './use-board-drag';
import type { BoardCardFacts, BoardGroup } from './board-kind';
import { clusterWords } from '../words/cluster-words';
import styles from './board-card.module.css';

interface CardProps {
  readonly card: BoardCardFacts;
  /** Where it stands. */
  readonly group: string;
  readonly groups: readonly BoardGroup[];
  /** The card that Space chose last, to be somebody's twin. */
  readonly chosen: BoardCardFacts | null;
  readonly board: Board;
  readonly isReadOnly: boolean;
  readonly onChoose: () => void;
}

const CARD = 'okra-board-card';

const walk = (from: HTMLElement, by: number): void => {
  const cards = [...document.querySelectorAll<HTMLElement>(`[data-card=${CARD}]`)];
  cards[cards.indexOf(from) + by]?.focus();
};

/** The menu of a card: where it may go, and whose twin it is. */
const menuOf = ({ card, group, groups, chosen, board }: CardProps): readonly MenuGroup[] => [
  {
    title: clusterWords.move,
    acts: groups
      .filter(({ key }) => key !== group)
      .map((target) => ({
        text: target.title === '' ? clusterWords.loose : target.title,
        onClick: () => board.move([card.id], target),
      })),
  },
  {
    title: clusterWords.twins,
    acts:
      card.twinOf !== null
        ? [{ text: clusterWords.noTwin, onClick: () => board.twin(card.id, null) }]
        : chosen !== null && chosen.id !== card.id
          ? [
              {
                text: clusterWords.twinAct(chosen.title),
                onClick: () => board.twin(card.id, chosen.id),
              },
            ]
          : [{ text: clusterWords.twinHint, onClick: () => undefined, isDisabled: true }],
  },
];

/** A card of the board: its words, who wrote it, whose twin it is, and a menu that does what dragging does. */
export const BoardCard = (props: CardProps) => {
  const { card, groups, chosen, board, isReadOnly, onChoose } = props;
  const people = usePeople();
  const drag = useDraggedCard(card.id, isReadOnly);
  const person = card.by === undefined ? undefined : people.get(card.by);
  const twin = groups.flatMap(({ cards }) => cards).find(({ id }) => id === card.twinOf);
  const twinName = twin?.by === undefined ? undefined : people.get(twin.by)?.name;
  const isChosen = chosen?.id === card.id;

  const press = (event: KeyboardEvent<HTMLButtonElement>): void => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const button = event.currentTarget;
    if (event.key === 'ArrowDown') walk(button, 1);
    else if (event.key === 'ArrowUp') walk(button, -1);
    else if (event.key === 'g' && !isReadOnly)
      button.closest('li')?.querySelector<HTMLElement>('[aria-haspopup]')?.click();
    else if (event.key === 't' && !isReadOnly && chosen !== null && !isChosen) board.twin(card.id, chosen.id);
    else return;
    event.preventDefault();
  };
  return (
    <li ref={drag} className={[styles['card'], isChosen ? styles['chosen'] : ''].join(' ')}>
      <div className={styles['top']}>
        {card.type !== undefined && <TypeMark type={card.type} size="small" />}
        {/* eslint-disable-next-line @atlaskit/design-system/no-html-button -- the card's own words are chosen */}
        <button
          type="button"
          className={styles['title']}
          data-card={CARD}
          aria-pressed={isChosen}
          onClick={onChoose}
          onKeyDown={press}
        >
          <bdi>{card.title}</bdi>
        </button>
        {!isReadOnly && (
          <ActionMenu compact label={clusterWords.cardMenu(card.title)} groups={menuOf(props)} />
        )}
      </div>
      <div className={styles['by']}>
        {person !== undefined && (
          <>
            <Avatar size="xxsmall" name="" {...(person.picture === null ? {} : { src: person.picture })} />
            <span>{person.name}</span>
          </>
        )}
        {card.tag !== undefined && <NickTag nick={card.tag} />}
        {twin !== undefined && (
          <Lozenge>
            {twinName === undefined ? clusterWords.twinOf(twin.title) : clusterWords.twin(twinName)}
          </Lozenge>
        )}
      </div>
    </li>
  );
};
