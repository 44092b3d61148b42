import type { CardChoice } from '#domain/entities/scoring/estimate/estimate';
import { SCALES, type Choice, type ScoreScale } from '#domain/entities/scoring/score/score';
import { MAX_BECAUSE } from '#domain/kernel/because';
import { findById } from '#domain/kernel/collection';
import { useDecide } from '../../../components/use-decide';
import { createSelector } from '../../../sync/create-selector';
import { useQuarter } from '../../../sync/quarter-context';
import { BigChoices } from '../../../ui/big-choices';
import { FindingLine } from '../../../ui/finding-line';
import { Heading } from '../../../ui/heading';
import { sealedKey } from '../activities/sealed-drafts';
import { useKeptDraft } from '../../../components/use-kept-draft';
import { useLetterKeys } from '../activities/use-letter-keys';
import { scoreWords } from '../words/score-words';
import { BecauseField } from './because-field';

interface FormProps {
  readonly round: string;
  readonly scale: ScoreScale;
  readonly card: string;
  readonly own: CardChoice | undefined;
  /** Else this person only reads along. */
  readonly mayChoose: boolean;
  /** Else it is about to be revealed. */
  readonly isOpen: boolean;
  readonly onChosen: () => void;
}

const selectMeanings = createSelector(({ sizeDefinitions }) =>
  (['S', 'M', 'L'] as const).map((size) => findById(sizeDefinitions, size)?.meaning ?? ''),
);

/** What one chooses for a card, and why: nobody else sees it before the reveal. */
export const CardChoiceForm = ({ round, scale, card, own, mayChoose, isOpen, onChosen }: FormProps) => {
  const isReadOnly = !mayChoose || !isOpen;
  const decide = useDecide();
  const meanings = useQuarter(selectMeanings);
  const draft = useKeptDraft(sealedKey({ round, part: card }));
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
    if (own === undefined || draft.text === null || text.trim().length > MAX_BECAUSE) return;
    if (text.trim() === own.because) draft.write(null);
    else give(own.value);
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
  if (!mayChoose) {
    return (
      <>
        <Heading level={3} look="small">
          {scoreWords.asks[scale]}
        </Heading>
        <FindingLine severity="info">{scoreWords.cannot}</FindingLine>
      </>
    );
  }
  return (
    <>
      <BigChoices
        legend={scoreWords.asks[scale]}
        choices={[...SCALES[scale], 'unsure' as const].map((value, at) => ({
          value,
          name: scoreWords.spoken(scale, value),
          mark: scoreWords.symbol(scale, value),
          words: meaningOf(value),
          letter: String(value === 'unsure' ? 0 : at + 1),
        }))}
        value={own?.value ?? null}
        yours={scoreWords.yours}
        isOff={isReadOnly}
        onChoose={choose}
      />
      {!isReadOnly && <BecauseField text={text} onType={draft.write} onSave={save} />}
    </>
  );
};
