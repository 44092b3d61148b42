import type { NewCommand } from '../../../static/src/sync/new-command';
import type { QuarterStore } from '../../../static/src/sync/quarter-store';
import { createRandom } from '../../site/clock/random';
import type { Site } from '../../site/site';
import type { TeamPages } from '../../support/sites/team-pages';

export const TEAM = ['ada', 'ben', 'cleo', 'dev', 'eli', 'gil', 'hana', 'ivo', 'jana', 'kofi'] as const;
export const MILESTONES = 40;
export const MINUTE = 60_000;
const CARDS_EACH = 12;
const VOTES_EACH = 10;
/** One pass takes 30 cards at most: the shortlist is gone through in two. */
const CARDS_A_PASS = 20;
const CHOICES = ['S', 'M', 'L'] as const;

export interface Team extends Pick<TeamPages, 'stores' | 'say' | 'untilEqual'> {
  readonly site: Site;
  /** Everybody acts so often in so many minutes, each in their own time. */
  readonly everybody: (
    times: number,
    minutes: number,
    act: (store: QuarterStore, turn: number, who: number) => NewCommand | undefined,
  ) => Promise<void>;
}

export const gatherTeam = (site: Site, { stores, say, untilEqual }: TeamPages): Team => {
  const random = createRandom(11);
  return {
    site,
    stores,
    say,
    untilEqual,
    everybody: async (times, minutes, act) => {
      const pause = (minutes * MINUTE) / times;
      await Promise.all(
        stores.map(async (store, who) => {
          for (let turn = 0; turn < times; turn += 1) {
            await site.wait(pause * (0.5 + random()));
            const command = act(store, turn, who);
            if (command !== undefined) await say(store, command);
          }
        }),
      );
    },
  };
};

const goTo = ({ stores, say }: Team, session: 's2' | 's3', activity: string): Promise<string> =>
  say(stores[0]!, { kind: 'session.goTo', session, activity } as NewCommand);

/** Whether every page shows the same, as soon as all have heard of everything. */
export const isAlike = async ({ stores, untilEqual }: Team): Promise<boolean> => {
  const isEqual = await untilEqual();
  return isEqual && new Set(stores.map((store) => JSON.stringify(store.getState().confirmed))).size === 1;
};

/** #2 by its agenda: 120 silent cards, typed in pairs, and votes. */
const holdIdeation = async (team: Team): Promise<void> => {
  const { site, stores, say, everybody } = team;
  const [lead] = stores;
  const before = lead!.getState().quarter.milestones.length;
  await say(lead!, { kind: 'session.start', session: 's2' });
  await site.wait(8 * MINUTE);
  await goTo(team, 's2', 's2.mapping');
  await everybody(3, 10, (_, turn, who) => ({
    kind: 'feature.add',
    values: { name: `Part ${String(turn)} that ${TEAM[who]!} knows` },
  }));
  await goTo(team, 's2', 's2.ideation');
  const round = await say(lead!, { kind: 'writingRound.open', activity: 's2.ideation' });
  const hypotheses = lead!.getState().quarter.hypotheses.map(({ id }) => id);
  await everybody(CARDS_EACH, 10, (_, turn, who) => ({
    kind: 'silentCard.write',
    round,
    text: `Idea ${String(turn)} of ${TEAM[who]!}`,
    companyObjectiveId: null,
    hypothesisId: hypotheses[(turn + who) % hypotheses.length]!,
  }));
  await say(lead!, { kind: 'writingRound.reveal', round });
  await team.untilEqual();
  const ideas = () => lead!.getState().quarter.milestones.slice(before);
  await goTo(team, 's2', 's2.cluster');
  await everybody(6, 15, (_, turn, who) => ({
    kind: 'milestone.edit',
    target: ideas()[turn * TEAM.length + who]!.id,
    changes: { hypothesisIds: [hypotheses[who % hypotheses.length]!] },
  }));
  await goTo(team, 's2', 's2.validation');
  await everybody(CARDS_EACH, 20, (_, turn, who) => ({
    kind: 'milestone.edit',
    target: ideas()[turn * TEAM.length + who]!.id,
    changes: { type: 'epic' },
  }));
  await goTo(team, 's2', 's2.vote');
  const subjects = ideas()
    .slice(0, MILESTONES)
    .map(({ id }) => id);
  const vote = await say(lead!, {
    kind: 'voteRound.open',
    activity: 's2.vote',
    subjectKind: 'milestone',
    subjects,
    budget: VOTES_EACH,
    mostEach: 1,
  });
  await everybody(VOTES_EACH, 8, (_, turn, who) => ({
    kind: 'vote.give',
    round: vote,
    subject: subjects[(turn * 4 + who) % subjects.length]!,
    votes: 1,
  }));
  await say(lead!, { kind: 'voteRound.reveal', round: vote });
  await team.untilEqual();
  await say(lead!, { kind: 'session.finish', session: 's2' });
};

/** #3: three scales over forty cards, in two passes each: 1,200 ballots, a fifth of them with a reason. */
const holdScoring = async (team: Team): Promise<void> => {
  const { site, stores, say, everybody } = team;
  const [lead] = stores;
  const cards = lead!
    .getState()
    .quarter.milestones.slice(0, MILESTONES)
    .map(({ id }) => id);
  for (const size of CHOICES)
    await say(lead!, {
      kind: 'sizeDefinition.write',
      size,
      meaning: `What ${size} is`,
      examples: [`A ${size} of last quarter`],
    });
  await say(lead!, { kind: 'session.start', session: 's3' });
  await site.wait(30 * MINUTE);
  for (const scale of ['effort', 'business', 'ux'] as const) {
    await goTo(team, 's3', scale === 'effort' ? 's3.effort' : 's3.values');
    for (let from = 0; from < MILESTONES; from += CARDS_A_PASS) {
      const pass = cards.slice(from, from + CARDS_A_PASS);
      const round = await say(lead!, { kind: 'scoreRound.open', scale, cards: pass, follows: null });
      await everybody(CARDS_A_PASS, 5, (_, turn, who) => ({
        kind: 'estimate.give',
        round,
        card: pass[turn]!,
        value: scale === 'effort' ? CHOICES[(turn + who) % 3]! : ((((turn + who) % 3) + 1) as 1 | 2 | 3),
        ...(turn % 5 === 0 ? { because: `Because of what ${TEAM[who]!} saw` } : {}),
      }));
      await say(lead!, { kind: 'scoreRound.reveal', round });
      await team.untilEqual();
      await site.wait(3 * MINUTE);
    }
  }
  await goTo(team, 's3', 's3.dependencies');
  await site.wait(20 * MINUTE);
  await say(lead!, { kind: 'session.finish', session: 's3' });
};

/** What was written, against what is there. */
export const judge = ({ stores }: Team, session: string, before: number) => {
  const { quarter } = stores[0]!.getState();
  const expected =
    session === '#2'
      ? TEAM.flatMap((name) => Array.from({ length: CARDS_EACH }, (_, n) => `Idea ${String(n)} of ${name}`))
      : [];
  const titles = quarter.milestones.slice(before).map(({ title }) => title);
  const lostCards = expected.filter((title) => !titles.includes(title)).length;
  const doubledCards = session === '#2' ? titles.length - new Set(titles).size : 0;
  const votes = quarter.voteRounds
    .flatMap(({ results }) => results)
    .reduce((sum, { votes: n }) => sum + n, 0);
  const ballots = quarter.estimates.reduce((sum, { choices }) => sum + choices.length, 0);
  const missing =
    session === '#2' ? TEAM.length * VOTES_EACH - votes : TEAM.length * MILESTONES * 3 - ballots;
  return { lost: lostCards + Math.max(0, missing), doubled: doubledCards + Math.max(0, -missing) };
};

/** By the session that they hold. */
export const sessions = { '#2': holdIdeation, '#3': holdScoring } as const;
