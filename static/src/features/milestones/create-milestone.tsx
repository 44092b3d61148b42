import AddIcon from '@atlaskit/icon/core/add';
import { useEffect, useRef, useState, type ClipboardEvent, type KeyboardEvent } from 'react';
import type { MilestoneType } from '#domain/entities/milestones/milestone/milestone';
import { useDecide } from '../../components/use-decide';
import { TypeMark } from '../../components/type-mark';
import { typeChoices } from '../../components/type-choices';
import { FindingLine } from '../../ui/finding-line';
import { SelectField } from '../../ui/select-field';
import type { NewCard } from './row-groups';
import { milestonesWords } from './words/milestones-words';
import styles from './create-milestone.module.css';

/** As long as a work item's summary. */
const MAX_TITLE = 255;

interface CreateMilestoneProps {
  readonly newCard: NewCard;
  /** What the group is called. */
  readonly title: string;
  readonly isOpen: boolean;
  readonly onOpen: () => void;
  readonly onClose: () => void;
  /** What the next one starts as: the type of the one before. */
  readonly type: MilestoneType | null;
  readonly onType: (type: MilestoneType | null) => void;
  readonly text: string;
  readonly onText: (text: string) => void;
}

/** A list that was copied is a line a milestone: its bullets and numbers are not part of the titles. */
const titlesOf = (pasted: string): readonly string[] =>
  pasted
    .split(/\r?\n/)
    .map((line) => line.replace(/^\s*(?:[-*•‣◦]|\d{1,3}[.)])\s+/, '').trim())
    .filter((line) => line !== '');

const Writing = ({
  newCard: { objectiveId },
  title,
  onClose,
  type,
  onType,
  text,
  onText,
}: Omit<CreateMilestoneProps, 'isOpen' | 'onOpen'>) => {
  const decide = useDecide();
  const [problem, setProblem] = useState<string | null>(null);
  const field = useRef<HTMLInputElement>(null);
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    field.current?.focus();
    field.current?.scrollIntoView({ block: 'nearest' });
  }, []);

  const add = (titles: readonly string[]): boolean => {
    const one = (name: string) =>
      ({ kind: 'milestone.add', values: { title: name, objectiveId, type } }) as const;
    const [first] = titles;
    if (first === undefined) return false;
    const command =
      titles.length === 1 ? one(first) : ({ kind: 'batch', commands: titles.map(one) } as const);
    const options = titles.length === 1 ? {} : { undo: milestonesWords.created(titles.length) };
    const { refusal } = decide(command, { ...options, quiet: true });
    setProblem(refusal?.text ?? null);
    return refusal === null;
  };
  const press = (event: KeyboardEvent): void => {
    if (event.key === 'Escape') {
      event.preventDefault();
      onClose();
    } else if (event.key === 'Enter' && !event.nativeEvent.isComposing) {
      event.preventDefault();
      if (add(titlesOf(text))) onText('');
    }
  };
  const paste = (event: ClipboardEvent): void => {
    const titles = titlesOf(event.clipboardData.getData('text'));
    if (titles.length < 2) return;
    event.preventDefault();
    if (add(titles)) onText('');
    else onText(titles.join(' '));
  };
  return (
    <div ref={box} className={styles['writing']}>
      <div className={styles['line']}>
        <SelectField
          aria-label={milestonesWords.typeOfNext}
          value={type ?? ''}
          choices={typeChoices}
          onChoose={(chosen) => {
            onType(chosen === '' ? null : chosen);
            field.current?.focus();
          }}
        >
          <TypeMark type={type} />
        </SelectField>
        {/* eslint-disable @atlaskit/design-system/no-html-text-input, @atlaskit/design-system/no-placeholder -- a line of the table, not a box in it; its label says what the placeholder only illustrates */}
        <input
          ref={field}
          className={styles['field']}
          dir="auto"
          aria-label={milestonesWords.newIn(title)}
          aria-invalid={problem !== null}
          placeholder={milestonesWords.createPlaceholder}
          value={text}
          onChange={({ target }) => {
            onText(target.value);
            setProblem(null);
          }}
          onKeyDown={press}
          onPaste={paste}
          onBlur={({ relatedTarget }) => {
            const stays = relatedTarget instanceof Node && box.current?.contains(relatedTarget) === true;
            if (text.trim() === '' && !stays) onClose();
          }}
        />
        {/* eslint-enable @atlaskit/design-system/no-html-text-input, @atlaskit/design-system/no-placeholder */}
        <span className={styles['hint']}>
          {text.length > MAX_TITLE
            ? milestonesWords.tooLong(text.length, MAX_TITLE)
            : milestonesWords.createKeys}
        </span>
      </div>
      {problem !== null && (
        <span role="alert">
          <FindingLine severity="error">{problem}</FindingLine>
        </span>
      )}
    </div>
  );
};

/** The last line of a group, as in Jira's list: type, Enter, next. Nothing is stored before there is a title. */
export const CreateMilestone = ({ isOpen, onOpen, ...line }: CreateMilestoneProps) => {
  const act = useRef<HTMLButtonElement>(null);
  const returns = useRef(false);
  useEffect(() => {
    if (isOpen || !returns.current) return;
    returns.current = false;
    act.current?.focus();
  }, [isOpen]);
  if (isOpen)
    return (
      <Writing
        {...line}
        onClose={() => {
          returns.current = document.activeElement?.closest('tr') !== null;
          line.onClose();
        }}
      />
    );
  return (
    // eslint-disable-next-line @atlaskit/design-system/no-html-button -- a whole line of the table, not a button's box
    <button
      ref={act}
      type="button"
      className={styles['create']}
      aria-label={milestonesWords.createIn(line.title)}
      onClick={onOpen}
    >
      <AddIcon label="" size="small" />
      {milestonesWords.create}
    </button>
  );
};
