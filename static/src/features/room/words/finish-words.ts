import type { SessionId } from '#domain/entities/facilitation/session/session-id';
import type { Share } from '#domain/views/sessions/participation';

const afterwards: Readonly<Record<SessionId, readonly string[]>> = {
  s0: ['Share the vision with everybody who was not here', 'Give session #1 a day, 3 to 5 days from now'],
  s1: [
    'One to three key results for each objective',
    'Each key result was asked whether it can be reached',
    'Session #2 within a week',
  ],
  s2: [
    'Say which objectives are put off to the next quarter',
    'Session #3 in 1 to 2 days; the same day is fine',
  ],
  s3: [
    'Look at the contrast: do the values tell what comes first?',
    'An owner for everything outside that blocks a card',
    'Session #4 in 2 to 3 days',
  ],
  s4: ['Share the draft with everybody it touches', 'Give the first review a day'],
};

const shares: Readonly<Record<Share, string>> = { ideas: 'Ideas', cards: 'Cards', ballots: 'Ballots' };

/** What the end of a session says beside its exit check. */
export const finishWords = {
  afterwardsTitle: 'Afterwards',
  afterwards,
  shares,
  participationTitle: 'Who took part',
  onlyLeads: 'Only facilitators see this',
  notAMark: 'A count, not a mark. Votes are not in it: nobody knows whose they are.',
  personColumn: 'Person',
  roleColumn: 'Role',
  wroteNothing: 'wrote nothing',
  byRole: (share: string, counts: readonly (readonly [string, number])[]): string =>
    `${share} by role: ${counts.map(([role, count]) => `${role} ${String(count)}`).join(', ')}.`,
  lookedOn: 'looked on',
  role: (role: string): string => role.charAt(0).toUpperCase() + role.slice(1),
};
