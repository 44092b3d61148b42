import { useRef, useState } from 'react';
import { hypothesisGroups } from '#domain/views/sessions/hypothesis-groups';
import { sessionWords } from '../../../components/sessions/words/session-words';
import { createSelector } from '../../../sync/create-selector';
import { useQuarter } from '../../../sync/quarter-context';
import { useMay } from '../../../sync/use-may';
import type { Choice } from '../../../ui/choice';
import { FindingLine } from '../../../ui/finding-line';
import { GoesOn } from '../pre-work/goes-on';
import { TakeOverIdeas } from '../pre-work/take-over';
import { RoomLayout, Task } from '../room-layout';
import type { SilentProps } from '../room-place';
import { RoomSide } from '../room-side';
import { ideationWords } from '../words/ideation-words';
import { CardTypes } from './card-types';
import { ChosenHypothesis } from './chosen-hypothesis';
import { HypothesisRail } from './hypothesis-rail';
import { hypothesisIdeas } from './idea-kinds';
import { DoneActs } from './done-acts';
import { IdeaComposer } from './idea-composer';
import { KeyHints } from './key-hints';
import { LateIdea } from './late-idea';
import { OwnIdeas } from './own-ideas';
import { RevealedIdeas } from './revealed-ideas';
import { SilentActs } from './silent-acts';
import { TheOthers } from './the-others';
import { useDone } from './use-done';
import { useLetterKeys } from './use-letter-keys';
import { useSilentRound } from './use-silent-round';
import { WhoIsDone } from './who-is-done';

const selectGroups = createSelector(hypothesisGroups);

/** Everybody writes what would prove or disprove a hypothesis, and nobody sees it before the reveal (S2-3). */
export const Ideation = ({ session, activity, place, isNow, leads, onNext, nextLabel }: SilentProps) => {
  const may = useMay();
  const { ask, how } = sessionWords.activities[activity];
  const groups = useQuarter(selectGroups);
  const round = useSilentRound(hypothesisIdeas, { place, leads });
  const { current, own, draft, problem, setProblem, isOpen, isWritten, isShown } = round;
  const field = useRef<HTMLTextAreaElement>(null);
  const [isDone, sayDone] = useDone(current?.id);

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

  useLetterKeys({
    ...(isOpen ? { j: () => step(1), k: () => step(-1) } : {}),
    ...(isWritten ? { n: () => field.current?.focus(), d: () => sayDone(!isDone) } : {}),
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
        <Task ask={ask} how={how} {...(isShown ? {} : { privacy: ideationWords.privacy })} />
        {round.isLate && <LateIdea kind={hypothesisIdeas} tag={chosen} draft={draft} problem={problem} />}
        {round.isToCome && <FindingLine severity="info">{waitingLine}</FindingLine>}
        {round.isClosing && <FindingLine severity="info">{ideationWords.closing}</FindingLine>}
        {current !== undefined && isOpen && (
          <>
            <GoesOn round={current} total={round.total} leads={leads} />
            {may.write && <TakeOverIdeas round={current.id} kind={hypothesisIdeas} />}
            <ChosenHypothesis
              objective={listed[at]?.objective ?? null}
              hypothesis={listed[at]?.hypothesis}
              at={at + 1}
              of={places.length}
              onStep={step}
            >
              {may.write ? (
                <DoneActs isDone={isDone} onSay={sayDone}>
                  <IdeaComposer
                    round={current.id}
                    kind={hypothesisIdeas}
                    tag={chosen}
                    draft={draft}
                    problem={problem}
                    onProblem={setProblem}
                    isPrimary={!leads && isNow}
                    field={field}
                  />
                </DoneActs>
              ) : (
                <FindingLine severity="info">{ideationWords.readOnly}</FindingLine>
              )}
            </ChosenHypothesis>
            {may.write && (
              <OwnIdeas round={current.id} cards={here} all={own} kind={hypothesisIdeas} tags={choices} />
            )}
            <TheOthers round={current.id} own={own.length} leads={leads} />
            <WhoIsDone round={current} />
          </>
        )}
        {isShown && <RevealedIdeas />}
      </RoomLayout>
      {isWritten && !leads && <KeyHints />}
      {leads && <SilentActs round={round} onNext={onNext} nextLabel={nextLabel} />}
    </>
  );
};
