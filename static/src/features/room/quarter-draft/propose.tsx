import Button from '@atlaskit/button/new';
import { useCallback, useMemo, useState } from 'react';
import { REACTION_KINDS } from '#domain/entities/plan/reaction/reaction';
import type { DraftCard } from '#domain/views/draft/draft-view';
import { cardsToPlace } from '#domain/views/draft/cards-to-place';
import { reactionsTo } from '#domain/views/draft/reactions';
import { proposedNow, proposerTurns } from '#domain/views/sessions/proposer-turns';
import { useDraftPlan } from '../../../components/draft/use-draft-plan';
import { sessionWords } from '../../../components/sessions/words/session-words';
import { useDecide } from '../../../components/use-decide';
import { createSelector } from '../../../sync/create-selector';
import { useQuarter, useQuarterState } from '../../../sync/quarter-context';
import { useMay } from '../../../sync/use-may';
import { usePersonName } from '../../../sync/use-person-name';
import { useLetterKeys } from '../activities/use-letter-keys';
import { BarActs } from '../room-bar-slots';
import { RoomLayout, SidePanel, Task } from '../room-layout';
import type { ActivityProps } from '../room-place';
import { RoomSide } from '../room-side';
import { draftRoomWords as words } from '../words/draft-room-words';
import { CardActs } from './card-acts';
import { Proposal } from './proposal';
import { ReactionList } from './reaction-list';
import { RoomBoard } from './room-board';
import { Tray } from './tray';
import { Turns } from './turns';
import { usePlanActs } from './use-plan-acts';
import { useReaction } from './use-reaction';

interface Looked {
  readonly card: string;
  /** The proposal beside which it was looked at: with another one everybody looks at that. */
  readonly beside: string | null;
}

const toPlace = createSelector(cardsToPlace);

/** In turn each takes a card and says in which weeks it could live; the others react (S4-2, S4-4). */
export const Propose = ({ session, activity, place, leads, onNext, nextLabel }: ActivityProps) => {
  const decide = useDecide();
  const may = useMay();
  const nameOf = usePersonName();
  const me = useQuarterState((state) => state.me.member);
  const draft = useDraftPlan();
  const { park } = usePlanActs(draft);
  const [looked, setLooked] = useState<Looked | null>(null);
  const selectTurns = useMemo(() => createSelector((quarter) => proposerTurns(quarter, place)), [place]);
  const turns = useQuarter(selectTurns);
  const now = turns.find(({ turn }) => turn === 'now')?.memberId ?? null;
  const next = turns.find(({ turn }) => turn === 'next')?.memberId ?? null;
  const proposed = useQuarter((quarter) => (now === null ? null : (proposedNow(quarter, now)?.id ?? null)));
  const waiting = useQuarter(toPlace);

  const shownId = looked !== null && looked.beside === proposed ? looked.card : proposed;
  const shown: DraftCard | undefined = draft.lanes
    .flatMap(({ cards }) => cards)
    .find(({ id }) => id === shownId);
  const look = useCallback((card: string) => setLooked({ card, beside: proposed }), [proposed]);
  const reaction = useReaction(shown?.startWeek == null ? null : shown.id);
  const selectSaid = useMemo(
    () => createSelector((quarter) => (shownId === null ? [] : reactionsTo(quarter, shownId))),
    [shownId],
  );
  const said = useQuarter(selectSaid);
  const { react } = reaction;
  useLetterKeys(
    react === null
      ? {}
      : Object.fromEntries(REACTION_KINDS.map((kind, at) => [String(at + 1), () => react(kind)])),
  );

  const isOwnTurn = now !== null && now === me;
  // Whoever leads mends what stands; what they took for somebody else would be theirs.
  const mayTake = may.write && (isOwnTurn || (leads && now === null));
  const mayPlace = mayTake || (may.write && leads && shown?.startWeek != null);
  const ask = (): void => {
    if (next !== null) decide({ kind: 'session.show', session, subject: next });
  };
  const open = said.filter(({ resolved, kind }) => !resolved && kind !== 'fine').length;
  const { ask: question, how } = sessionWords.activities[activity];
  const askLabel =
    next === null
      ? ''
      : now === null
        ? words.askFirst(nameOf(next))
        : proposed === null
          ? words.skip(nameOf(now), nameOf(next))
          : words.askNext(nameOf(next));
  const isDone = waiting.length === 0 || next === null;
  return (
    <>
      <RoomLayout
        side={
          <>
            {shown !== undefined && shown.startWeek !== null && (
              <SidePanel title={words.others}>
                <p role="status">{words.open(open)}</p>
                <ReactionList reactions={said} nothing={words.noReaction} />
              </SidePanel>
            )}
            <RoomSide session={session} activity={activity} />
          </>
        }
      >
        <Task
          ask={now === null ? question : now === me ? words.yourTurn : words.asks(nameOf(now))}
          how={how}
        />
        <Turns turns={turns} />
        {shown !== undefined ? (
          <Proposal
            card={shown}
            draft={draft}
            reaction={reaction}
            mayPlace={mayPlace}
            acts={mayPlace && <CardActs card={shown} />}
          />
        ) : (
          now !== null && now !== me && <p role="status">{words.choosing(nameOf(now))}</p>
        )}
        <Tray cards={waiting} chosen={shownId} onTake={mayTake ? look : null} />
        <RoomBoard
          draft={draft}
          selected={shownId}
          mayPlace={mayTake || (may.write && leads)}
          onSelect={look}
        />
      </RoomLayout>
      {leads && (
        <BarActs>
          {isDone
            ? next !== null && <Button onClick={ask}>{askLabel}</Button>
            : shown !== undefined && <Button onClick={() => park(shown)}>{words.park}</Button>}
          <Button appearance="primary" onClick={isDone ? onNext : ask}>
            {isDone ? nextLabel : askLabel}
          </Button>
        </BarActs>
      )}
    </>
  );
};
