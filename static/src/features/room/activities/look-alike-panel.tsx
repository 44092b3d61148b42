import Button from '@atlaskit/button/new';
import type { LookAlike } from '#domain/views/sessions/look-alikes';
import { SidePanel } from '../room-layout';
import type { Board } from './use-board';
import type { BoardGroup } from './board-kind';
import { clusterWords } from '../words/cluster-words';
import styles from './look-alike-panel.module.css';

/** More at a time is a list to work through, and nobody reads it. */
const MOST = 3;

interface PanelProps {
  readonly pairs: readonly LookAlike[];
  readonly groups: readonly BoardGroup[];
  /** Null: this person only reads. */
  readonly board: Board | null;
  readonly onIgnore: (pair: LookAlike) => void;
}

/** Cards that sound alike, a few at a time: a suggestion that nothing applies by itself. */
export const LookAlikePanel = ({ pairs, groups, board, onIgnore }: PanelProps) => {
  const cards = new Map(groups.flatMap((group) => group.cards.map((card) => [card.id, card])));
  const shown = pairs.flatMap((pair) => {
    const [one, other] = [cards.get(pair.one), cards.get(pair.other)];
    return one === undefined || other === undefined ? [] : [{ pair, one, other }];
  });
  const few = shown.slice(0, MOST);
  return (
    <SidePanel title={clusterWords.alike}>
      {shown.length > MOST && (
        <span className={styles['quiet']}>{clusterWords.alikeCount(few.length, shown.length)}</span>
      )}
      {shown.length === 0 && <p className={styles['quiet']}>{clusterWords.alikeNone}</p>}
      {few.map(({ pair, one, other }) => (
        <div key={`${one.id} ${other.id}`} className={styles['pair']}>
          {[one, other].map(({ id, title }) => (
            <p key={id} className={styles['card']}>
              <bdi>{title}</bdi>
            </p>
          ))}
          <span className={styles['quiet']}>{clusterWords.both(pair.shared)}</span>
          {board !== null && (
            <div className={styles['acts']}>
              <Button spacing="compact" onClick={() => board.together(groups, one, other)}>
                {clusterWords.together}
              </Button>
              <Button appearance="subtle" spacing="compact" onClick={() => onIgnore(pair)}>
                {clusterWords.ignore}
              </Button>
            </div>
          )}
        </div>
      ))}
      {shown.length > 0 && <p className={styles['quiet']}>{clusterWords.alikeHint}</p>}
    </SidePanel>
  );
};
