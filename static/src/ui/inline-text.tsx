import {
  useEffect,
  useId,
  useLayoutEffect,
  useRef,
  useState,
  type KeyboardEvent,
  type ReactNode,
} from 'react';
import { FindingLine } from './finding-line';
import { useLostText } from './lost-text';
import { TextConflict } from './text-conflict';
import { uiWords } from './words/ui-words';
import styles from './inline-text.module.css';

/** Why a text was not taken. With `theirs`: somebody else changed it meanwhile, and both can be shown. */
export interface SaveProblem {
  readonly text: string;
  readonly theirs?: string;
  /** The caller shows text and reason itself, in the place of the field. */
  readonly isHeld?: boolean;
}

export type LeaveKey = 'enter' | 'escape' | 'tab' | 'shift-tab' | 'blur';

export interface InlineTextProps {
  readonly value: string;
  /** What the text is, for screen readers: "Title of O1". */
  readonly label: string;
  readonly placeholder?: string;
  /** Takes the text, or says why not. `was` is what stood there when the writer began. */
  readonly onSave: (text: string, was: string) => SaveProblem | null;
  /** The field was left; `text` is what was typed. Enter and Tab call it only once the text was taken. */
  readonly onLeave?: (key: LeaveKey, text: string) => void;
  /** Where it stands, for whoever reads the label elsewhere: "O1". */
  readonly place?: string;
  /**
   * The field left the page with a text in it that was not saved; `problem`: why it had not been taken. Left out: it is
   * saved if it can be, and else kept for its writer.
   */
  readonly onAbandoned?: (text: string, was: string, problem: SaveProblem | null) => void;
  /** Tab and Shift+Tab mean something here, so they are not left to the browser. */
  readonly takesTab?: boolean;
  readonly startsEditing?: boolean;
  readonly isReadOnly?: boolean;
  /** An empty text is not saved, and says so. */
  readonly required?: boolean;
  /** In characters; a longer text is not cut, and not saved. */
  readonly maxLength?: number;
  /** Stands below the field while one writes. */
  readonly hint?: ReactNode;
  /** As wide as its text instead of the whole line. */
  readonly fitted?: boolean;
}

interface Draft {
  readonly text: string;
  readonly was: string;
}

const keyOf = (event: KeyboardEvent, takesTab: boolean): LeaveKey | null => {
  if (event.nativeEvent.isComposing || event.altKey || event.ctrlKey || event.metaKey) return null;
  if (event.key === 'Enter' && !event.shiftKey) return 'enter';
  if (event.key === 'Escape') return 'escape';
  if (event.key === 'Tab' && takesTab) return event.shiftKey ? 'shift-tab' : 'tab';
  return null;
};

/** A text edited where it stands: Enter or leaving saves, Esc puts the old one back. A refused text stays typed. */
export const InlineText = (props: InlineTextProps) => {
  const { value, label, placeholder = '', onSave, onLeave, takesTab = false, required = false } = props;
  const maxLength = props.maxLength ?? Infinity;
  const [draft, setDraft] = useState<Draft | null>(
    props.startsEditing === true ? { text: value, was: value } : null,
  );
  const [problem, setProblem] = useState<SaveProblem | null>(null);
  const field = useRef<HTMLTextAreaElement>(null);
  const shown = useRef<HTMLButtonElement>(null);
  const returnsFocus = useRef(false);
  const problemId = useId();
  const lose = useLostText();
  const isEditing = draft !== null;

  // Deleted under its writer, or the page turned by a key: no blur tells of it.
  const abandoned = useRef<() => void>(() => undefined);
  useLayoutEffect(() => {
    abandoned.current = () => {
      const text = draft?.text.trim() ?? '';
      if (draft === null || text === '' || text === draft.was) return;
      if (props.onAbandoned !== undefined) {
        props.onAbandoned(text, draft.was, problem);
        return;
      }
      const isLong = text.length > maxLength;
      const refused =
        problem ?? (isLong ? { text: uiWords.tooLong(text.length, maxLength) } : onSave(text, draft.was));
      if (refused === null) return;
      lose({ label: uiWords.at(label, props.place), text, reason: refused.text });
    };
  });
  useLayoutEffect(
    () => () => {
      abandoned.current();
    },
    [],
  );

  useLayoutEffect(() => {
    if (isEditing) {
      field.current?.focus();
      field.current?.select();
    } else if (returnsFocus.current) {
      returnsFocus.current = false;
      shown.current?.focus();
    }
  }, [isEditing]);

  // Browsers without field-sizing: as many lines as the text takes.
  useEffect(() => {
    const element = field.current;
    if (element === null || Reflect.has(element.style, 'fieldSizing')) return;
    element.style.height = 'auto';
    element.style.height = `${String(element.scrollHeight + 2)}px`;
  }, [draft?.text]);

  const leave = (key: LeaveKey, text: string): void => {
    // It is left on purpose: whatever stands in it is saved by now, or given up.
    abandoned.current = () => undefined;
    returnsFocus.current = key === 'enter' || key === 'escape';
    setDraft(null);
    setProblem(null);
    onLeave?.(key, text);
  };

  const save = (key: LeaveKey, was: string): void => {
    const text = draft?.text.trim() ?? '';
    if (text === was) {
      leave(key, text);
      return;
    }
    if (required && text === '') {
      setProblem({ text: uiWords.mayNotBeEmpty });
      return;
    }
    if (text.length > maxLength) {
      setProblem({ text: uiWords.tooLong(text.length, maxLength) });
      return;
    }
    const refused = onSave(text, was);
    if (refused === null) leave(key, text);
    else if (refused.isHeld === true) abandoned.current = () => undefined;
    else setProblem(refused);
  };

  if (props.isReadOnly === true) {
    return (
      <span className={styles['static']} dir="auto">
        {value}
      </span>
    );
  }
  if (draft === null) {
    return (
      // eslint-disable-next-line @atlaskit/design-system/no-html-button -- a line of text that can be pressed, not a button's box
      <button
        ref={shown}
        type="button"
        dir="auto"
        className={[
          styles['shown'],
          props.fitted === true ? styles['fitted'] : '',
          value === '' ? styles['placeholder'] : '',
        ].join(' ')}
        aria-label={value === '' ? `${label}: ${placeholder}` : uiWords.edit(value, label)}
        onClick={() => setDraft({ text: value, was: value })}
      >
        {value === '' ? placeholder : value}
      </button>
    );
  }
  return (
    <>
      {/* eslint-disable @atlaskit/design-system/no-html-textarea, @atlaskit/design-system/no-placeholder -- as high as the text it stands for, without a box of its own; the label says what the placeholder only illustrates */}
      <textarea
        ref={field}
        rows={1}
        dir="auto"
        className={[styles['field'], problem === null ? '' : styles['invalid']].join(' ')}
        aria-label={label}
        aria-invalid={problem !== null}
        aria-describedby={problem === null ? undefined : problemId}
        placeholder={placeholder}
        value={draft.text}
        onChange={({ target }) => {
          setDraft({ ...draft, text: target.value.replace(/\r?\n/g, ' ') });
          // What was wrong is being mended; that somebody else wrote here stays to be decided.
          if (problem?.theirs === undefined) setProblem(null);
        }}
        onBlur={() => {
          if (problem === null) save('blur', draft.was);
        }}
        onKeyDown={(event) => {
          const key = keyOf(event, takesTab);
          if (key === null) return;
          event.preventDefault();
          event.stopPropagation();
          if (key === 'escape') leave('escape', draft.text);
          else save(key, draft.was);
        }}
      />
      {/* eslint-enable @atlaskit/design-system/no-html-textarea, @atlaskit/design-system/no-placeholder */}
      {props.hint}
      {problem !== null && (
        <div id={problemId} role="alert">
          {problem.theirs === undefined ? (
            <FindingLine severity="error">{problem.text}</FindingLine>
          ) : (
            <TextConflict
              sentence={problem.text}
              mine={draft.text}
              theirs={problem.theirs}
              onKeepMine={() => save('enter', problem.theirs ?? '')}
              onTakeTheirs={() => leave('escape', draft.text)}
            />
          )}
        </div>
      )}
    </>
  );
};
