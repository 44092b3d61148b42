import { failWith, tabPath, type Screen } from './screen';

const ready = { staged: 'demo', account: 'ada' } as const;

/** How far the work is: with and without trouble, before anything is published, and where Jira does not answer. */
export const progressScreens: readonly Screen[] = [
  {
    ...ready,
    name: 'progress',
    staged: 'published',
    path: tabPath('progress'),
    act: async ({ frame }) => {
      await frame.getByText(/^Jira was last asked/).waitFor();
      await frame.getByRole('button', { name: /^Show .* of O1 KR1$/ }).click();
    },
  },
  {
    ...ready,
    name: 'progress-troubles',
    staged: 'published',
    path: tabPath('progress'),
    prepare: async (_page, stage) => {
      const issue = (n: number) => stage.site.jiraAdmin().findIssue(`SHOP-${String(n)}`)!;
      const { id } = stage.site.jiraAdmin().addSecurityLevel('SHOP', 'Board', ['ben']);
      stage.site.jiraAdmin().setSecurity(issue(6).key, id);
      stage.site.jiraAdmin().transitionAs('ben', issue(7).key, 'In Progress');
      stage.site.jiraAdmin().transitionAs('ben', issue(8).key, 'Done');
      stage.site.jiraAdmin().moveIssue(issue(9).key, 'OPS');
      stage.site.jiraAdmin().changeType(issue(10).key, 'Story');
      stage.site.jiraAdmin().deleteIssue(issue(11).key);
      await stage.site.wait(6_000);
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
    path: tabPath('progress'),
    act: ({ frame }) => frame.getByRole('heading', { name: 'Nothing is in Jira yet' }).waitFor(),
  },
  {
    ...ready,
    name: 'progress-error',
    staged: 'published',
    path: tabPath('progress'),
    prepare: (page) =>
      failWith(page, /^progress\./, 'upstream', 'Jira did not answer. Nothing is lost; try again.'),
    act: ({ frame }) => frame.getByRole('button', { name: 'Try again' }).waitFor(),
  },
];
