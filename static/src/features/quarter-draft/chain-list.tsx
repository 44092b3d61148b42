import { neighboursOf, type Neighbour, type Standing } from '#domain/views/draft/card-chain';
import type { DraftCard } from '#domain/views/draft/draft-view';
import { Heading } from '../../ui/heading';
import { SeverityIcon, type Severity } from '../../ui/severity-icon';
import { TextButton } from '../../ui/text-button';
import { chainWords } from './words/chain-words';
import styles from './chain-list.module.css';

const SEVERITY: Readonly<Record<Standing, Severity>> = {
  done: 'ok',
  inTime: 'ok',
  unplaced: 'warn',
  sameWeek: 'warn',
  tooLate: 'error',
};

interface ListProps {
  readonly title: string;
  readonly neighbours: readonly Neighbour[];
  readonly words: (neighbour: Neighbour) => string;
  /** What it waits for that is no card. */
  readonly outside?: readonly string[];
  readonly onOpen: (card: DraftCard) => void;
}

const List = ({ title, neighbours, words, outside = [], onOpen }: ListProps) => (
  <section className={styles['part']} aria-label={title}>
    <Heading level={4} look="xsmall">
      {title}
    </Heading>
    <ul className={styles['list']}>
      {neighbours.map((neighbour) => (
        <li key={neighbour.card.id}>
          <SeverityIcon severity={SEVERITY[neighbour.standing]} size="small" />
          <span>
            <TextButton onClick={() => onOpen(neighbour.card)}>
              <bdi>{neighbour.card.title}</bdi>
            </TextButton>{' '}
            {words(neighbour)}
          </span>
        </li>
      ))}
      {outside.map((text) => (
        <li key={text}>
          <SeverityIcon severity="info" size="small" />
          <span>
            <bdi>{text}</bdi> {chainWords.outside}
          </span>
        </li>
      ))}
    </ul>
  </section>
);

interface ChainListProps {
  readonly card: DraftCard;
  readonly cards: readonly DraftCard[];
  readonly onOpen: (card: DraftCard) => void;
}

/** The lines of one card in words: what it waits for, and what it comes before. */
export const ChainList = ({ card, cards, onOpen }: ChainListProps) => {
  const { waitsFor, comesBefore } = neighboursOf(cards, card);
  const hasBefore = waitsFor.length > 0 || card.waitsFor.length > 0;
  if (!hasBefore && comesBefore.length === 0) return <p className={styles['note']}>{chainWords.free}</p>;
  return (
    <>
      {hasBefore && (
        <List
          title={chainWords.waitsFor}
          neighbours={waitsFor}
          words={(one) => chainWords.ends(one.standing, one.card.endWeek, one.weeks)}
          outside={card.waitsFor}
          onOpen={onOpen}
        />
      )}
      {comesBefore.length > 0 && (
        <List
          title={chainWords.comesBefore}
          neighbours={comesBefore}
          words={(one) => chainWords.starts(one.standing, one.card.startWeek, one.weeks)}
          onOpen={onOpen}
        />
      )}
    </>
  );
};
