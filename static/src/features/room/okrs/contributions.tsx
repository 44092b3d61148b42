import { useRef, useState } from 'react';
import { sessionWords } from '../../../components/sessions/words/session-words';
import { NickTag } from '../../../components/nick-tag';
import { useQuarter } from '../../../sync/quarter-context';
import { useMay } from '../../../sync/use-may';
import { FindingLine } from '../../../ui/finding-line';
import { DoneActs } from '../activities/done-acts';
import { IdeaComposer } from '../activities/idea-composer';
import { contributionIdeas } from '../activities/idea-kinds';
import { KeyHints } from '../activities/key-hints';
import { LateIdea } from '../activities/late-idea';
import { OwnIdeas } from '../activities/own-ideas';
import { SilentActs } from '../activities/silent-acts';
import { TheOthers } from '../activities/the-others';
import { useDone } from '../activities/use-done';
import { useLetterKeys } from '../activities/use-letter-keys';
import { useSilentRound } from '../activities/use-silent-round';
import { WhoIsDone } from '../activities/who-is-done';
import { GoesOn } from '../pre-work/goes-on';
import { TakeOverIdeas } from '../pre-work/take-over';
import { RoomLayout, Task } from '../room-layout';
import type { SilentProps } from '../room-place';
import { RoomSide } from '../room-side';
import { companyWords } from '../words/company-words';
import { ideationWords } from '../words/ideation-words';
import { ChoiceChips } from '../../../ui/choice-chips';
import { CompanyCards } from './company-cards';
import { nickOf } from './nick-of';
import { RevealedContributions } from './revealed-contributions';
import styles from './contributions.module.css';

/** Everybody writes what the team could contribute, tagged with a company objective, and nobody sees it before the reveal (S1-2). */
export const Contributions = ({ session, activity, place, isNow, leads, onNext, nextLabel }: SilentProps) => {
  const may = useMay();
  const { ask, how } = sessionWords.activities[activity];
  const companies = useQuarter(({ companyObjectives }) => companyObjectives);
  const round = useSilentRound(contributionIdeas, { place, leads });
  const { current, own, draft, problem, setProblem, isOpen, isWritten, isShown } = round;
  const [wanted, setWanted] = useState('');
  const field = useRef<HTMLTextAreaElement>(null);
  const [isDone, sayDone] = useDone(current?.id);
  useLetterKeys(isWritten ? { n: () => field.current?.focus(), d: () => sayDone(!isDone) } : {});

  const tag = companies.some(({ id }) => id === wanted) ? wanted : null;
  const tags = [
    ...companies.map((company) => ({ value: company.id, label: nickOf(company) })),
    { value: '', label: companyWords.noTag },
  ];
  const nickById = new Map(companies.map((company) => [company.id, nickOf(company)]));
  const markOf = (id: string | null) => (
    <span className={styles['tag']}>
      <NickTag nick={(id === null ? undefined : nickById.get(id)) ?? companyWords.noTag} />
    </span>
  );

  return (
    <>
      <RoomLayout
        rail={<CompanyCards companies={companies} />}
        side={<RoomSide session={session} activity={activity} />}
      >
        <Task ask={ask} how={how} {...(isShown ? {} : { privacy: ideationWords.privacy })} />
        {round.isLate && <LateIdea kind={contributionIdeas} tag={tag} draft={draft} problem={problem} />}
        {round.isToCome && (
          <FindingLine severity="info">{leads ? ideationWords.beginning : ideationWords.waiting}</FindingLine>
        )}
        {round.isClosing && <FindingLine severity="info">{ideationWords.closing}</FindingLine>}
        {current !== undefined && isOpen && (
          <>
            <GoesOn round={current} total={round.total} leads={leads} />
            {may.write && <TakeOverIdeas round={current.id} kind={contributionIdeas} />}
            {may.write ? (
              <section className={styles['composer']}>
                <DoneActs isDone={isDone} onSay={sayDone}>
                  <IdeaComposer
                    round={current.id}
                    kind={contributionIdeas}
                    tag={tag}
                    draft={draft}
                    problem={problem}
                    onProblem={setProblem}
                    isPrimary={!leads && isNow}
                    field={field}
                  >
                    <ChoiceChips
                      label={companyWords.serves}
                      chips={tags}
                      value={tag ?? ''}
                      onChoose={setWanted}
                    />
                  </IdeaComposer>
                </DoneActs>
              </section>
            ) : (
              <FindingLine severity="info">{ideationWords.readOnly}</FindingLine>
            )}
            {may.write && (
              <OwnIdeas
                round={current.id}
                cards={own}
                all={own}
                kind={contributionIdeas}
                tags={tags}
                tagMark={markOf}
              />
            )}
            <TheOthers round={current.id} own={own.length} leads={leads} />
            <WhoIsDone round={current} />
          </>
        )}
        {isShown && <RevealedContributions />}
      </RoomLayout>
      {isWritten && !leads && <KeyHints hints={companyWords.keys} />}
      {leads && <SilentActs round={round} onNext={onNext} nextLabel={nextLabel} />}
    </>
  );
};
