import { createPageCall } from '../../site/page-call';
import { nextMonday } from '../../../static/src/components/next-monday';
import { shiftDay } from '#domain/kernel/shift-day';
import type { AppFixture } from '../../support/browser/app-fixture';
import { failWith, tabPath, type Screen } from './screen';

const ready = { siteContent: 'demo', account: 'ada' } as const;

/** Weeks 1 to 9 as a part of the way from start to target, one line a key result, as nine stories go. */
const WAYS: readonly (readonly number[])[] = [
  [0.02, 0.02, 0.05, 0.08, 0.14, 0.2, 0.24, 0.3, 0.32],
  [0.05, 0.05, 0.1, 0.2, 0.36, 0.55, 0.66, 0.7, 0.73],
  [0.02, 0.02, 0.06, 0.03, 0.02, 0.02, 0.03, 0.04, 0.04],
  [0, 0, 0.08, 0.18, 0.3, 0.36, 0.44, 0.52, 0.56],
  [0, 0.02, 0.06, 0.16, 0.34, 0.46, 0.52, 0.56, 0.57],
  [0, 0, 0.02, 0.03, 0.05, 0.08, 0.1, 0.12, 0.13],
  [0, -0.02, -0.02, 0, 0.02, 0, 0.01, 0, 0],
  [0, 0, 0, 0.05, 0.12, 0.18, 0.2],
  [0, 0.04, 0.1, 0.22, 0.36, 0.5, 0.66, 0.82, 1.04],
];

const DONE = [4, 7, 8, 12, 13, 15];
const IN_PROGRESS = [5, 9, 14, 17];

/** Week 9 of 13: what the team typed every Monday, and what Jira says of the cards. */
const playNineWeeks = async (fixture: AppFixture): Promise<void> => {
  const { site } = fixture;
  const call = createPageCall(site, {
    accountId: 'ada',
    extension: { project: { id: '10000', key: 'SHOP', type: 'software' } },
  });
  const quarter = fixture.quarter();
  const startDate = shiftDay(nextMonday(new Date(site.time.now())), -63) ?? '';
  const { quarter: written } = await call('quarter.open', { quarter });
  const values = written.metrics.flatMap(({ id, baseline, target }, index) =>
    (WAYS[index] ?? []).map((share, week) => ({
      kind: 'checkIn.add' as const,
      id: `nine-${String(index)}-${String(week)}`,
      values: {
        metricId: id,
        day: shiftDay(startDate, week * 7) ?? '',
        value: Math.round(((baseline ?? 0) + share * ((target ?? 0) - (baseline ?? 0))) * 10) / 10,
        note: week === 8 && index === 2 ? 'The window is only shown to one region. Wait for week 10.' : '',
      },
    })),
  );
  const commands = [{ kind: 'quarter.edit' as const, id: 'nine-weeks', changes: { startDate } }, ...values];
  for (let from = 0; from < commands.length; from += 40)
    await call('quarter.decide', { quarter, basedOn: 0, commands: commands.slice(from, from + 40) });
  const move = (numbers: readonly number[], status: string): void =>
    numbers.forEach((number) => site.jiraAdmin().transitionAs('ben', `SHOP-${String(number)}`, status));
  move(DONE, 'Done');
  move(IN_PROGRESS, 'In Progress');
  await site.wait(6_000);
};

/** How far the work is: with and without trouble, before anything is published, and where Jira does not answer. */
export const progressScreens: readonly Screen[] = [
  {
    ...ready,
    name: 'progress',
    siteContent: 'published',
    path: tabPath('progress'),
    prepare: (_page, fixture) => playNineWeeks(fixture),
    act: async ({ frame }) => {
      await frame.getByText(/^Jira was last asked/).waitFor();
      await frame.getByRole('textbox', { name: 'Value of O1 KR1 now' }).fill('13.1');
    },
  },
  {
    ...ready,
    name: 'progress-behind',
    siteContent: 'published',
    path: tabPath('progress'),
    prepare: (_page, fixture) => playNineWeeks(fixture),
    act: async ({ frame }) => {
      await frame.getByText(/^Jira was last asked/).waitFor();
      await frame.getByRole('button', { name: 'Show what is behind O2 KR1' }).click();
      await frame.getByRole('button', { name: 'Actions for O1 KR1' }).click();
      await frame.getByRole('menuitem', { name: 'Change start and target' }).click();
      await frame.getByRole('form', { name: 'Numbers of O1 KR1' }).waitFor();
    },
  },
  {
    ...ready,
    name: 'progress-troubles',
    siteContent: 'published',
    path: tabPath('progress'),
    prepare: async (_page, fixture) => {
      const issue = (n: number) => fixture.site.jiraAdmin().findIssue(`SHOP-${String(n)}`)!;
      const { id } = fixture.site.jiraAdmin().addSecurityLevel('SHOP', 'Board', ['ben']);
      fixture.site.jiraAdmin().setSecurity(issue(6).key, id);
      fixture.site.jiraAdmin().transitionAs('ben', issue(7).key, 'In Progress');
      fixture.site.jiraAdmin().transitionAs('ben', issue(8).key, 'Done');
      fixture.site.jiraAdmin().moveIssue(issue(9).key, 'OPS');
      fixture.site.jiraAdmin().changeType(issue(10).key, 'Story');
      fixture.site.jiraAdmin().deleteIssue(issue(11).key);
      await fixture.site.wait(6_000);
    },
    act: async ({ frame }) => {
      await frame.getByRole('heading', { name: /work items need a look$/ }).waitFor();
      await frame.getByRole('button', { name: 'Look for them' }).click();
      await frame.getByText('Every card has one work item at most').waitFor();
    },
  },
  {
    ...ready,
    name: 'progress-empty',
    siteContent: 'blank',
    path: tabPath('progress'),
    act: ({ frame }) => frame.getByRole('heading', { name: 'No key result yet' }).waitFor(),
  },
  {
    ...ready,
    name: 'progress-unpublished',
    path: tabPath('progress'),
    act: ({ frame }) => frame.getByText('Nothing is in Jira yet.', { exact: false }).waitFor(),
  },
  {
    ...ready,
    name: 'progress-error',
    siteContent: 'published',
    path: tabPath('progress'),
    prepare: (page) =>
      failWith(page, /^progress\./, 'upstream', 'Jira did not answer. Nothing is lost; try again.'),
    act: ({ frame }) => frame.getByRole('button', { name: 'Try again' }).waitFor(),
  },
];
