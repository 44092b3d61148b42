import type { SessionId } from './session-id';

/**
 * How people are together in an activity. `pairs`: twos are drawn when it begins; `subgroups`: two
 * halves of the team are; `silent`: everybody writes, and nobody
 * sees what the others write; `vote`: so many votes each; `ballots`: everybody is asked; else all talk.
 */
export type ActivityMode =
  'plenary' | 'subgroups' | 'silent' | 'spotlight' | 'round' | 'pairs' | 'ballots' | 'vote';

export const ACTIVITY_KEYS = [
  's0.share',
  's0.vote',
  's0.vision',
  's1.company',
  's1.silent',
  's1.cluster',
  's1.blockers',
  's1.pairs',
  's2.context',
  's2.mapping',
  's2.ideation',
  's2.cluster',
  's2.validation',
  's2.vote',
  's3.review',
  's3.effort',
  's3.values',
  's3.dependencies',
  's3.skills',
  's4.propose',
  's4.annotate',
  's4.questions',
  's4.sequence',
] as const;

export type ActivityKey = (typeof ACTIVITY_KEYS)[number];

/** A step of a session, with the minutes that the framework gives it. */
export interface AgendaItem {
  readonly activity: ActivityKey;
  readonly minutes: number;
  readonly mode: ActivityMode;
}

const item = (activity: ActivityKey, minutes: number, mode: ActivityMode): AgendaItem => ({
  activity,
  minutes,
  mode,
});

/**
 * What is done in each session, in order: 30, 60, 75, 90 and 75 minutes (G-4). Those of #2 are dealt for six people and
 * two dozen cards, where typing them takes the longest.
 */
export const AGENDAS: Readonly<Record<SessionId, readonly AgendaItem[]>> = {
  s0: [item('s0.share', 15, 'subgroups'), item('s0.vote', 5, 'vote'), item('s0.vision', 10, 'plenary')],
  s1: [
    item('s1.company', 10, 'spotlight'),
    item('s1.silent', 10, 'silent'),
    item('s1.cluster', 15, 'spotlight'),
    item('s1.blockers', 10, 'round'),
    item('s1.pairs', 15, 'pairs'),
  ],
  s2: [
    item('s2.context', 8, 'spotlight'),
    item('s2.mapping', 10, 'pairs'),
    item('s2.ideation', 12, 'silent'),
    item('s2.cluster', 15, 'spotlight'),
    item('s2.validation', 20, 'pairs'),
    item('s2.vote', 10, 'vote'),
  ],
  s3: [
    item('s3.review', 30, 'spotlight'),
    item('s3.effort', 20, 'ballots'),
    item('s3.values', 20, 'ballots'),
    item('s3.dependencies', 10, 'plenary'),
    item('s3.skills', 10, 'pairs'),
  ],
  s4: [
    item('s4.propose', 30, 'spotlight'),
    item('s4.annotate', 20, 'plenary'),
    item('s4.questions', 20, 'plenary'),
    item('s4.sequence', 5, 'plenary'),
  ],
};

/** The session that an activity is part of: its key begins with it. */
export const sessionOfActivity = (activity: ActivityKey): SessionId => activity.slice(0, 2) as SessionId;

/** The step of a session that a key names; undefined: it is another session's. */
export const agendaItemOf = (session: SessionId, activity: string): AgendaItem | undefined =>
  AGENDAS[session].find((one) => one.activity === activity);
