import Button from '@atlaskit/button/new';
import { useCallback, useRef, useState } from 'react';
import { hypothesisGroups } from '#domain/views/sessions/hypothesis-groups';
import { sessionWords } from '../../../components/sessions/words/session-words';
import { useDecide } from '../../../components/use-decide';
import { createSelector } from '../../../sync/create-selector';
import { useQuarter } from '../../../sync/quarter-context';
import { useMay } from '../../../sync/use-may';
import type { Choice } from '../../../ui/choice';
import { FindingLine } from '../../../ui/finding-line';
import { BarActs } from '../room-bar-slots';
import { RoomLayout, Task } from '../room-layout';
import type { ActivityProps } from '../room-place';
import { RoomSide } from '../room-side';
import { ideationWords } from '../words/ideation-words';
import { CardTypes } from './card-types';
import { ChosenHypothesis } from './chosen-hypothesis';
import { HypothesisRail } from './hypothesis-rail';
import { IdeaComposer } from './idea-composer';
import { KeyHints } from './key-hints';
import { LateIdea } from './late-idea';
import { OwnIdeas } from './own-ideas';
import { RevealedIdeas } from './revealed-ideas';
import { TheOthers, useTotal } from './the-others';
import { useKeptDraft } from './use-kept-draft';
import { useLetterKeys } from './use-letter-keys';
import { useOwnIdeas } from './use-own-ideas';
import { useRefusedIdeas } from './use-refused-ideas';
import { useWritingRound } from './use-writing-round';

const selectGroups = createSelector(hypothesisGroups);

/** Everybody writes what would prove or disprove a hypothesis, and nobody sees it before the reveal (S2-3). */
export const Ideation = ({ session, activity, place, leads, onNext, nextLabel }: ActivityProps) => {
  const decide = useDecide();
  const may = useMay();
  const { ask, how } = sessionWords.activities[activity];
  const groups = useQuarter(selectGroups);
  const quarter = useQuarter(({ id }) => id);
  const { current, wasRevealed, begin } = useWritingRound('s2.ideation', place, leads);
  const own = useOwnIdeas(current?.id);
  const total = useTotal(current?.id, own.length);
  const draft = useKeptDraft(`okra-idea-${quarter}`);
  const [problem, setProblem] = useState<string | null>(null);
  const field = useRef<HTMLTextAreaElement>(null);

  const isOfIdeation = useQuarter(({ writingRounds }) =>
    writingRounds
      .filter((round) => round.activity === 's2.ideation')
      .map(({ id }) => id)
      .join(' '),
  );
  const { putBack } = draft;
  useRefusedIdeas(
    useCallback((round) => isOfIdeation.split(' ').includes(round), [isOfIdeation]),
    useCallback(
      (text, reason) => {
        putBack(text);
        setProblem(reason);
      },
      [putBack],
    ),
  );

  const listed = groups.flatMap(({ objective, hypotheses }) =>
    hypotheses.map((hypothesis) => ({ objective, hypothesis })),
  );
  const ids = listed.map(({ hypothesis }) => hypothesis.id);
  // What stands under a hypothesis that is put off or gone stays reachable.
  const homeOf = (id: string | undefined): string | null =>
    id !== undefined && ids.includes(id) ? id : null;
  const hasLoose = ids.length === 0 || own.some(({ hypothesisId }) => homeOf(hypothesisId) === null);
  const places: readonly (string | null)[] = hasLoose ? [...ids, null] : ids;
  const [wanted, setWanted] = useState<string | null>(null);
  const chosen = places.includes(wanted) ? wanted : (places[0] ?? null);
  const at = places.indexOf(chosen);
  const step = (by: 1 | -1): void => setWanted(places[(at + by + places.length) % places.length] ?? null);

  const isOpen = current?.state === 'open';
  const isWritten = isOpen && may.write;
  useLetterKeys({
    ...(isOpen ? { j: () => step(1), k: () => step(-1) } : {}),
    ...(isWritten ? { n: () => field.current?.focus() } : {}),
  });

  const here = own.filter(({ hypothesisId }) => homeOf(hypothesisId) === chosen);
  const choices: readonly Choice<string>[] = [
    ...listed.map(({ objective, hypothesis }) => ({
      value: hypothesis.id,
      label: hypothesis.text,
      code: [objective?.code, hypothesis.code].join(' ').trim(),
    })),
    { value: '', label: ideationWords.noHypothesis },
  ];
  const isLate =
    may.write && !isOpen && (draft.text ?? '').trim() !== '' && (current !== undefined || wasRevealed);
  const waitingLine = leads ? ideationWords.beginning : ideationWords.waiting;

  return (
    <>
      <RoomLayout
        {...(isOpen
          ? {
              rail: (
                <HypothesisRail
                  groups={groups}
                  chosen={chosen}
                  hasLoose={hasLoose}
                  countOf={(id) => own.filter(({ hypothesisId }) => homeOf(hypothesisId) === id).length}
                  onChoose={setWanted}
                />
              ),
            }
          : {})}
        side={
          <>
            <CardTypes />
            <RoomSide session={session} activity={activity} />
          </>
        }
      >
        <Task
          ask={ask}
          how={how}
          {...(wasRevealed && current === undefined ? {} : { privacy: ideationWords.privacy })}
        />
        {isLate && <LateIdea hypothesis={chosen} draft={draft} problem={problem} />}
        {current === undefined && !wasRevealed && <FindingLine severity="info">{waitingLine}</FindingLine>}
        {current?.state === 'closing' && <FindingLine severity="info">{ideationWords.closing}</FindingLine>}
        {isOpen && (
          <>
            <ChosenHypothesis
              objective={listed[at]?.objective ?? null}
              hypothesis={listed[at]?.hypothesis}
              at={at + 1}
              of={places.length}
              onStep={step}
            >
              {may.write ? (
                <IdeaComposer
                  round={current.id}
                  hypothesis={chosen}
                  draft={draft}
                  problem={problem}
                  onProblem={setProblem}
                  isPrimary={!leads}
                  field={field}
                />
              ) : (
                <FindingLine severity="info">{ideationWords.readOnly}</FindingLine>
              )}
            </ChosenHypothesis>
            {may.write && <OwnIdeas round={current.id} cards={here} all={own} hypotheses={choices} />}
            <TheOthers round={current.id} own={own.length} leads={leads} />
          </>
        )}
        {wasRevealed && current === undefined && <RevealedIdeas />}
      </RoomLayout>
      {isWritten && !leads && <KeyHints />}
      {leads && (
        <BarActs>
          {current === undefined && !wasRevealed && (
            <Button appearance="primary" onClick={begin}>
              {ideationWords.begin}
            </Button>
          )}
          {isOpen && (
            <Button
              appearance="primary"
              onClick={() => decide({ kind: 'writingRound.reveal', round: current.id })}
            >
              {ideationWords.reveal(total ?? 0)}
            </Button>
          )}
          {wasRevealed && current === undefined && <Button onClick={begin}>{ideationWords.again}</Button>}
          {(current?.state === 'closing' || (wasRevealed && current === undefined)) && (
            <Button appearance="primary" onClick={onNext}>
              {nextLabel}
            </Button>
          )}
        </BarActs>
      )}
    </>
  );
};
