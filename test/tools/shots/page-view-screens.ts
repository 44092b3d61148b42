import type { Command } from '#domain/quarter/command';
import type { MacroView } from '#domain/views/page/macro-config';
import type { AppFixture } from '../../support/browser/app-fixture';
import { carryOut } from '../../support/pages/running-session';
import { showQuarterOnPage } from '../../site/macro-page';
import { createPageCall } from '../../site/page-call';
import { change } from './draft-view-screens';
import { macroPage } from './page-screens';
import type { Screen } from './screen';

const note = (
  id: string,
  area: 'pains' | 'gains' | 'opportunities' | 'stakeholders' | 'platform',
  text: string,
  evidence: 'research' | 'analytics' | 'interview' | 'incident' | null = null,
): Command => ({
  id,
  kind: 'canvasNote.add',
  values: {
    area,
    text,
    evidence,
    kind: 'fact',
    aspect: area === 'platform' ? (text.includes('part') ? 'strength' : 'constraint') : null,
  },
});

const NOTES: readonly Command[] = [
  note('n1', 'pains', '“Where is my parcel?” is every seventh message', 'analytics'),
  note('n2', 'pains', 'The price grows at the last step', 'interview'),
  note('n3', 'pains', 'Two sizes ordered, one goes back', 'analytics'),
  note('n4', 'gains', 'A refund date that is true', 'research'),
  note('n5', 'gains', 'Start on the phone, finish at home', 'analytics'),
  note('n6', 'opportunities', 'Guests become accounts at the second order', 'research'),
  note('n7', 'opportunities', 'Half of the questions can be answered before'),
  note('n8', 'stakeholders', 'Returns below 11% of orders'),
  note('n9', 'platform', 'Return rules live in four programs', 'incident'),
  note('n10', 'platform', 'Payments can be paid back in part'),
];

const SIZES = {
  S: ['Done inside one sprint by one or two people', 'Gift note on the receipt'],
  M: ['One to two sprints, several people, nothing new in how we run it', 'Vouchers in the basket'],
  L: ['More than two sprints, or new ground for us', 'Second payment provider'],
} as const;

/** What five sessions leave in the sample: notes with votes and a vision, reasons and blockers, clusters, sizes, markers. */
const hold = async (fixture: AppFixture): Promise<void> => {
  const call = createPageCall(fixture.site, { accountId: 'ada' });
  const id = fixture.quarter();
  const say = (...commands: Command[]) => carryOut(call, id, commands);
  const { quarter } = await call('quarter.open', { quarter: id });
  const { objectives, milestones, contributions } = quarter;
  await say({ id: 'start-s0', kind: 'session.start', session: 's0' }, ...NOTES);
  await say({
    id: 'vote',
    kind: 'voteRound.open',
    activity: 's0.vote',
    subjectKind: 'canvas',
    subjects: ['n1', 'n2', 'n3', 'n4', 'n5', 'n6', 'n7'],
    budget: 5,
    mostEach: 3,
  });
  for (const [index, subject] of ['n1', 'n4', 'n6'].entries()) {
    await say({ id: `give-${subject}`, kind: 'vote.give', round: 'vote', subject, votes: 2 - (index % 2) });
  }
  await say({ id: 'reveal', kind: 'voteRound.reveal', round: 'vote' });
  await say(
    {
      id: 'vision',
      kind: 'vision.write',
      text: 'This quarter, we will make everything after the basket predictable in order to win second orders from people who bought as guests.',
      doWhat: 'make everything after the basket predictable',
      outcome: 'win second orders',
      forWhom: 'people who bought as guests',
      was: quarter.visions[0]?.text ?? '',
      confirmed: true,
    },
    { id: 'end-s0', kind: 'session.finish', session: 's0' },
  );
  const reasons = objectives.slice(0, 3).flatMap(({ id: objectiveId }, index): Command[] => [
    {
      id: `pain-${String(index)}`,
      kind: 'painGain.add',
      values: {
        kind: 'pain',
        objectiveId,
        text:
          [
            'Baskets are gone on the next device',
            'Late is fine, silence is not',
            'Nobody finds where a return starts',
          ][index] ?? '',
      },
    },
    {
      id: `gain-${String(index)}`,
      kind: 'painGain.add',
      values: {
        kind: 'gain',
        objectiveId,
        text: ['The price at once, all of it', 'To plan the evening', 'Money back within days'][index] ?? '',
      },
    },
  ]);
  await say(
    { id: 'start-s1', kind: 'session.start', session: 's1' },
    ...reasons,
    {
      id: 'b1',
      kind: 'blocker.add',
      values: { kind: 'dependency', text: 'The second carrier signs in January at the earliest' },
    },
    {
      id: 'b2',
      kind: 'blocker.add',
      values: { kind: 'risk', text: 'Nobody knows what early refunds cost in fraud' },
    },
    ...(contributions.length > 0
      ? []
      : (
          [
            'Say the date, and say when it moves',
            'A basket that follows the person',
            'Refund at the first scan',
          ] as const
        ).map((text, index): Command => ({
          id: `idea-${String(index)}`,
          kind: 'contribution.add',
          values: { text },
        }))),
    { id: 'end-s1', kind: 'session.finish', session: 's1' },
  );
  await say(
    { id: 'start-s2', kind: 'session.start', session: 's2' },
    {
      id: 'cl1',
      kind: 'cluster.add',
      values: { sessionId: 's2', name: 'Money back early', hypothesisId: quarter.hypotheses[2]?.id ?? null },
    },
  );
  await say(
    ...milestones.slice(0, 5).map(({ id: target }, index): Command => ({
      id: `in-${String(index)}`,
      kind: 'milestone.edit',
      target,
      changes: { clusterId: 'cl1' },
    })),
    { id: 'end-s2', kind: 'session.finish', session: 's2' },
  );
  await say(
    { id: 'start-s3', kind: 'session.start', session: 's3' },
    ...(['S', 'M', 'L'] as const).map((size): Command => ({
      id: `size-${size}`,
      kind: 'sizeDefinition.write',
      size,
      meaning: SIZES[size][0],
      examples: [SIZES[size][1]],
    })),
    { id: 'end-s3', kind: 'session.finish', session: 's3' },
    {
      id: 'marker',
      kind: 'marker.add',
      values: {
        kind: 'external-unlock',
        text: 'Contract, second carrier',
        owner: 'Logistics',
        startWeek: 3,
        endWeek: 3,
      },
    },
    {
      id: 'marker2',
      kind: 'marker.add',
      values: { kind: 'constraint', text: 'Code freeze, Easter', owner: 'Team', startWeek: 12, endWeek: 13 },
    },
  );
};

const pageOf =
  (view: MacroView, prepare: (fixture: AppFixture) => Promise<void>) =>
  async (fixture: AppFixture): Promise<string> => {
    await prepare(fixture);
    const { quarter } = await createPageCall(fixture.site, { accountId: 'ada' })('quarter.open', {
      quarter: fixture.quarter(),
    });
    const objectives = view === 'objective' ? quarter.objectives.slice(2, 3).map(({ id }) => id) : [];
    await showQuarterOnPage(fixture.site, fixture.quarter(), { view, objectives });
    return macroPage(fixture);
  };

const screen = (view: MacroView, prepare: (fixture: AppFixture) => Promise<void>, seen: string): Screen => ({
  siteContent: 'published',
  account: 'ada',
  name: `macro-${view}`,
  widths: [1440, 900, 680],
  path: pageOf(view, prepare),
  act: ({ frame }) => frame.getByText(seen, { exact: false }).first().waitFor(),
});

/** The draft as it was agreed on, on a page that stays there while the team goes on. */
const frozenPage = async (fixture: AppFixture): Promise<string> => {
  await change(fixture);
  const quarter = fixture.quarter();
  const call = createPageCall(fixture.site, { accountId: 'ben', moduleType: 'macro' });
  const { agreed, head } = await call('macro.revisions', { quarter });
  const { slot: frozen } = await call('macro.freeze', {
    quarter,
    view: 'draft',
    revision: agreed[0]?.revision ?? head,
  });
  await showQuarterOnPage(fixture.site, quarter, { view: 'draft', objectives: [], frozen });
  return macroPage(fixture);
};

const frozenScreen = (name: string, act: Screen['act']): Screen => ({
  siteContent: 'published',
  account: 'ada',
  name,
  widths: [1440, 900, 680],
  path: frozenPage,
  act,
});

/** Confluence: each view of a quarter that is no board, and one that stays as it was. */
export const pageViewScreens: readonly Screen[] = [
  screen('session0', hold, 'second orders'),
  screen('session1', hold, 'The second carrier signs'),
  screen('session2', hold, 'Money back early'),
  screen('session3', hold, 'Done inside one sprint'),
  screen('findings', hold, 'Code freeze, Easter'),
  screen('objective', hold, 'Changes with the quarter'),
  screen('drift', change, 'stand where we agreed'),
  frozenScreen('macro-frozen', ({ frame }) =>
    frame.getByRole('button', { name: 'See what changed' }).waitFor(),
  ),
  frozenScreen('macro-frozen-changes', async ({ frame }) => {
    await frame.getByRole('button', { name: 'See what changed' }).click();
    await frame.getByRole('columnheader', { name: 'How' }).waitFor();
  }),
];
