import { findById } from '../../../kernel/collection';
import { addedOf, editsOf } from '../../../kernel/entity-changes';
import { refusal, refuse } from '../../../kernel/refusal';
import { failed, ok } from '../../../kernel/result';
import { attendanceId } from '../attendance/attendance';
import { drawPairs } from '../place/draw-pairs';
import { agendaItemOf } from '../session/agenda';
import { pairsOf, placeOf } from '../place/place';
import { drawerOf, pairable, withPairs } from './drawn-pairings';
import { course, ledPlace, notRunning, type CourseCommand } from './led-place';

const alone = refusal(
  'TOO_FEW',
  'Pairs need two people who take part, and fewer are here. Wait for somebody, or go on all together.',
  { rule: 'G-13' },
);

const tooFew = refusal(
  'TOO_FEW',
  'Two groups need two people who take part, and fewer are here. Wait for somebody, or go on all together.',
  { rule: 'G-14' },
);

const draw: CourseCommand<'session.drawPairs'> = {
  ...course,
  asksPresent: true,
  decide: (quarter, { id, session }, { by, present }) => {
    const found = ledPlace(quarter, session, by);
    if (!found.ok) return found;
    const place = found.value;
    const { activity, pairings } = place;
    const before = pairings.at(-1)?.pairs ?? [];
    const drawn = drawerOf(session, activity) ?? drawPairs;
    const pairs = drawn(pairable(quarter, place.runId, present), before, id);
    if (pairs.length === 0) {
      return failed(agendaItemOf(session, activity)?.mode === 'subgroups' ? tooFew : alone);
    }
    return ok(editsOf('place', place, { pairings: withPairs(pairings, { activity, pairs }) }));
  },
};

const swap: CourseCommand<'session.swap'> = {
  ...course,
  decide: (quarter, { session, one, other }, { by }) => {
    const found = ledPlace(quarter, session, by);
    if (!found.ok) return found;
    const { activity, pairings } = found.value;
    const pairs = pairsOf(found.value, activity);
    const isSitting = (member: string): boolean => pairs.some((pair) => pair.includes(member));
    if (!isSitting(one) || !isSitting(other)) {
      return refuse('NOT_IN_PAIRS', 'Choose two people who were drawn together with others.', {
        rule: 'G-13',
      });
    }
    const swapped = pairs.map((pair) =>
      pair.map((member) => (member === one ? other : member === other ? one : member)),
    );
    return ok(editsOf('place', found.value, { pairings: withPairs(pairings, { activity, pairs: swapped }) }));
  },
};

const attend: CourseCommand<'session.attend'> = {
  ...course,
  decide: (quarter, { session, observes }, { by, at }) => {
    const place = placeOf(quarter, session);
    if (place === undefined) return failed(notRunning);
    const id = attendanceId(place.runId, by.member);
    const standing = findById(quarter.attendances, id);
    return ok(
      standing === undefined
        ? [addedOf('attendance', { id, runId: place.runId, memberId: by.member, at, observes })]
        : editsOf('attendance', standing, { observes }),
    );
  },
};

const takeLead: CourseCommand<'session.takeLead'> = {
  ...course,
  asksPresent: true,
  decide: (quarter, { session }, { by, present }) => {
    const place = placeOf(quarter, session);
    if (place === undefined) return failed(notRunning);
    const { leader } = place;
    if (leader === by.member) return ok([]);
    const isFacilitator = by.administers || findById(quarter.members, by.member)?.facilitator === true;
    const isGone = leader === null || findById(quarter.members, leader) === undefined;
    // Who is there is not always known; then nobody counts as away.
    const isAway = isGone || (present !== undefined && !present.includes(leader));
    if (isFacilitator || isAway) return ok(editsOf('place', place, { leader: by.member }));
    return refuse(
      'LEADER_IS_HERE',
      'Whoever leads this session is here. A facilitator may take the lead at any time, others once the leader is away.',
      { rule: 'G-5', parameters: { leader } },
    );
  },
};

/** Nobody is reminded more often. */
const REMINDER_MS = 60_000;

const remind: CourseCommand<'session.remind'> = {
  ...course,
  decide: (quarter, { session }, { by, at }) => {
    const found = ledPlace(quarter, session, by);
    if (!found.ok) return found;
    const { remindedAt } = found.value;
    if (remindedAt !== null && Date.parse(at) < Date.parse(remindedAt) + REMINDER_MS) {
      return refuse('REMINDED', 'They were reminded within this minute. Give them a moment.', {
        rule: 'G-9',
      });
    }
    return ok(editsOf('place', found.value, { remindedAt: at }));
  },
};

/** Who is there, who leads, and who sits with whom. */
export const sessionPeopleCommands = {
  'session.attend': attend,
  'session.takeLead': takeLead,
  'session.remind': remind,
  'session.drawPairs': draw,
  'session.swap': swap,
};
