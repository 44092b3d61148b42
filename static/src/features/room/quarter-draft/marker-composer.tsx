import Button from '@atlaskit/button/new';
import { useState } from 'react';
import { MARKER_KINDS, type MarkerKind } from '#domain/entities/plan/marker/marker';
import { markerLimits } from '#domain/entities/plan/marker/marker-limits';
import { useDecide } from '../../../components/use-decide';
import { useQuarter } from '../../../sync/quarter-context';
import { LabelledField } from '../../../ui/labelled-field';
import { SelectField } from '../../../ui/select-field';
import { WeekField } from '../../../components/week-field';
import { useKeptDraft } from '../../../components/use-kept-draft';
import { markerKindWords } from '../../../components/draft/words/marker-kind-words';
import { markerWords as words } from '../words/marker-words';
import { CardChoice } from './card-choice';
import { SaidField } from './said-field';
import styles from './markers.module.css';

interface Weeks {
  readonly from: number | null;
  readonly to: number | null;
}

/** Writes a marker: what is needed, of which kind, in which weeks, about which card, and who sees to it. */
export const MarkerComposer = () => {
  const decide = useDecide();
  const quarter = useQuarter(({ id }) => id);
  const all = useQuarter(({ settings }) => settings.weeks);
  const text = useKeptDraft(`marker.${quarter}`);
  const owner = useKeptDraft(`marker-owner.${quarter}`);
  const [kind, setKind] = useState<MarkerKind>('alignment');
  const [card, setCard] = useState('');
  const [weeks, setWeeks] = useState<Weeks>({ from: null, to: null });
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
          startWeek: weeks.from,
          endWeek: weeks.to,
        },
      },
      { quiet: true },
    );
    setProblem(refusal?.text);
    if (refusal !== null) return;
    text.write(null);
    owner.write(null);
    setCard('');
    setWeeks({ from: null, to: null });
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
            choices={MARKER_KINDS.map((one) => ({ value: one, label: markerKindWords.kinds[one] }))}
            onChoose={setKind}
          />
        )}
      </LabelledField>
      <LabelledField label={words.from}>
        {({ id }) => (
          <WeekField
            id={id}
            label={words.from}
            none={words.noWeek}
            week={weeks.from}
            weeks={all}
            isReadOnly={false}
            onChoose={(from) => setWeeks({ from, to: from && Math.max(from, weeks.to ?? from) })}
          />
        )}
      </LabelledField>
      <LabelledField label={words.to}>
        {({ id }) => (
          <WeekField
            id={id}
            label={words.to}
            none={words.noWeek}
            week={weeks.to}
            weeks={all}
            from={weeks.from ?? 1}
            isReadOnly={false}
            onChoose={(to) => setWeeks({ from: to && (weeks.from ?? to), to })}
          />
        )}
      </LabelledField>
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
