import { useRef, useState } from 'react';
import Button from '@atlaskit/button/new';
import type { Refusal } from '#domain/kernel/refusal';
import { findById } from '#domain/kernel/collection';
import type { Quarter } from '#domain/quarter/quarter';
import { keyResultCode, objectiveCode } from '#domain/views/thread/codes';
import type { NewCommand } from '../../sync/new-command';
import { useQuarter } from '../../sync/quarter-context';
import { useDecide } from '../../components/use-decide';
import { FindingLine } from '../../ui/finding-line';
import { InlineText, type LeaveKey, type SaveProblem } from '../../ui/inline-text';
import { useLostWhenGone } from '../../ui/lost-text';
import { uiWords } from '../../ui/words/ui-words';
import { useOutline } from './outline-context';
import { nextLine, type NewLine, type OutlineLine } from './outline-line';
import { objectivesWords } from './words/objectives-words';
import styles from './objective-card.module.css';

const labels = {
  objective: objectivesWords.newObjective,
  keyResult: objectivesWords.newKeyResult,
  hypothesis: objectivesWords.newHypothesis,
} as const;
const placeholders = {
  objective: objectivesWords.objectiveExample,
  keyResult: objectivesWords.keyResultExample,
  hypothesis: objectivesWords.hypothesisExample,
} as const;

const behind = (after: string | null): { readonly after?: string } => (after === null ? {} : { after });

const addOf = (line: NewLine, text: string, override: boolean): NewCommand => {
  switch (line.level) {
    case 'objective':
      return { kind: 'objective.add', values: { title: text }, ...behind(line.after) };
    case 'keyResult':
      return {
        kind: 'keyResult.add',
        values: { objectiveId: line.objective, text },
        ...behind(line.after),
        ...(override ? { override } : {}),
      };
    case 'hypothesis':
      return {
        kind: 'hypothesis.add',
        values: { objectiveId: line.objective, keyResultIds: [line.keyResult], text },
        ...behind(line.after),
      };
  }
};

/** Codes of what it would stand under; empty: under nothing. */
const placeOf = (quarter: Quarter, line: NewLine): string => {
  if (line.level === 'objective') return '';
  const keyResult = line.level === 'hypothesis' ? findById(quarter.keyResults, line.keyResult) : undefined;
  const code = keyResult === undefined ? '' : keyResultCode(keyResult);
  return [objectiveCode(quarter, line.objective), code].join(' ').trim();
};

/** The line as it stands once written, or the one above it where it stayed empty. */
const written = (line: NewLine, id: string | null): OutlineLine => {
  const stands = id ?? line.after;
  switch (line.level) {
    case 'objective':
      return { level: 'objective', id: stands };
    case 'keyResult':
      return { level: 'keyResult', objective: line.objective, id: stands };
    case 'hypothesis':
      return { level: 'hypothesis', objective: line.objective, keyResult: line.keyResult, id: stands };
  }
};

const OutlineKeys = () => (
  <span className={styles['keys']}>
    <span>
      <kbd>{objectivesWords.enterKey}</kbd>
      {objectivesWords.enterDoes}
    </span>
    <span>
      <kbd>{objectivesWords.tabKey}</kbd>
      {objectivesWords.tabDoes}
    </span>
    <span>
      <kbd>{objectivesWords.escapeKey}</kbd>
      {objectivesWords.escapeDoes}
    </span>
  </span>
);

interface NewOutlineLineProps {
  readonly line: NewLine;
}

/** A line that somebody writes just now. A fourth key result is refused with the reason and may be insisted on (I2). */
export const NewOutlineLine = ({ line }: NewOutlineLineProps) => {
  const decide = useDecide();
  const outline = useOutline();
  const place = useQuarter((quarter) => placeOf(quarter, line));
  const [limit, setLimit] = useState<{ readonly text: string; readonly refusal: Refusal } | null>(null);
  const added = useRef<string | null>(null);

  const add = (text: string, override = false): SaveProblem | null => {
    const { id, refusal } = decide(addOf(line, text, override), { quiet: true });
    if (refusal === null) added.current = id;
    if (refusal?.code !== 'KR_LIMIT') return refusal;
    setLimit({ text, refusal });
    return { text: refusal.text, isHeld: true };
  };
  const decided = useLostWhenGone(
    limit && { label: uiWords.at(labels[line.level], place), text: limit.text, reason: limit.refusal.text },
  );

  const leave = (key: LeaveKey, text: string): void => {
    if (limit !== null && key === 'blur') return;
    const goesOn = text !== '' || key === 'tab' || key === 'shift-tab';
    outline.open(goesOn ? nextLine(written(line, added.current), key) : null);
  };

  if (limit !== null) {
    return (
      <div className={styles['limit']} role="alert">
        <FindingLine severity="warn">{limit.refusal.text}</FindingLine>
        <span>{limit.text}</span>
        <div className={styles['limitActs']}>
          <Button
            onClick={() => {
              if (add(limit.text, true) !== null) return;
              decided();
              outline.open(null);
            }}
          >
            {objectivesWords.addAnyway}
          </Button>
          <Button
            appearance="subtle"
            onClick={() => {
              decided();
              outline.open(null);
            }}
          >
            {objectivesWords.leaveOut}
          </Button>
        </div>
      </div>
    );
  }
  return (
    <InlineText
      value=""
      label={labels[line.level]}
      {...(place === '' ? {} : { place })}
      placeholder={placeholders[line.level]}
      startsEditing
      required
      takesTab
      hint={<OutlineKeys />}
      onSave={(text) => add(text)}
      onLeave={leave}
    />
  );
};
