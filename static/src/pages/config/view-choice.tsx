import type { MacroView } from '#domain/views/page/macro-config';
import { ChoiceGroup } from '../../components/result/choice-group';
import { configWords } from './words/config-words';

const { quarterViews, sessionViews } = configWords;

const oneOf = <V extends string>(words: Readonly<Record<V, string>>, view: string): V | null =>
  (Object.keys(words) as V[]).find((one) => one === view) ?? null;

interface ViewChoiceProps {
  readonly view: MacroView;
  readonly onChoose: (view: MacroView) => void;
}

/** Which question the page answers: about the quarter, or what a session left. */
export const ViewChoice = ({ view, onChoose }: ViewChoiceProps) => (
  <>
    <ChoiceGroup
      label={configWords.ofTheQuarter}
      words={quarterViews}
      value={oneOf(quarterViews, view)}
      onChoose={onChoose}
    />
    <ChoiceGroup
      label={configWords.ofASession}
      words={sessionViews}
      value={oneOf(sessionViews, view)}
      onChoose={onChoose}
    />
  </>
);
