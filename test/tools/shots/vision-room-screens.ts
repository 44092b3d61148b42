import type { ActivityKey } from '#domain/entities/facilitation/session/agenda';
import type { Command } from '#domain/quarter/command';
import { createPageCall } from '../../site/page-call';
import type { AppFixture } from '../../support/browser/app-fixture';
import { beThere, carryOut, runningSession } from '../../support/pages/running-session';
import { tabPath, type Screen } from './screen';

type Account = 'ada' | 'ben' | 'cleo' | 'eli';

const as = ({ site }: AppFixture, accountId: Account) => createPageCall(site, { accountId });

const ROLES = { ben: 'engineering', cleo: 'design', eli: 'data' } as const;

/** Four people in the room of #0 that Ada leads, with what more she says. */
const hold = async (
  fixture: AppFixture,
  activity: ActivityKey,
  more: readonly Command[] = [],
): Promise<void> => {
  const quarter = fixture.quarter();
  for (const account of ['ben', 'cleo', 'eli'] as const)
    await carryOut(as(fixture, account), quarter, [
      { id: `join-${account}`, kind: 'member.join', role: ROLES[account] },
    ]);
  for (const account of ['ada', 'ben', 'cleo', 'eli'] as const)
    await beThere(as(fixture, account), quarter, 's0');
  await carryOut(as(fixture, 'ada'), quarter, [...runningSession(activity), ...more]);
};

const at = { siteContent: 'demo', account: 'ada', path: tabPath('sessions', 's0') } as const;

const assumed: Command = {
  id: 'assumed',
  kind: 'canvasNote.add',
  values: {
    area: 'opportunities',
    text: 'Fewer returns because of the size would pay for one engineer',
    kind: 'signal',
  },
};

const openVote = async (fixture: AppFixture): Promise<void> => {
  const { quarter } = await as(fixture, 'ada')('quarter.open', { quarter: fixture.quarter() });
  const inThree = ({ area }: { readonly area: string | null }): boolean =>
    area === 'pains' || area === 'gains' || area === 'opportunities';
  const subjects = [
    ...quarter.clusters.filter(inThree),
    ...quarter.canvasNotes.filter((note) => inThree(note) && note.clusterId === null),
  ].map(({ id }) => id);
  await carryOut(as(fixture, 'ada'), fixture.quarter(), [
    {
      id: 'vote',
      kind: 'voteRound.open',
      activity: 's0.vote',
      subjectKind: 'canvas',
      subjects,
      budget: 5,
      mostEach: 2,
    },
  ]);
  await carryOut(
    as(fixture, 'ada'),
    fixture.quarter(),
    [0, 2].map((index) => ({
      id: `gives-${String(index)}`,
      kind: 'vote.give',
      round: 'vote',
      subject: subjects[index] ?? '',
      votes: 2,
    })),
  );
};

/** Session #0: the canvas in two halves, its groups and their vote, and the vision. */
export const visionRoomScreens: readonly Screen[] = [
  {
    ...at,
    name: 'room-canvas',
    account: 'ben',
    prepare: (_page, fixture) => hold(fixture, 's0.share', [assumed]),
    act: async ({ frame }) => {
      await frame.getByRole('button', { name: 'Add a note to Customer gains' }).click();
      await frame
        .getByRole('textbox', { name: 'What is known' })
        .fill('A refund that arrives before they ask');
      await frame.getByText('Your half').waitFor();
    },
  },
  {
    ...at,
    name: 'room-canvas-lead',
    prepare: (_page, fixture) => hold(fixture, 's0.share', [assumed]),
    act: async ({ frame }) => {
      await frame
        .getByRole('button', { name: /, group A$/ })
        .first()
        .click();
      await frame.getByText(/^Choose who changes places/).waitFor();
    },
  },
  {
    ...at,
    name: 'room-canvas-group',
    prepare: (_page, fixture) => hold(fixture, 's0.vote', [assumed]),
    act: ({ frame }) => frame.getByRole('button', { name: /^Open the vote/ }).waitFor(),
  },
  {
    ...at,
    name: 'room-canvas-vote',
    prepare: async (_page, fixture) => {
      await hold(fixture, 's0.vote', [assumed]);
      await openVote(fixture);
    },
    act: ({ frame }) => frame.getByText('1 of 5').waitFor(),
  },
  {
    ...at,
    name: 'room-canvas-result',
    prepare: async (_page, fixture) => {
      await hold(fixture, 's0.vote');
      await openVote(fixture);
      await carryOut(as(fixture, 'ada'), fixture.quarter(), [
        { id: 'reveal', kind: 'voteRound.reveal', round: 'vote' },
      ]);
    },
    act: ({ frame }) => frame.getByRole('heading', { name: 'What we found to matter most' }).waitFor(),
  },
  {
    ...at,
    name: 'room-vision',
    prepare: (_page, fixture) => hold(fixture, 's0.vision'),
    act: async ({ frame }) => {
      await frame.getByRole('textbox', { name: 'Which outcome' }).fill('win second and third orders');
      await frame.getByText(/^One sentence/).waitFor();
    },
  },
];
