import Button from '@atlaskit/button/new';
import TextArea from '@atlaskit/textarea';
import Textfield from '@atlaskit/textfield';
import { useId, useState, type KeyboardEvent } from 'react';
import type { Refusal } from '#domain/kernel/refusal';
import { useQuarter, useQuarterState, useQuarterStore } from '../../../sync/quarter-context';
import { usePersonName } from '../../../sync/use-person-name';
import { FindingLine } from '../../../ui/finding-line';
import { TextButton } from '../../../ui/text-button';
import { TextConflict } from '../../../ui/text-conflict';
import { useKeptDraft } from '../../../components/use-kept-draft';
import { visionWords } from '../words/vision-words';
import { useWriteVision } from './use-write-vision';
import { draftOf, GAPS, readDraft, visionOf, type VisionDraft } from './vision-draft';
import { VisionPreview } from './vision-preview';
import styles from './vision-form.module.css';

/** Three gaps or a free line, what it reads like, and the act that puts it in force; what is typed outlives a reload. */
export const VisionForm = ({ isPrimary }: { readonly isPrimary: boolean }) => {
  const id = useId();
  const store = useQuarterStore();
  const nameOf = usePersonName();
  const quarter = useQuarter((one) => one.id);
  const vision = useQuarter(({ visions }) => visions[0]);
  const author = vision?.by ?? null;
  const kept = useKeptDraft(`okra-vision-${quarter}`);
  const begun = readDraft(kept.text);
  const draft = begun ?? draftOf(vision);
  const { write, by } = useWriteVision();
  const [problem, setProblem] = useState<Refusal | null>(null);
  // What this page had shown already and the server did not take.
  const refused = useQuarterState((state) =>
    state.refused.find(({ command }) => command.kind === 'vision.write'),
  );
  const wanted = visionOf(draft);
  const standing = vision?.text ?? '';

  const change = (changes: Partial<VisionDraft>): void => {
    setProblem(null);
    kept.write(JSON.stringify({ ...draft, ...changes }));
  };
  const drop = (): void => {
    setProblem(null);
    kept.write(null);
  };
  const save = (was: string): void => {
    if (wanted.text === '') return;
    const { refusal } = write(wanted, { was });
    setProblem(refusal);
    if (refusal === null) kept.write(null);
  };
  const press = (event: KeyboardEvent): void => {
    const isSending = event.key === 'Enter' && (event.ctrlKey || event.metaKey);
    if (!isSending || event.nativeEvent.isComposing) return;
    event.preventDefault();
    event.stopPropagation();
    save(draft.was);
  };
  const isConflict = problem?.code === 'CHANGED_MEANWHILE';
  return (
    <>
      <form
        className={styles['form']}
        aria-label={visionWords.form}
        onSubmit={(event) => {
          event.preventDefault();
          save(draft.was);
        }}
      >
        {draft.isFree ? (
          <div className={styles['free']}>
            <label className={styles['label']} htmlFor={`${id}-text`}>
              {visionWords.free}
            </label>
            <TextArea
              id={`${id}-text`}
              minimumRows={2}
              resize="smart"
              dir="auto"
              value={draft.text}
              onKeyDown={press}
              onChange={({ currentTarget }) => change({ text: currentTarget.value })}
            />
          </div>
        ) : (
          GAPS.map((slot) => (
            <div key={slot} className={styles['slot']}>
              <strong className={styles['lead']}>{visionWords.lead[slot]}</strong>
              <div className={styles['field']}>
                <label className={styles['label']} htmlFor={`${id}-${slot}`}>
                  {visionWords.gaps[slot]}
                </label>
                <Textfield
                  id={`${id}-${slot}`}
                  dir="auto"
                  value={draft[slot]}
                  onKeyDown={press}
                  onChange={({ currentTarget }) => change({ [slot]: currentTarget.value })}
                />
              </div>
            </div>
          ))
        )}
        <div className={styles['acts']}>
          <TextButton
            onClick={() =>
              change(
                draft.isFree
                  ? { isFree: false }
                  : { isFree: true, text: wanted.text === '' ? draft.text : wanted.text },
              )
            }
          >
            {draft.isFree ? visionWords.byGaps : visionWords.freely}
          </TextButton>
          {begun !== null && (
            <span className={styles['save']}>
              <Button appearance="subtle" onClick={drop}>
                {visionWords.drop}
              </Button>
              <Button
                type="submit"
                isDisabled={wanted.text === ''}
                {...(isPrimary ? { appearance: 'primary' } : {})}
              >
                {by === null ? visionWords.write : visionWords.replace(nameOf(by))}
              </Button>
            </span>
          )}
        </div>
        {begun !== null && begun.was !== standing && !isConflict && (
          <FindingLine severity="info">{visionWords.changedMeanwhile(nameOf(author))}</FindingLine>
        )}
        {problem !== null && (
          <div role="alert">
            {isConflict ? (
              <TextConflict
                sentence={visionWords.conflict(nameOf(author))}
                mine={wanted.text}
                theirs={standing}
                onTakeTheirs={drop}
                onKeepMine={() => save(standing)}
              />
            ) : (
              <FindingLine severity="error">{problem.text}</FindingLine>
            )}
          </div>
        )}
        {refused?.command.kind === 'vision.write' && (
          <div role="alert">
            <TextConflict
              sentence={visionWords.conflict(nameOf(author))}
              mine={refused.command.text}
              theirs={standing}
              onTakeTheirs={() => store.dismiss(refused.command.id)}
              onKeepMine={() => {
                if (refused.command.kind !== 'vision.write') return;
                store.dismiss(refused.command.id);
                write(refused.command, { was: standing });
              }}
            />
          </div>
        )}
      </form>
      <VisionPreview isFree={draft.isFree} vision={wanted} isInForce={begun === null} author={author} />
    </>
  );
};
