import Button from '@atlaskit/button/new';
import Textfield from '@atlaskit/textfield';
import { useMemo, useState } from 'react';
import type { BlockerKind } from '#domain/entities/facilitation/blocker/blocker';
import { objectiveCode } from '#domain/views/thread/codes';
import type { BlockerAnswer } from '#domain/views/sessions/blocker-round';
import { useDecide } from '../../../components/use-decide';
import { createSelector } from '../../../sync/create-selector';
import { useQuarter } from '../../../sync/quarter-context';
import type { Choice } from '../../../ui/choice';
import { LabelledField } from '../../../ui/labelled-field';
import { SelectField } from '../../../ui/select-field';
import { useKeptDraft } from '../../../components/use-kept-draft';
import { blockerWords } from '../words/blocker-words';
import { ChoiceChips } from '../../../ui/choice-chips';
import styles from './blockers.module.css';

type Named = Exclude<BlockerKind, 'none'>;

const KINDS: readonly Named[] = ['risk', 'dependency', 'trade-off'];

interface FormProps {
  readonly answer: BlockerAnswer;
  /** For whoever leads the next person is the next act. */
  readonly isPrimary: boolean;
}

/** What the idea or objective is that a choice stands for. */
const aboutOf = (value: string) => {
  const [kind, id = ''] = value.split(':');
  return {
    contributionId: kind === 'idea' ? id : null,
    objectiveId: kind === 'objective' ? id : null,
  };
};

/** One's own ideas first: each names what could stop something they wrote. */
const useAbout = (member: string): readonly Choice<string>[] => {
  const select = useMemo(
    () =>
      createSelector((quarter): readonly Choice<string>[] => [
        ...quarter.contributions
          .filter(({ by }) => by === member)
          .map(({ id, text }) => ({ value: `idea:${id}`, label: text, code: blockerWords.ownIdea })),
        ...quarter.objectives
          .filter(({ status }) => status !== 'dropped')
          .map(({ id, title }) => ({
            value: `objective:${id}`,
            label: title,
            code: objectiveCode(quarter, id),
          })),
        { value: '', label: blockerWords.aboutNothing },
      ]),
    [member],
  );
  return useQuarter(select);
};

/** One's own answer: a risk, a dependency or a trade-off, or that there is none. */
export const BlockerForm = ({ answer: { member, state, none }, isPrimary }: FormProps) => {
  const decide = useDecide();
  const quarter = useQuarter(({ id }) => id);
  const choices = useAbout(member);
  const draft = useKeptDraft(`okra-blocker-${quarter}`);
  const [kind, setKind] = useState<Named>('risk');
  const [about, setAbout] = useState<string | null>(null);
  const [problem, setProblem] = useState<string | null>(null);
  const [isMore, setMore] = useState(false);
  const text = draft.text ?? '';
  const chosen = about ?? choices[0]?.value ?? '';

  if (state !== 'unanswered' && !isMore && text === '') {
    return (
      <div>
        <Button onClick={() => setMore(true)}>{blockerWords.another}</Button>
      </div>
    );
  }
  const add = (): void => {
    const { refusal } = decide(
      {
        kind: 'batch',
        commands: [
          { kind: 'blocker.add', values: { kind, text, ...aboutOf(chosen) } },
          // Who names one no longer says that there is none.
          ...(none === null ? [] : [{ kind: 'blocker.remove', target: none.id } as const]),
        ],
      },
      { quiet: true },
    );
    setProblem(refusal?.text ?? null);
    if (refusal !== null) return;
    draft.write(null);
    setMore(false);
  };
  return (
    <form
      className={styles['form']}
      aria-label={blockerWords.yours}
      onSubmit={(event) => {
        event.preventDefault();
        add();
      }}
    >
      <ChoiceChips
        label={blockerWords.kind}
        chips={KINDS.map((value) => ({ value, label: blockerWords.kinds[value] }))}
        value={kind}
        onChoose={setKind}
      />
      <LabelledField label={blockerWords.text} help={blockerWords.example} error={problem ?? undefined}>
        {(labelled) => (
          <Textfield
            {...labelled}
            dir="auto"
            value={text}
            isInvalid={problem !== null}
            onChange={({ currentTarget }) => {
              draft.write(currentTarget.value);
              setProblem(null);
            }}
          />
        )}
      </LabelledField>
      <LabelledField label={blockerWords.about}>
        {(labelled) => <SelectField {...labelled} value={chosen} choices={choices} onChoose={setAbout} />}
      </LabelledField>
      <div className={styles['acts']}>
        {state === 'unanswered' ? (
          <Button onClick={() => decide({ kind: 'blocker.add', values: { kind: 'none' } })}>
            {blockerWords.none}
          </Button>
        ) : (
          <Button
            appearance="subtle"
            onClick={() => {
              draft.write(null);
              setMore(false);
            }}
          >
            {blockerWords.stop}
          </Button>
        )}
        <Button type="submit" {...(isPrimary ? { appearance: 'primary' } : {})}>
          {blockerWords.add}
        </Button>
      </div>
    </form>
  );
};
