import Button from '@atlaskit/button/new';
import { useState } from 'react';
import { MARKER_KINDS, type MarkerKind } from '#domain/entities/plan/marker/marker';
import { markerLimits } from '#domain/entities/plan/marker/marker-limits';
import { useDecide } from '../../../components/use-decide';
import { useQuarter } from '../../../sync/quarter-context';
import { LabelledField } from '../../../ui/labelled-field';
import { SelectField } from '../../../ui/select-field';
import { weekWords } from '../../../components/words/week-words';
import { useKeptDraft } from '../activities/use-kept-draft';
import { markerWords as words } from '../words/marker-words';
import { CardChoice } from './card-choice';
import { SaidField } from './said-field';
import styles from './markers.module.css';

const NO_WEEK = 0;

interface WeekProps {
  readonly label: string;
  readonly value: number;
  readonly from: number;
  readonly onChoose: (week: number) => void;
}

const WeekField = ({ label, value, from, onChoose }: WeekProps) => {
  const weeks = useQuarter(({ settings }) => settings.weeks);
  const choices = Array.from({ length: weeks - from + 1 }, (_, index) => index + from);
  return (
    <LabelledField label={label}>
      {({ id }) => (
        <SelectField
          id={id}
          value={value}
          choices={[
            { value: NO_WEEK, label: words.noWeek },
            ...choices.map((week) => ({ value: week, label: weekWords.weeks(week, week) })),
          ]}
          onChoose={onChoose}
        />
      )}
    </LabelledField>
  );
};

/** Writes a marker: what is needed, of which kind, in which weeks, about which card, and who sees to it. */
export const MarkerComposer = () => {
  const decide = useDecide();
  const quarter = useQuarter(({ id }) => id);
  const text = useKeptDraft(`marker.${quarter}`);
  const owner = useKeptDraft(`marker-owner.${quarter}`);
  const [kind, setKind] = useState<MarkerKind>('alignment');
  const [card, setCard] = useState('');
  const [weeks, setWeeks] = useState({ from: NO_WEEK, to: NO_WEEK });
  const [problem, setProblem] = useState<string | undefined>(undefined);

  const add = (): void => {
    const { refusal } = decide(
      {
        kind: 'marker.add',
        values: {
          kind,
          text: text.text ?? '',
          owner: owner.text ?? '',
          milestoneId: card === '' ? null : card,
          startWeek: weeks.from === NO_WEEK ? null : weeks.from,
          endWeek: weeks.to === NO_WEEK ? null : weeks.to,
        },
      },
      { quiet: true },
    );
    setProblem(refusal?.text);
    if (refusal !== null) return;
    text.write(null);
    owner.write(null);
    setCard('');
    setWeeks({ from: NO_WEEK, to: NO_WEEK });
  };
  return (
    <div className={styles['composer']} role="group" aria-label={words.add}>
      <div className={styles['wide']}>
        <SaidField
          label={words.text}
          error={problem}
          max={markerLimits.text.chars}
          value={text.text ?? ''}
          onWrite={text.write}
          onEnter={add}
        />
      </div>
      <LabelledField label={words.kind}>
        {({ id }) => (
          <SelectField
            id={id}
            value={kind}
            choices={MARKER_KINDS.map((one) => ({ value: one, label: words.kinds[one] }))}
            onChoose={setKind}
          />
        )}
      </LabelledField>
      <WeekField
        label={words.from}
        value={weeks.from}
        from={1}
        onChoose={(from) =>
          setWeeks(from === NO_WEEK ? { from, to: NO_WEEK } : { from, to: Math.max(from, weeks.to) })
        }
      />
      <WeekField
        label={words.to}
        value={weeks.to}
        from={Math.max(1, weeks.from)}
        onChoose={(to) =>
          setWeeks(
            to === NO_WEEK ? { from: NO_WEEK, to } : { from: weeks.from === NO_WEEK ? to : weeks.from, to },
          )
        }
      />
      <CardChoice label={words.card} value={card} prompt={words.noCard} isOptional onChoose={setCard} />
      <SaidField
        label={words.owner}
        max={markerLimits.owner.chars}
        value={owner.text ?? ''}
        onWrite={owner.write}
      />
      <span>
        <Button onClick={add} isDisabled={(text.text ?? '').trim() === ''}>
          {words.add}
        </Button>
      </span>
    </div>
  );
};
