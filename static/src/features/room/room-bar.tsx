import Avatar from '@atlaskit/avatar';
import Button from '@atlaskit/button/new';
import type { Place } from '#domain/entities/facilitation/place/place';
import { agendaItemOf, AGENDAS, type ActivityKey } from '#domain/entities/facilitation/session/agenda';
import { MOST_ADDED } from '#domain/entities/facilitation/session/session-limits';
import { countScored } from '#domain/views/scored';
import { activitiesToCome, rebalanced } from '#domain/views/sessions/session-minutes';
import { sessionWords } from '../../components/sessions/words/session-words';
import { useDecide } from '../../components/use-decide';
import { createSelector } from '../../sync/create-selector';
import { useQuarter, useQuarterState, useQuarterStore } from '../../sync/quarter-context';
import { useMay } from '../../sync/use-may';
import { usePeople } from '../../sync/use-people';
import { ActionMenu, type MenuGroup } from '../../ui/action-menu';
import { pathTo } from '../../ui/routing/route';
import { useNavigate } from '../../ui/routing/route-context';
import { FINISH } from './finish-place';
import { TakeLead } from './take-lead';
import { useMinutesOver } from './use-minutes-over';
import { qualifyWords } from './words/qualify-words';
import { roomWords } from './words/room-words';
import styles from './room-bar.module.css';

const scoredNow = createSelector(countScored);

interface BarProps {
  readonly place: Place;
  readonly leads: boolean;
  readonly next: ActivityKey | null;
  readonly onPager: (slot: HTMLElement | null) => void;
  readonly onActs: (slot: HTMLElement | null) => void;
}

/** How much of #3 is done, at whichever of its activities it is (S3-20). */
const Scored = () => {
  const scored = useQuarter(scoredNow);
  return <div className={styles['then']}>{qualifyWords.scored(scored.scored, scored.of)}</div>;
};

/** Who leads, by face and name, and what comes next. */
const Leader = ({ place, leads, next }: Pick<BarProps, 'place' | 'leads' | 'next'>) => {
  const people = usePeople();
  const person = place.leader === null ? undefined : people.get(place.leader);
  const who = leads
    ? roomWords.youFacilitate
    : person === undefined
      ? roomWords.nobodyLeads
      : roomWords.facilitates(person.name);
  return (
    <div className={styles['leader']}>
      <Avatar
        size="medium"
        name={person?.name ?? ''}
        {...(person?.picture == null ? {} : { src: person.picture })}
      />
      <div>
        <div className={styles['who']}>{who}</div>
        <div className={styles['then']}>
          {next === null
            ? roomWords.lastActivity
            : roomWords.nextActivityIs(sessionWords.activities[next].name)}
        </div>
        {place.id === 's3' && <Scored />}
      </div>
    </div>
  );
};

const ADDED = [1, 5] as const;

/** The clock for whoever leads: it stops, goes on, and gets more time; nothing else happens by it. */
const Clock = ({ place }: { readonly place: Place }) => {
  const decide = useDecide();
  const session = place.id;
  const isPaused = place.timer.pausedAt !== null;
  return (
    <>
      <Button
        appearance="subtle"
        onClick={() => decide({ kind: isPaused ? 'session.resume' : 'session.pause', session })}
      >
        {isPaused ? roomWords.resume : roomWords.pause}
      </Button>
      {ADDED.map((minutes) => (
        <span key={minutes} className={styles['wide']}>
          <Button
            appearance="subtle"
            onClick={() => decide({ kind: 'session.extend', session, minutes })}
            aria-label={roomWords.addMinutesName(minutes)}
          >
            {roomWords.addMinutes(minutes)}
          </Button>
        </span>
      ))}
    </>
  );
};

const More = ({ place }: { readonly place: Place }) => {
  const decide = useDecide();
  const store = useQuarterStore();
  const session = place.id;
  const navigate = useNavigate();
  const quarter = useQuarter(({ id }) => id);
  const toFinish = pathTo('sessions.activity', { quarter, session, activity: FINISH });
  const lost = Math.min(useMinutesOver(place), MOST_ADDED);
  const hasSpare = useQuarter((quarter) =>
    activitiesToCome(quarter, session).some(({ minutes }) => minutes > 1),
  );
  const spread = (): void => {
    const minutes = rebalanced(activitiesToCome(store.getState().quarter, session), lost);
    decide({
      kind: 'batch',
      commands: minutes.map((one) => ({ kind: 'session.setMinutes', session, ...one }) as const),
    });
    // The clock that ran over has them now, so that nobody takes the same minutes twice.
    decide({ kind: 'session.extend', session, minutes: lost });
  };
  const mode = agendaItemOf(session, place.activity)?.mode;
  const groups: readonly MenuGroup[] = [
    {
      title: roomWords.clock,
      acts: [
        ...ADDED.map((minutes) => ({
          text: roomWords.addMinutesName(minutes),
          onClick: () => void decide({ kind: 'session.extend', session, minutes }),
        })),
        { text: roomWords.restart, onClick: () => void decide({ kind: 'session.restart', session }) },
        ...(lost > 0 && hasSpare ? [{ text: roomWords.rebalance(lost), onClick: spread }] : []),
      ],
    },
    ...(mode === 'pairs' || mode === 'subgroups'
      ? [
          {
            title: roomWords.working,
            acts: [
              {
                text: mode === 'pairs' ? roomWords.drawPairs : roomWords.drawGroups,
                onClick: () => void decide({ kind: 'session.drawPairs', session }),
              },
            ],
          },
        ]
      : []),
    {
      title: roomWords.steps,
      acts: [
        ...AGENDAS[session]
          .filter(({ activity }) => activity !== place.activity)
          .map(({ activity }) => ({
            text: sessionWords.activities[activity].name,
            onClick: () => void decide({ kind: 'session.goTo', session, activity }),
          })),
        // A team may stop before the last step.
        { text: roomWords.toFinish, onClick: () => navigate(toFinish) },
      ],
    },
  ];
  return <ActionMenu label={roomWords.more} groups={groups} />;
};

/** What one may do who does not lead. */
const OtherActs = ({ place }: { readonly place: Place }) => {
  const may = useMay();
  const decide = useDecide();
  const present = useQuarterState((state) => state.present);
  const isLeaderThere = place.leader !== null && (present === null || present.includes(place.leader));
  const mayTake = may.write && (may.facilitate || !isLeaderThere);
  return (
    <>
      {mayTake && <TakeLead place={place} />}
      {may.write && (
        <ActionMenu
          label={roomWords.yourPart}
          groups={[
            {
              acts: [
                {
                  text: roomWords.lookOn,
                  onClick: () => void decide({ kind: 'session.attend', session: place.id, observes: true }),
                },
              ],
            },
          ]}
        />
      )}
    </>
  );
};

/** The bar at the foot of a room: who leads, the clock, and the next act. Nothing that one may not do stands in it. */
export const RoomBar = ({ place, leads, next, onPager, onActs }: BarProps) => (
  <footer className={styles['bar']} aria-label={roomWords.bar}>
    <Leader place={place} leads={leads} next={next} />
    <div className={styles['middle']} role="toolbar" aria-label={roomWords.clock}>
      <span ref={onPager} className={styles['slot']} />
      {leads && <Clock place={place} />}
      {leads && <More place={place} />}
    </div>
    <div className={styles['acts']}>
      {!leads && <OtherActs place={place} />}
      <span ref={onActs} className={styles['slot']} />
    </div>
  </footer>
);
