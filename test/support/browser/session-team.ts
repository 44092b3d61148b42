import type { SessionId } from '#domain/entities/facilitation/session/session-id';
import type { Command } from '#domain/quarter/command';
import type { Quarter } from '#domain/quarter/quarter';
import type { NewCommand } from '../../../static/src/sync/new-command';
import { createPageCall } from '../../site/page-call';
import { beThere } from '../pages/running-session';
import type { AppFixture } from './app-fixture';

/** Whose page this is, or who acts without one. */
export const PEOPLE = ['ada', 'ben', 'cleo', 'dev', 'eli', 'fay'] as const;
export type Person = (typeof PEOPLE)[number];

/** A command; its id is said where something else refers to it. */
export type Said = NewCommand & { readonly id?: string };

const ROLES = {
  ben: 'engineering',
  cleo: 'design',
  dev: 'product',
  eli: 'data',
  fay: 'engineering',
} as const satisfies Partial<Record<Person, string>>;

interface Round {
  readonly id: string;
  /** Of a round of scores. */
  readonly cards?: readonly string[];
}

/** So often is asked whether a round is open, so many milliseconds apart. */
const ASKS = 100;
const APART_MS = 100;

/** A team in a quarter: whoever has no page of their own acts through the procedures that pages call. */
export interface Team {
  readonly quarter: string;
  /** The address of a session's room. */
  readonly room: (session: SessionId) => string;
  /** Carries commands out one by one; the first that is refused is thrown. */
  readonly does: (person: Person, commands: readonly Said[]) => Promise<void>;
  /** They are in that room, and are asked. */
  readonly enters: (people: readonly Person[], session: SessionId) => Promise<void>;
  /** As everybody may read it. */
  readonly read: () => Promise<Quarter>;
  /** The last round of a kind, as soon as it is open: a page shows it before the server has it. */
  readonly openRound: (kind: 'voteRounds' | 'scoreRounds') => Promise<Round>;
  /** Id of a member. */
  readonly member: (person: Person) => Promise<string>;
  /** The commands that led the last session through its course, by kind and in order; of repeats the first. */
  readonly course: () => Promise<readonly string[]>;
}

const teamOf = (fixture: AppFixture, prefix: string): Team => {
  const quarter = fixture.quarter();
  const callOf = (person: Person) => createPageCall(fixture.site, { accountId: person });
  let sent = 0;
  const open = (person: Person) => callOf(person)('quarter.open', { quarter });
  return {
    quarter,
    room: (session) => `/jira/projects/SHOP/okra/q/${quarter}/sessions/${session}`,
    does: async (person, commands) => {
      if (commands.length === 0) return;
      const call = callOf(person);
      const { seq } = await open(person);
      const numbered = commands.map((command) => {
        sent += 1;
        return { id: `${prefix}-${String(sent)}`, ...command };
      });
      const { outcomes } = await call('quarter.decide', { quarter, basedOn: seq, commands: numbered });
      for (const outcome of outcomes) if (!outcome.ok) throw new Error(outcome.refusal.text);
    },
    enters: async (people, session) => {
      for (const person of people) await beThere(callOf(person), quarter, session);
    },
    read: async () => (await open('ada')).quarter,
    openRound: async (kind) => {
      for (let asked = 0; asked < ASKS; asked += 1) {
        const round = (await open('ada')).quarter[kind].at(-1);
        if (round?.state === 'open') return round;
        await new Promise((done) => setTimeout(done, APART_MS));
      }
      throw new Error(`None of ${kind} was opened`);
    },
    member: async (person) => (await open(person)).me.member ?? '',
    course: async () => {
      const told = await callOf('ada')('quarter.sync', { quarter, since: 0, lookBack: true });
      if (told.kind !== 'entries') throw new Error('The history is too long to be read at once');
      const kinds = told.entries.map(({ command }) => command);
      const led = kinds
        .slice(kinds.lastIndexOf('session.start'))
        .filter((kind) => /^(session\.(start|show|goTo|finish)|\w+Round\.\w+)$/.test(kind));
      return led.filter((kind, at) => kind !== led[at - 1]);
    },
  };
};

const HYPOTHESES = [
  'If the basket follows people, they buy where they are',
  'If we keep a basket for a month, people come back to it',
  'If we promise an hour, people are at home',
  'If we tell people first, they do not call',
  'If people see what fits others, they order one size',
  'If returning is easy, people order more',
] as const;

const OBJECTIVES = ['One basket everywhere', 'A promise that we keep', 'Sizes that fit'] as const;

/** Objectives with a key result and two hypotheses each, as session #1 leaves them. */
export const agreed: readonly Command[] = [
  { id: 'c1', kind: 'companyObjective.add', values: { title: 'Grow with those who know us', nick: 'Grow' } },
  ...OBJECTIVES.flatMap((title, at): readonly Command[] => {
    const o = `o${String(at + 1)}`;
    const k = `k${String(at + 1)}`;
    return [
      { id: o, kind: 'objective.add', values: { title, companyObjectiveIds: ['c1'] } },
      { id: k, kind: 'keyResult.add', values: { objectiveId: o, text: `${title}, seen in numbers` } },
      ...HYPOTHESES.slice(at * 2, at * 2 + 2).map((text, n): Command => ({
        id: `h${String(at * 2 + n + 1)}`,
        kind: 'hypothesis.add',
        values: { objectiveId: o, keyResultIds: [k], text },
      })),
    ];
  }),
];

/** Puts a quarter on the site with a team that Ada leads; whoever is not among `people` has not joined. */
export const putTeam = async (
  fixture: AppFixture,
  people: readonly Exclude<Person, 'ada'>[],
  content: readonly Said[] = agreed,
): Promise<Team> => {
  await fixture.put('blank');
  // The sixth person of the site comes without Jira.
  fixture.site.connections.giveJira('fay');
  fixture.site.jiraAdmin().grant('SHOP', 'fay', ['BROWSE_PROJECTS']);
  const team = teamOf(fixture, 'given');
  for (const person of people) await team.does(person, [{ kind: 'member.join', role: ROLES[person] }]);
  await team.does('ada', content);
  return team;
};
