import { openRisk } from '#domain/entities/plan/marker/open-risk';
import type { DraftCard } from '#domain/views/draft/draft-view';
import { isPlaced } from '../../components/draft/bar-room';
import { useQuarter } from '../../sync/quarter-context';
import { ActionMenu } from '../../ui/action-menu';
import { pathTo } from '../../ui/routing/route';
import { useNavigate } from '../../ui/routing/route-context';
import type { DraftActs } from './use-draft-acts';
import { cardMenuWords as words } from './words/card-menu-words';

interface CardMenuProps {
  readonly card: DraftCard;
  readonly quarter: string;
  readonly hands: DraftActs;
  readonly onForm: () => void;
  readonly onSplit: () => void;
  /** The card has left its weeks. */
  readonly onGone: () => void;
}

/** All that can be done with a card of the board, each act with the key that does the same. */
export const CardMenu = ({ card, quarter, hands, onForm, onSplit, onGone }: CardMenuProps) => {
  const navigate = useNavigate();
  const isFlagged = useQuarter((one) => openRisk(one, card.id) !== undefined);
  const placed = isPlaced(card);
  const nudge = (start: number, end: number) => (): void => hands.acts.onNudge?.(card, { start, end });
  return (
    <ActionMenu
      compact
      label={words.label(card.title)}
      groups={[
        {
          title: words.move,
          acts: [
            ...(placed
              ? [
                  { text: words.earlier, keys: words.keys.earlier, onClick: nudge(-1, -1) },
                  { text: words.later, keys: words.keys.later, onClick: nudge(1, 1) },
                ]
              : []),
            { text: words.weeks, keys: words.keys.weeks, onClick: onForm },
          ],
        },
        {
          title: words.length,
          acts: placed
            ? [
                { text: words.shorter, keys: words.keys.shorter, onClick: nudge(0, -1) },
                { text: words.longer, keys: words.keys.longer, onClick: nudge(0, 1) },
              ]
            : [],
        },
        {
          title: words.card,
          acts: [
            { text: words.split, keys: words.keys.split, onClick: onSplit },
            {
              text: isFlagged ? words.unflag : words.flag,
              keys: words.keys.flag,
              onClick: () => hands.flag(card),
            },
            ...(placed
              ? [
                  {
                    text: words.takeOff,
                    keys: words.keys.takeOff,
                    onClick: () => {
                      hands.takeOff(card);
                      onGone();
                    },
                  },
                ]
              : []),
            {
              text: words.open,
              onClick: () => navigate(pathTo('milestones.card', { quarter, card: card.id })),
            },
          ],
        },
      ]}
    />
  );
};
