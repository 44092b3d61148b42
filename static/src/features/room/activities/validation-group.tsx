import Checkbox from '@atlaskit/checkbox';
import Lozenge from '@atlaskit/lozenge';
import { CodeLabel } from '../../../components/code-label';
import { TypeMark } from '../../../components/type-mark';
import { AddLine } from '../../../ui/add-line';
import { FindingLine } from '../../../ui/finding-line';
import { Heading } from '../../../ui/heading';
import type { SaveProblem } from '../../../ui/inline-text';
import { VisuallyHidden } from '../../../ui/visually-hidden';
import type { ListedCard, ListedGroup } from './validation-card';
import { validationWords } from '../words/validation-words';
import styles from './validation-group.module.css';

/** Where the focus goes when a key opens a card. */
export const cardButtonId = (id: string): string => `okra-validation-${id}`;

const Says = ({ card }: { readonly card: ListedCard }) => {
  const says = [
    ...(card.validates.length > 0 ? [validationWords.validatesShort(card.validates)] : []),
    ...(card.unlocks > 0 ? [validationWords.unlocksCount(card.unlocks)] : []),
  ].join(', ');
  return (
    <span className={styles['says']}>
      {says !== '' && <span>{says}</span>}
      {!card.isTested && <FindingLine severity="warn">{validationWords.noHypothesis}</FindingLine>}
      {card.lacksTimebox && <FindingLine severity="warn">{validationWords.noTimebox}</FindingLine>}
    </span>
  );
};

interface RowProps {
  readonly card: ListedCard;
  readonly isOpen: boolean;
  readonly isTicked: boolean;
  readonly isReadOnly: boolean;
  readonly onOpen: () => void;
  readonly onTick: () => void;
}

const Row = ({ card, isOpen, isTicked, isReadOnly, onOpen, onTick }: RowProps) => (
  <li className={[styles['row'], isOpen ? styles['now'] : ''].join(' ')}>
    {!isReadOnly && (
      <Checkbox
        isChecked={isTicked}
        onChange={onTick}
        label={<VisuallyHidden>{validationWords.tick(card.title)}</VisuallyHidden>}
      />
    )}
    <TypeMark type={card.type} />
    {/* eslint-disable-next-line @atlaskit/design-system/no-html-button -- the card's own words open it */}
    <button
      id={cardButtonId(card.id)}
      type="button"
      className={styles['title']}
      aria-current={isOpen}
      onClick={onOpen}
    >
      <bdi>{card.title}</bdi>
    </button>
    <Says card={card} />
    <span className={styles['state']}>
      <Lozenge appearance={isOpen ? 'inprogress' : card.isValid ? 'success' : 'default'}>
        {isOpen ? validationWords.now : card.isValid ? validationWords.valid : validationWords.open}
      </Lozenge>
    </span>
  </li>
);

interface GroupProps {
  readonly group: ListedGroup;
  /** Whose it is: "for your pair". Empty: everybody's. */
  readonly note: string;
  readonly open: string | null;
  readonly ticked: ReadonlySet<string>;
  readonly isReadOnly: boolean;
  readonly onOpen: (id: string) => void;
  readonly onTick: (id: string) => void;
  readonly onAdd: (title: string) => SaveProblem | null;
}

/** Cards that stand together, each with its mark, what it is good for, and whether it is valid. */
export const ValidationGroup = (props: GroupProps) => {
  const { group, note, open, ticked, isReadOnly, onOpen, onTick, onAdd } = props;
  const title = group.title === '' ? validationWords.loose : group.title;
  const valid = group.cards.filter(({ isValid }) => isValid).length;
  return (
    <section aria-label={title}>
      <div className={styles['head']}>
        {group.code !== '' && <CodeLabel code={group.code} />}
        <Heading level={3} look="xsmall">
          <bdi>{title}</bdi>
        </Heading>
        <span className={styles['note']}>{note}</span>
        <span className={styles['quiet']}>{validationWords.progress(valid, group.cards.length)}</span>
      </div>
      <ul className={styles['rows']}>
        {group.cards.map((card) => (
          <Row
            key={card.id}
            card={card}
            isOpen={card.id === open}
            isTicked={ticked.has(card.id)}
            isReadOnly={isReadOnly}
            onOpen={() => onOpen(card.id)}
            onTick={() => onTick(card.id)}
          />
        ))}
      </ul>
      {!isReadOnly && (
        <AddLine
          act={validationWords.add}
          label={validationWords.addField}
          place={title}
          keepsOpen
          onAdd={onAdd}
        />
      )}
    </section>
  );
};
