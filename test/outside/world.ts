import { roomOf } from '#domain/entities/facilitation/place/room-of';
import type { Command } from '#domain/quarter/command';
import type { PublishMapping } from '#domain/entities/publishing/mapping/publish-mapping';
import type { Quarter } from '#domain/quarter/quarter';
import { drivePublish } from '../../static/src/features/publish/publish-driver';
import { anIssue } from '../site/an-issue';
import { createPageCall } from '../site/page-call';
import type { Site } from '../site/site';
import { openSite, type OpenedSite } from '../support/sites/open-site';
import { wayBack } from '../support/sites/way-back';
import { shareOnPage, showOnPages } from './show-on-pages';
import { spares } from './spares';

/** What a page would name in its calls. */
export interface Place {
  readonly project: string;
  readonly quarter: string;
  /** An open run of it. */
  readonly run: string;
  /** Another quarter of the project, and a run of it that is over. */
  readonly past: { readonly quarter: string; readonly run: string };
  /** The issue that one of its cards became. */
  readonly issue: string;
  /** The card that it is. */
  readonly linked: string;
  /** An issue that no card became. */
  readonly stray: string;
  /** A card whose issue somebody deleted, and that issue. */
  readonly gone: { readonly row: string; readonly issue: string };
  /** A card without an issue. */
  readonly row: string;
  readonly member: string;
}

/**
 * Two quarters with people in every role.
 * SHOP: ada made it and administers, cleo leads, ben and eli take part, dev reads along, fay and nobody see nothing.
 * Its session #1 runs at the activity of the pairs: eli took its lead and is away; ada, ben and cleo are in its room.
 * LAB: ben made it; eli, fay and nobody see nothing.
 */
export interface World extends OpenedSite {
  readonly shop: Place;
  readonly lab: Place;
  /** In SHOP, with the same people and nothing in it. */
  readonly blank: string;
  /** And one in which nothing but its last session is left out. */
  readonly begun: string;
  /** SHOP as ada sees it. */
  readonly quarter: Quarter;
  readonly mapping: PublishMapping;
  /** Where the ledger of SHOP stands. */
  readonly seq: number;
  /** Sequence number of an edit by ben. */
  readonly bensEdit: number;
  /** Back to how it was made. */
  readonly restore: () => Promise<void>;
  readonly close: () => void;
}

export const SHOP_ID = '10000';
export const LAB_ID = '10001';

export const roundOnFirst = 'round-first';
export const roundOnSecond = 'round-second';
/** The silent writing that is open. */
export const writing = 'writing';
/** Until when pre-work of the samples is open, and to when that is moved. */
export const PRE_WORK_UNTIL = '2026-01-07T16:00:00.000Z';
export const PRE_WORK_LONGER = '2026-01-08T16:00:00.000Z';
/** The vote that is open, on the last two milestones. */
export const voting = 'voting';
/** The pass over the sizes of two cards that is open. */
export const scoring = 'scoring';
/** The confidence vote that is open. */
export const asking = 'asking';
export const ROOM = roomOf('s2');

/** On which exports show SHOP: cleo said so. */
export const RELEASED_PAGE = '65998';

const START = '2026-01-05';
/** Of the issues that no card became. */
const STRAY = 'Nobody planned this';

const rounds = ({ milestones }: Quarter): readonly Command[] => [
  { id: roundOnFirst, kind: 'effortRound.open', milestone: milestones[0]!.id },
  { id: roundOnSecond, kind: 'effortRound.open', milestone: milestones[1]!.id },
  { id: writing, kind: 'writingRound.open', activity: 's1.silent' },
  {
    id: voting,
    kind: 'voteRound.open',
    activity: 's2.vote',
    subjectKind: 'milestone',
    subjects: milestones.slice(-2).map(({ id }) => id),
    budget: 3,
    mostEach: 2,
  },
  {
    id: scoring,
    kind: 'scoreRound.open',
    scale: 'effort',
    cards: milestones.slice(2, 4).map(({ id }) => id),
    follows: null,
  },
  { id: asking, kind: 'confidenceRound.open', follows: null },
  { id: 'fine', kind: 'finding.acknowledge', key: 'OVERRUN:s2', reason: '' },
];

const labText = `Objective: Know what the robots cost
KR1: Nine in ten runs have a price

Milestone: Price of one run
Type: Spike

Milestone: Price of a robot that is gone

Milestone: Price list on the wall
Dependencies: Price of one run
`;

type PageCall = ReturnType<typeof createPageCall>;

const decideAs = async (call: PageCall, quarter: string, commands: readonly Command[]) => {
  const { seq } = await call('quarter.open', { quarter });
  const answer = await call('quarter.decide', { quarter, basedOn: seq, commands: [...commands] });
  for (const outcome of answer.outcomes) {
    if (!outcome.ok) throw new Error(`${outcome.id}: ${outcome.refusal.text}`);
  }
  return answer.seq;
};

const publishOne = async (site: Site, call: PageCall, quarter: string, row: string): Promise<string> => {
  const wait = (ms: number) => site.wait(ms);
  const { created } = await drivePublish({ call, wait, quarter, rows: [row] });
  return created[0]!.issueId;
};

/** A card that was published, and whose issue was deleted past the app. */
const goneCard = async (site: Site, call: PageCall, quarter: string, row: string): Promise<Place['gone']> => {
  const issue = await publishOne(site, call, quarter, row);
  await site.rest({ method: 'DELETE', path: `/rest/api/3/issue/${issue}`, account: 'ada' });
  return { row, issue };
};

const openRun = async (call: PageCall, quarter: string, row: string): Promise<string> =>
  (await call('publish.start', { quarter, rows: [row] })).run!;

/** A quarter whose only run is over, made by whoever may publish in the project. */
const pastQuarter = async (site: Site, call: PageCall, project: string): Promise<Place['past']> => {
  const { quarter } = await call('quarter.create', {
    label: 'Q4',
    team: 'Last team',
    startDate: START,
    project,
    commandId: 'past',
  });
  await decideAs(call, quarter, [{ id: 'done', kind: 'milestone.add', values: { title: 'Done last time' } }]);
  const { progress } = await drivePublish({ call, wait: (ms) => site.wait(ms), quarter });
  return { quarter, run: progress!.run! };
};

/** Session #2 runs, and its leader went away. */
const runSession = async (as: (account: string) => PageCall, quarter: string): Promise<void> => {
  const session = 's2';
  const sign = (account: string) => as(account)('quarter.sync', { quarter, since: 1, place: ROOM });
  await decideAs(as('cleo'), quarter, [{ id: 'held', kind: 'session.start', session }]);
  await decideAs(as('eli'), quarter, [{ id: 'led', kind: 'session.takeLead', session }]);
  for (const account of ['ada', 'ben', 'cleo']) await sign(account);
  await decideAs(as('eli'), quarter, [
    { id: 'in-pairs', kind: 'session.goTo', session, activity: 's2.mapping' },
  ]);
};

export const createWorld = async (): Promise<World> => {
  const { site, administer, damage } = await openSite();
  const as = (accountId: string) => createPageCall(site, { accountId });
  const [ada, ben, cleo, eli] = [as('ada'), as('ben'), as('cleo'), as('eli')];
  const made = { label: 'Q1', team: 'Shop team', startDate: START };

  const { quarter: shop } = await ada('quarter.create', {
    ...made,
    project: SHOP_ID,
    commandId: 'shop',
    demo: true,
  });
  const { quarter: blank } = await ada('quarter.create', { ...made, project: SHOP_ID, commandId: 'blank' });
  const { quarter: begun } = await ada('quarter.create', { ...made, project: SHOP_ID, commandId: 'begun' });
  for (const quarter of [shop, blank, begun]) {
    await decideAs(ben, quarter, [{ id: 'ben', kind: 'member.join', role: 'engineering' }]);
    await decideAs(eli, quarter, [{ id: 'eli', kind: 'member.join', role: 'design' }]);
    await decideAs(cleo, quarter, [{ id: 'cleo', kind: 'member.join', role: 'product' }]);
    await decideAs(ada, quarter, [
      { id: 'lead', kind: 'member.edit', target: 'cleo', changes: { facilitator: true } },
    ]);
  }
  await decideAs(ada, begun, [
    { id: 'left-out', kind: 'session.skip', session: 's4', reason: 'The plan is made by others' },
  ]);
  const before = (await ada('quarter.open', { quarter: shop })).quarter;
  await decideAs(ben, shop, spares(before));
  await decideAs(ada, shop, rounds(before));
  const onPage = createPageCall(site, {
    accountId: 'cleo',
    moduleType: 'macro',
    extension: { content: { id: RELEASED_PAGE } },
  });
  await onPage('macro.release', { quarter: shop, commandId: 'released', released: true });
  await showOnPages(site, cleo, shop);
  const third = before.milestones[2]!;
  await decideAs(ben, shop, [
    { id: 'bens-card', kind: 'milestone.add', values: { title: "Ben's own card" } },
    { id: 'bens-ballot', kind: 'ballot.cast', round: roundOnFirst, value: 'L' },
  ]);
  const bensEdit = await decideAs(ben, shop, [
    { id: 'bens-edit', kind: 'milestone.edit', target: third.id, changes: { notes: 'Ask the warehouse' } },
  ]);
  const shopIssue = await publishOne(site, ada, shop, before.milestones[4]!.id);
  const shopGone = await goneCard(site, ada, shop, before.milestones[6]!.id);
  const { mapping } = await ada('publish.prepare', { quarter: shop });
  const row = before.milestones[5]!.id;
  const shopRun = await openRun(ada, shop, row);

  const { quarter: lab } = await ben('quarter.create', { ...made, project: LAB_ID, commandId: 'lab' });
  await decideAs(ben, lab, [
    {
      id: 'lab-import',
      kind: 'quarter.import',
      sources: [{ fileName: 'lab.md', format: 'blocks', text: labText }],
    },
  ]);
  const [price, robot, list] = (await ben('quarter.open', { quarter: lab })).quarter.milestones;
  await shareOnPage(ben, lab);
  const labIssue = await publishOne(site, ben, lab, price!.id);
  const labGone = await goneCard(site, ben, lab, robot!.id);
  const labRun = await openRun(ben, lab, list!.id);

  await runSession(as, shop);
  await site.wait(1_000);
  const { quarter, seq } = await ada('quarter.open', { quarter: shop });
  const past = {
    shop: await pastQuarter(site, ada, SHOP_ID),
    lab: await pastQuarter(site, ben, LAB_ID),
  };
  const strays = {
    shop: (await anIssue(site, STRAY)).id,
    lab: (await anIssue(site, STRAY, { project: 'LAB', account: 'ben' })).id,
  };
  return {
    site,
    administer,
    damage,
    shop: {
      project: SHOP_ID,
      quarter: shop,
      run: shopRun,
      past: past.shop,
      issue: shopIssue,
      linked: before.milestones[4]!.id,
      stray: strays.shop,
      gone: shopGone,
      row,
      member: 'shop',
    },
    lab: {
      project: LAB_ID,
      quarter: lab,
      run: labRun,
      past: past.lab,
      issue: labIssue,
      linked: price!.id,
      stray: strays.lab,
      gone: labGone,
      row: list!.id,
      member: 'lab',
    },
    blank,
    begun,
    quarter,
    seq,
    mapping,
    bensEdit,
    restore: wayBack(site),
    close: () => {
      site.close();
    },
  };
};

/** One world for a test file, made before its first test. */
export const givenWorld = (): (() => World) => {
  let world: World | undefined;
  beforeAll(async () => {
    world = await createWorld();
  }, 300_000);
  afterAll(() => world?.close());
  return () => {
    if (world === undefined) throw new Error('The world was not made; see the first failure.');
    return world;
  };
};
