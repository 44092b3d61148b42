import Button from '@atlaskit/button/new';
import CheckIcon from '@atlaskit/icon/core/check-mark';
import Avatar from '@atlaskit/avatar';
import { useState } from 'react';
import type { LookAlike } from '#domain/views/sessions/look-alikes';
import { useMay } from '../../../sync/use-may';
import { usePeople } from '../../../sync/use-people';
import { Heading } from '../../../ui/heading';
import { InlineText } from '../../../ui/inline-text';
import { RoomLayout } from '../room-layout';
import type { ActivityProps } from '../room-place';
import { RoomSide } from '../room-side';
import { NickTag } from '../../../components/nick-tag';
import { TypeMark } from '../../../components/type-mark';
import { GroupRail } from './group-rail';
import { useBoard } from './use-board';
import { useLetterKeys } from './use-letter-keys';
import { useLookAlikes } from './use-look-alikes';
import { isUnplaced, type BoardCardFacts, type BoardGroup, type BoardKind } from './board-kind';
import { clusterWords } from '../words/cluster-words';
import styles from './card-spotlight.module.css';

/** So many groups have a key of their own. */
const KEYED = 9;

interface SpotlightProps extends Pick<ActivityProps, 'session' | 'activity'> {
  readonly kind: BoardKind;
  readonly card: BoardCardFacts;
  /** Member id; empty: nobody. */
  readonly reader: string;
  readonly groups: readonly BoardGroup[];
}

const Reader = ({ reader }: Pick<SpotlightProps, 'reader'>) => {
  const person = usePeople().get(reader);
  if (person === undefined) return null;
  return (
    <div className={styles['reader']}>
      <Avatar size="medium" name="" {...(person.picture === null ? {} : { src: person.picture })} />
      <div>
        {person.name}
        <div className={styles['quiet']}>{clusterWords.reads}</div>
      </div>
    </div>
  );
};

interface AlikeProps {
  readonly pairs: readonly { readonly pair: LookAlike; readonly other: BoardCardFacts }[];
  readonly onTogether: ((other: BoardCardFacts) => void) | null;
  readonly onIgnore: (pair: LookAlike) => void;
}

const SoundLike = ({ pairs, onTogether, onIgnore }: AlikeProps) => (
  <section aria-label={clusterWords.soundLike}>
    <Heading level={3}>{clusterWords.soundLike}</Heading>
    <ul className={styles['alike']}>
      {pairs.map(({ pair, other }) => (
        <li key={other.id} className={styles['line']}>
          <span className={styles['title']}>
            <bdi>{other.title}</bdi>
          </span>
          <span className={styles['quiet']}>{clusterWords.both(pair.shared)}</span>
          {onTogether !== null && (
            <>
              <Button spacing="compact" onClick={() => onTogether(other)}>
                {clusterWords.together}
              </Button>
              <Button appearance="subtle" spacing="compact" onClick={() => onIgnore(pair)}>
                {clusterWords.ignore}
              </Button>
            </>
          )}
        </li>
      ))}
    </ul>
  </section>
);

/** One card large on everybody's screen, read aloud by somebody else, and where it belongs. */
export const CardSpotlight = ({ session, activity, kind, card, reader, groups }: SpotlightProps) => {
  const may = useMay();
  const board = useBoard(kind);
  const name = usePeople().get(reader)?.name;
  const { pairs, ignore } = useLookAlikes(kind, groups);
  const [isNaming, setNaming] = useState(false);
  const own = groups.find(({ cards }) => cards.some(({ id }) => id === card.id));
  const isLater = own !== undefined && isUnplaced(own);
  const targets = groups.filter((group) => !isUnplaced(group));
  const cards = new Map(groups.flatMap((group) => group.cards.map((one) => [one.id, one])));
  const alike = pairs.flatMap((pair) => {
    const id = pair.one === card.id ? pair.other : pair.other === card.id ? pair.one : undefined;
    const other = id === undefined ? undefined : cards.get(id);
    return other === undefined ? [] : [{ pair, other }];
  });
  const choose = (target: BoardGroup): void => {
    if (target.key !== own?.key) board.move([card.id], target);
  };
  // Where it stands by its hypothesis, it has a place already, which only another place takes.
  const decideLater = (): void => {
    if (own?.kind === 'cluster') board.free(card.id);
  };

  useLetterKeys(
    may.write
      ? {
          n: () => setNaming(true),
          0: decideLater,
          ...Object.fromEntries(
            targets.slice(0, KEYED).map((target, at) => [String(at + 1), () => choose(target)]),
          ),
        }
      : {},
  );

  return (
    <RoomLayout
      rail={<GroupRail groups={groups} current={own?.key ?? ''} />}
      side={<RoomSide session={session} activity={activity} />}
    >
      <section className={styles['card']} aria-label={card.title}>
        <div className={styles['top']}>
          <Reader reader={reader} />
          {card.type !== undefined && <TypeMark type={card.type} />}
          {card.tag !== undefined && <NickTag nick={card.tag} />}
        </div>
        <Heading level={2} look="large">
          <bdi>{card.title}</bdi>
        </Heading>
        <p className={styles['quiet']}>
          {name === undefined ? clusterWords.nobodyReads : clusterWords.readsAloud(name)}
        </p>
      </section>
      {may.write && (
        <section aria-label={clusterWords.where} className={styles['where']}>
          <Heading level={3}>{clusterWords.where}</Heading>
          <div className={styles['choices']}>
            {targets.map((target, at) => {
              const isOwn = target.key === own?.key;
              return (
                // eslint-disable-next-line @atlaskit/design-system/no-html-button -- a choice as wide as its column, with its key
                <button
                  key={target.key}
                  type="button"
                  aria-pressed={isOwn}
                  className={[styles['choice'], isOwn ? styles['chosen'] : ''].join(' ')}
                  onClick={() => choose(target)}
                >
                  <bdi>{target.title}</bdi>
                  {isOwn ? <CheckIcon label="" size="small" /> : at < KEYED && <kbd>{at + 1}</kbd>}
                </button>
              );
            })}
            {/* eslint-disable-next-line @atlaskit/design-system/no-html-button -- as above */}
            <button type="button" className={styles['choice']} onClick={() => setNaming(true)}>
              {clusterWords.newOne} <kbd>n</kbd>
            </button>
            {own?.kind !== 'hypothesis' && (
              // eslint-disable-next-line @atlaskit/design-system/no-html-button -- as above
              <button
                type="button"
                aria-pressed={isLater}
                className={[styles['choice'], isLater ? styles['chosen'] : ''].join(' ')}
                onClick={decideLater}
              >
                {clusterWords.later} <kbd>0</kbd>
              </button>
            )}
          </div>
          {isNaming && (
            <InlineText
              value=""
              label={clusterWords.newClusterField}
              startsEditing
              required
              onSave={(title) => board.add(title, [card.id])}
              onLeave={() => setNaming(false)}
            />
          )}
        </section>
      )}
      {alike.length > 0 && (
        <SoundLike
          pairs={alike}
          onTogether={may.write ? (other) => board.together(groups, card, other) : null}
          onIgnore={ignore}
        />
      )}
    </RoomLayout>
  );
};
