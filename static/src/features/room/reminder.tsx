import Button from '@atlaskit/button/new';
import { useDecide } from '../../components/use-decide';
import { useQuarter, useQuarterState } from '../../sync/quarter-context';
import { usePersonName } from '../../sync/use-person-name';
import { FindingLine } from '../../ui/finding-line';
import type { RoundPeople } from './use-round-people';
import { useServerNow } from './use-server-now';
import { doneWords } from './words/done-words';

const MINUTE_MS = 60_000;

interface RoundProps {
  /** The round's holding: reminded is who sits in it. */
  readonly runId: string | null;
  readonly people: RoundPeople;
}

/** The place of that holding, while it runs. */
const usePlace = (runId: string | null) =>
  useQuarter(({ places }) => places.find((place) => place.runId === runId) ?? null);

const useIsFresh = (remindedAt: string | null): boolean => {
  const now = useServerNow(remindedAt !== null);
  return remindedAt !== null && now < Date.parse(remindedAt) + MINUTE_MS;
};

/** For whoever leads: asks those who have not answered, once a minute at most. */
export const Remind = ({ runId, people: { waiting } }: RoundProps) => {
  const decide = useDecide();
  const place = usePlace(runId);
  const isFresh = useIsFresh(place?.remindedAt ?? null);
  if (place === null || waiting === 0) return null;
  return (
    <Button isDisabled={isFresh} onClick={() => void decide({ kind: 'session.remind', session: place.id })}>
      {isFresh ? doneWords.reminded : doneWords.remind(waiting)}
    </Button>
  );
};

/** Whoever has not answered is told who waits; the others that somebody was reminded, and nobody who it was. */
export const ReminderLine = ({ runId, people: { there, answered } }: RoundProps) => {
  const nameOf = usePersonName();
  const me = useQuarterState((state) => state.me.member);
  const place = usePlace(runId);
  const isFresh = useIsFresh(place?.remindedAt ?? null);
  if (place?.remindedAt == null || me === null) return null;
  const isWaitedFor = there.includes(me) && !answered.includes(me) && place.leader !== me;
  if (!isWaitedFor && !isFresh) return null;
  const who = nameOf(place.leader);
  return (
    <div role="status">
      <FindingLine severity="info">
        {isWaitedFor ? doneWords.waitsForYou(who) : doneWords.wasReminded(who)}
      </FindingLine>
    </div>
  );
};
