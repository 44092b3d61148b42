import { useRef, useState } from 'react';
import Avatar from '@atlaskit/avatar';
import type { CardHistoryLine } from '#domain/views/thread/card-history';
import { TextButton } from '../../ui/text-button';
import { useFocusBack } from '../../ui/use-focus-back';
import { cardHistoryWords } from './words/card-history-words';
import styles from './card-history.module.css';

const SHOWN = 10;

interface CardHistoryLinesProps {
  /** The last one first. */
  readonly lines: readonly CardHistoryLine[];
  /** Whether the quarter has older changes, which were not read. */
  readonly hasOlder: boolean;
  /** Undefined: nobody knows who it was. */
  readonly personOf: (
    member: string | null,
  ) => { readonly name: string; readonly picture: string | null } | undefined;
}

/** Who did what to a card, in words. */
export const CardHistoryLines = ({ lines, hasOlder, personOf }: CardHistoryLinesProps) => {
  const [isWhole, setWhole] = useState(false);
  const list = useRef<HTMLUListElement>(null);
  useFocusBack(list, isWhole, 'more');
  const shown = isWhole ? lines : lines.slice(0, SHOWN);
  return (
    <>
      <ul ref={list} className={styles['history']}>
        {shown.map(({ seq, at, by, acts, undid }, index) => {
          const { name = cardHistoryWords.somebody, picture = null } = personOf(by) ?? {};
          return (
            <li
              key={seq}
              className={styles['event']}
              tabIndex={-1}
              data-back={index === SHOWN ? 'more' : undefined}
            >
              <Avatar size="small" name={name} {...(picture === null ? {} : { src: picture })} />
              <span className={styles['grow']} dir="auto">
                <strong>{name.split(' ')[0]}</strong> {cardHistoryWords.acts(acts)}
                <span className={styles['note']}>
                  {` · ${undid === null ? cardHistoryWords.madeIn(seq) : cardHistoryWords.tookBack(seq, undid)}`}
                </span>
              </span>
              <time className={styles['note']} dateTime={at}>
                {cardHistoryWords.day(at)}
              </time>
            </li>
          );
        })}
      </ul>
      {lines.length === 0 && <p className={styles['note']}>{cardHistoryWords.nothing}</p>}
      {lines.length > shown.length && (
        <TextButton onClick={() => setWhole(true)}>
          {cardHistoryWords.showMore(lines.length - shown.length)}
        </TextButton>
      )}
      {hasOlder && lines.length === shown.length && (
        <p className={styles['note']}>{cardHistoryWords.older}</p>
      )}
    </>
  );
};
