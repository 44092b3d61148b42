import type { Command } from '#domain/quarter/command';
import type { AppFixture } from '../../support/browser/app-fixture';
import { carryOut } from '../../support/pages/running-session';
import { createPageCall } from '../../site/page-call';
import { failWith, tabPath, type Screen } from './screen';

const ready = { siteContent: 'demo', account: 'ada' } as const;

/** What happened to the draft of the sample: it was agreed on, moved, parked and scored since, and another one is tried. */
export const change = async (fixture: AppFixture): Promise<void> => {
  const call = createPageCall(fixture.site, { accountId: 'ada' });
  const { quarter, seq } = await call('quarter.open', { quarter: fixture.quarter() });
  const card = (title: string): string => quarter.milestones.find((one) => one.title === title)?.id ?? '';
  const place = (id: string, title: string, startWeek: number, endWeek: number): Command => ({
    id,
    kind: 'placement.place',
    milestone: card(title),
    startWeek,
    endWeek,
  });
  const aside = (id: string, title: string, reason: 'learnFirst' | 'notScored' | 'noRoom'): Command => ({
    id,
    kind: 'setAside.say',
    milestone: card(title),
    reason,
    why: 'Nobody knows whether people tell the true reason. The spike comes first.',
    next: reason === 'notScored' ? 'lookAgain' : 'nextQuarter',
    week: reason === 'notScored' ? 6 : null,
  });
  await carryOut(call, fixture.quarter(), [
    { id: 'agree', kind: 'baseline.agree', revision: seq, round: null },
    place('p1', 'Start a return from the order', 6, 9),
    place('p2', 'Full price in the basket', 3, 5),
    { id: 'why', kind: 'revision.explain', revision: seq + 2, text: 'Frontend is free earlier' },
    place('p3', 'Hold my price for a day', 10, 11),
    { id: 'p4', kind: 'placement.remove', milestone: card('Refund status in plain words') },
    place('p5', 'Do people tell us the true reason?', 4, 4),
    {
      id: 'score',
      kind: 'milestone.edit',
      target: card('What would early refunds cost us in fraud?'),
      changes: { effort: 'L' },
    },
    aside('a1', 'Reason for a return in one tap', 'learnFirst'),
    aside('a2', 'Alarm when scans stop coming', 'notScored'),
    {
      id: 'late',
      kind: 'milestone.edit',
      target: card('Size hint from people like you'),
      changes: { decideByWeek: 11 },
    },
    {
      id: 'b',
      kind: 'scenario.add',
      values: {
        name: 'Returns later',
        base: seq,
        moves: [
          { card: card('Start a return from the order'), startWeek: 8, endWeek: 11 },
          { card: card('Delivery window at checkout'), startWeek: 5, endWeek: 8 },
          { card: card('Hold my price for a day'), startWeek: 6, endWeek: 7 },
        ],
      },
    },
  ]);
};

const prepared = { ...ready, prepare: (_page: unknown, fixture: AppFixture) => change(fixture) } as const;

/** The views of the draft beside its board. */
export const draftViewScreens: readonly Screen[] = [
  {
    ...prepared,
    name: 'draft-learning',
    path: tabPath('draft', 'learning'),
    act: ({ frame }) => frame.getByRole('heading', { name: 'What we decide, and when' }).waitFor(),
  },
  {
    ...prepared,
    name: 'draft-rest',
    path: tabPath('draft', 'not-this-quarter'),
    act: ({ frame }) => frame.getByText('Cut line', { exact: true }).waitFor(),
  },
  {
    ...prepared,
    name: 'draft-changes',
    path: tabPath('draft', 'changes'),
    act: ({ frame }) => frame.getByRole('group', { name: /^The draft at revision/ }).waitFor(),
  },
  {
    ...prepared,
    name: 'draft-compare',
    path: tabPath('draft', 'changes/compare'),
    act: ({ frame }) => frame.getByRole('group', { name: /against revision/ }).waitFor(),
  },
  {
    ...prepared,
    name: 'draft-agreed',
    path: tabPath('draft', 'changes/since-agreed'),
    act: ({ frame }) => frame.getByText('stand where we agreed').waitFor(),
  },
  {
    ...prepared,
    name: 'draft-scenarios',
    path: tabPath('draft', 'scenarios'),
    act: ({ frame }) => frame.getByRole('table', { name: 'Drafts of this quarter' }).waitFor(),
  },
  {
    ...prepared,
    name: 'draft-scenario-edited',
    path: tabPath('draft', 'scenarios'),
    act: async ({ frame }) => {
      await frame.getByRole('button', { name: 'Edit B on the board' }).click();
      await frame.getByText(/You edit “Returns later”/).waitFor();
    },
  },
  {
    ...ready,
    name: 'draft-changes-error',
    path: tabPath('draft', 'changes'),
    prepare: (page) => failWith(page, /^draft\.at$/, 'unexpected', 'Storage did not answer.'),
    act: ({ frame }) => frame.getByText(/No revision yet|could not be read/).waitFor(),
    widths: [900],
  },
  {
    ...ready,
    name: 'draft-agreed-empty',
    path: tabPath('draft', 'changes/since-agreed'),
    act: ({ frame }) => frame.getByRole('heading', { name: 'Nothing is agreed yet' }).waitFor(),
    widths: [900],
  },
  {
    ...ready,
    name: 'draft-scenarios-empty',
    account: 'dev',
    path: tabPath('draft', 'scenarios'),
    act: ({ frame }) => frame.getByRole('heading', { name: 'No other draft is tried' }).waitFor(),
    widths: [900],
  },
];
