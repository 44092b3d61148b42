import { AGENDAS, type ActivityKey } from '../../entities/facilitation/session/agenda';
import { SESSION_IDS, type SessionId } from '../../entities/facilitation/session/session-id';
import type { Quarter } from '../../quarter/quarter';
import type { Finding } from '../findings/finding';
import { findingOf } from '../findings/finding-of';
import { namedSession } from './session-findings';
import { isOfTheGroup } from '../../entities/team/member/member';
import { isBehind, lastRunOf, takingPart } from './session-stage';

/** Its first activity, while which people arrive. */
const firstOf = (id: SessionId): ActivityKey => {
  const [first] = AGENDAS[id];
  if (first === undefined) throw new Error(`Session ${id} has no activity.`);
  return first.activity;
};

const LEAST = 4;
const MOST = 8;

/** GROUP_SIZE (G-19). */
export const findGroupSizes = (quarter: Quarter): readonly Finding[] =>
  SESSION_IDS.flatMap((id) => {
    const run = lastRunOf(quarter, id);
    // While people still arrive nothing is said of who came.
    if (run === undefined || !isBehind(quarter, id, firstOf(id))) return [];
    const count = takingPart(quarter, run.id).filter(isOfTheGroup).length;
    if (count >= LEAST && count <= MOST) return [];
    const people = count === 1 ? '1 person' : `${count} people`;
    return [
      findingOf(
        'GROUP_SIZE',
        'session',
        namedSession(id),
        count < LEAST
          ? {
              brief: 'Few people',
              message:
                count === 0
                  ? `Nobody took part beside whoever facilitated; ${LEAST} to ${MOST} people see more than that.`
                  : `Only ${people} took part; ${LEAST} to ${MOST} see more than that.`,
              nextStep: 'Show what it left to those who were not there, and ask what is missing.',
            }
          : {
              brief: 'Many people',
              message: `There were ${people}; with more than ${MOST} not everybody is heard.`,
              nextStep: `Next time invite ${MOST} at most; others can look on.`,
            },
      ),
    ];
  });

/** NO_STAKEHOLDER: nobody was at #1 who knows what the company wants (G-19). */
export const findNoStakeholder = (quarter: Quarter): readonly Finding[] => {
  const run = lastRunOf(quarter, 's1');
  if (run === undefined || !isBehind(quarter, 's1', firstOf('s1'))) return [];
  const isThere = quarter.attendances.some(
    ({ runId, memberId }) =>
      runId === run.id && quarter.members.some(({ id, role }) => id === memberId && role === 'stakeholder'),
  );
  if (isThere) return [];
  return [
    findingOf('NO_STAKEHOLDER', 'session', namedSession('s1'), {
      brief: 'No stakeholder',
      message: 'No stakeholder was there to say what the company objectives mean.',
      nextStep: 'Write three questions into the parking lot and bring back the answers.',
    }),
  ];
};

/** NO_FACILITATOR: nobody was at #2 who keeps time and lets everybody speak (G-19). */
export const findNoFacilitator = (quarter: Quarter): readonly Finding[] => {
  const run = lastRunOf(quarter, 's2');
  if (run === undefined || !isBehind(quarter, 's2', firstOf('s2'))) return [];
  const isThere = quarter.attendances.some(
    ({ runId, memberId }) =>
      runId === run.id &&
      quarter.members.some(
        ({ id, role, facilitator }) => id === memberId && (facilitator || role === 'facilitator'),
      ),
  );
  if (isThere) return [];
  return [
    findingOf('NO_FACILITATOR', 'session', namedSession('s2'), {
      brief: 'No facilitator',
      message: 'No facilitator was there to keep the time and let everybody speak.',
      nextStep: 'Make somebody a facilitator in Settings before the next session.',
    }),
  ];
};
