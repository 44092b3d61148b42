import type { ReactNode } from 'react';
import DeleteIcon from '@atlaskit/icon/core/delete';
import EditIcon from '@atlaskit/icon/core/edit';
import type { SilentCard } from '#domain/sealed/silent-card/silent-card-content';
import { dateIn } from '#domain/views/sessions/date-in';
import { ideasIn } from '#domain/views/sessions/ideas-in';
import { FindingLine } from '../../../ui/finding-line';
import { IconButton } from '../../../ui/icon-button';
import { TextButton } from '../../../ui/text-button';
import { ideationWords } from '../words/ideation-words';
import type { IdeaKind } from './idea-kinds';
import styles from './ideation.module.css';

interface OwnIdeaProps {
  readonly card: SilentCard;
  readonly kind: IdeaKind;
  /** What it is tagged with, where that does not stand above it. */
  readonly tag: ReactNode;
  /** Its writer says that it is one idea. */
  readonly isOne: boolean;
  readonly onEdit: () => void;
  readonly onRemove: () => void;
  readonly onSplit: (ideas: readonly string[]) => void;
  readonly onKeep: () => void;
}

/** A card of one's own, with what is worth a second look before everybody sees it. */
export const OwnIdea = ({ card, kind, tag, isOne, ...on }: OwnIdeaProps) => {
  const ideas = ideasIn(card.text);
  const date = kind.asksForDates ? dateIn(card.text) : null;
  return (
    <>
      <bdi className={styles['text']}>{card.text}</bdi>
      {ideas.length > 1 && !isOne && (
        <FindingLine severity="info">
          {ideationWords.ideas(ideas.length)}{' '}
          <span className={styles['answers']}>
            <TextButton onClick={() => on.onSplit(ideas)}>{ideationWords.split(ideas.length)}</TextButton>
            <TextButton onClick={on.onKeep}>{ideationWords.keep}</TextButton>
          </span>
        </FindingLine>
      )}
      {date !== null && <FindingLine severity="info">{ideationWords.date(date)}</FindingLine>}
      <span className={styles['acts']}>
        {tag}
        <IconButton icon={EditIcon} compact label={ideationWords.edit(card.text)} onClick={on.onEdit} />
        <IconButton icon={DeleteIcon} compact label={ideationWords.remove(card.text)} onClick={on.onRemove} />
      </span>
    </>
  );
};
