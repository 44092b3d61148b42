import type { CardChoice } from '#domain/entities/scoring/estimate/estimate';
import { MAX_BECAUSE } from '#domain/kernel/because';
import type { Choice, ScoreScale } from '#domain/entities/scoring/score-round/score';
import { findById } from '#domain/kernel/collection';
import { useDecide } from '../../../components/use-decide';
import { createSelector } from '../../../sync/create-selector';
import { useQuarter } from '../../../sync/quarter-context';
import { useKeptDraft } from '../activities/use-kept-draft';
import { useLetterKeys } from '../activities/use-letter-keys';
import { scoreWords } from '../words/score-words';
import { BecauseField } from './because-field';
import { ChoiceRow } from './choice-row';

interface FormProps {
  readonly round: string;
  readonly scale: ScoreScale;
  readonly card: string;
  readonly own: CardChoice | undefined;
  readonly isReadOnly: boolean;
  readonly onChosen: () => void;
}

const selectMeanings = createSelector(({ sizeDefinitions }) =>
  (['S', 'M', 'L'] as const).map((size) => findById(sizeDefinitions, size)?.meaning ?? ''),
);

/** What one chooses for a card, and why: nobody else sees it before the reveal. */
export const CardChoiceForm = ({ round, scale, card, own, isReadOnly, onChosen }: FormProps) => {
  const decide = useDecide();
  const meanings = useQuarter(selectMeanings);
  const draft = useKeptDraft(`okra-because-${round}-${card}`);
  const text = draft.text ?? own?.because ?? '';
  const give = (value: Choice): boolean => {
    const because = text.trim();
    const isFit = because.length <= MAX_BECAUSE;
    const { refusal } = decide({
      kind: 'estimate.give',
      round,
      card,
      value,
      ...(isFit ? { because } : {}),
    });
    if (refusal !== null) return false;
    if (isFit) draft.write(null);
    return isFit;
  };
  const choose = (value: Choice, goesOn = true): void => {
    if (give(value) && goesOn) onChosen();
  };
  const save = (): void => {
    // What was typed before anything was chosen waits for the choice.
    if (
      own !== undefined &&
      draft.text !== null &&
      text.trim() !== own.because &&
      text.trim().length <= MAX_BECAUSE
    )
      give(own.value);
  };
  const steps = scale === 'effort' ? (['S', 'M', 'L'] as const) : ([1, 2, 3] as const);
  const [one, two, three] = steps;
  useLetterKeys(
    isReadOnly
      ? {}
      : {
          1: () => choose(one),
          2: () => choose(two),
          3: () => choose(three),
          0: () => choose('unsure'),
        },
  );
  const meaningOf = (value: Choice): string => {
    if (value === 'unsure') return scoreWords.unsure;
    const said = typeof value === 'string' ? meanings[['S', 'M', 'L'].indexOf(value)] : undefined;
    return said === undefined || said === '' ? scoreWords.meaning(scale, value) : said;
  };
  return (
    <>
      <ChoiceRow
        scale={scale}
        ask={scoreWords.asks[scale]}
        meaningOf={meaningOf}
        chosen={own?.value ?? null}
        isReadOnly={isReadOnly}
        onChoose={choose}
      />
      {!isReadOnly && <BecauseField text={text} onType={draft.write} onSave={save} />}
    </>
  );
};
