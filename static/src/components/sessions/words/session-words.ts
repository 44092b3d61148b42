import type { SessionId } from '#domain/entities/facilitation/session/session-id';
import { activities, modes } from './activity-words';

interface SessionText {
  readonly title: string;
  /** In a sentence: "Session #2: milestones". */
  readonly lower: string;
  readonly purpose: string;
  readonly when: string;
  readonly risk: string;
  readonly inputs: readonly string[];
  readonly leaves: string;
  readonly leavesMore: string;
  readonly leaveWith: readonly string[];
  readonly notToday: string;
}

const sessions: Readonly<Record<SessionId, SessionText>> = {
  s0: {
    title: 'Vision',
    lower: 'vision',
    purpose: 'What we want when nobody has told us yet',
    when: 'When company objectives are late, changing or unclear; or to check that our work really serves them.',
    risk: 'Without it, goals are made up late, ideas compete, and the beginning of the quarter is full of questions.',
    inputs: ['What is known from research, numbers, interviews and incidents'],
    leaves: 'One vision',
    leavesMore: 'a canvas of five areas, groups voted on',
    leaveWith: [
      'One sentence that guides the quarter and helps to refuse distractions',
      'Five areas with what is really known',
      'Groups that the team voted on',
    ],
    notToday: 'No backlog, no roadmap, no strategy for others. The sentence need not be perfect.',
  },
  s1: {
    title: 'Team OKRs',
    lower: 'team OKRs',
    purpose: 'Turn what the company wants into goals of our own',
    when: 'As soon as the company objectives were presented.',
    risk: 'Without it, objectives sound nice and nobody knows why they are ours.',
    inputs: ['Company objectives', 'Product areas of the team', 'Pains and gains of customers'],
    leaves: 'A small set of objectives',
    leavesMore: 'key results, hypotheses, blockers',
    leaveWith: [
      'A small set of objectives, each linked to what the company wants',
      'One to three key results each, with hypotheses and first metrics',
      'Blockers and dependencies that decide whether it can be done',
    ],
    notToday: 'No debate about the company objectives, and no features yet.',
  },
  s2: {
    title: 'Milestones',
    lower: 'milestones',
    purpose: 'What must we ship or test to learn whether we are right',
    when: 'Within a week after the objectives, before anything is planned.',
    risk: 'Without it, the quarter is a list of features, and nobody knows what they should prove.',
    inputs: ['Draft objectives and key results', 'Hypotheses'],
    leaves: 'Milestones with a type',
    leavesMore: 'clusters, votes, a shortlist',
    leaveWith: [
      'Objectives that the team validated, refined or put off',
      'Milestones in clusters, each with a type and a hypothesis',
      'A list in order of votes: where to look first to learn most',
    ],
    notToday: 'No dates, no weeks, no sizes. They come in #3 and #4.',
  },
  s3: {
    title: 'Value, effort and dependencies',
    lower: 'value, effort and dependencies',
    purpose: 'Reality check: how big, how valuable, what blocks it',
    when: 'One or two days after the milestones, before weeks are drawn.',
    risk: 'Without it, the plan rests on sizes that a few people guessed and on help that nobody asked for.',
    inputs: ['The shortlist of milestones', 'What S, M and L mean here'],
    leaves: 'Every card scored',
    leavesMore: 'effort, two values, dependencies, skills',
    leaveWith: [
      'A table of milestones that the team scored together',
      'A shared view of what is feasible, worth it, and blocked',
      'Assumptions said aloud, before weeks are drawn in #4',
    ],
    notToday: 'No weeks, no owners, no promises. M or L is never worth a long talk.',
  },
  s4: {
    title: 'Quarter draft',
    lower: 'quarter draft',
    purpose: 'Put intentions into weeks, not dates into stone',
    when: 'Two or three days after the scores, and some days before the first sprint is planned.',
    risk: 'Without it, everybody has another picture of the quarter, and what waits for others is found out too late.',
    inputs: ['Scored milestones', 'Weeks off and skills of the team'],
    leaves: 'A draft of the quarter',
    leavesMore: 'weeks, markers, who is waited for',
    leaveWith: [
      'A timeline of intentions that everybody proposed a part of',
      'Marks where research, alignment or help is needed',
      'The cards that wait for somebody outside the team',
    ],
    notToday: 'No hard dates and no locked plan: it goes on changing through the quarter.',
  },
};

const number = (id: SessionId): string => `#${id.slice(1)}`;

/** What sessions and their activities are called and asked wherever they stand. */
export const sessionWords = {
  sessions,
  activities,
  modes,
  number,
  sessionTitle: (id: SessionId): string => `Session ${number(id)}: ${sessions[id].lower}`,
};
