import { screen, within } from '@testing-library/react';
import type { Command } from '#domain/quarter/command';
import { bothHeard } from '../../../../support/given/both-heard';
import { openFixture, QUARTER } from '../../../../support/pages/open-fixture';
import { PROJECT } from '../../../../support/pages/page-server';
import { runningSession } from '../../../../support/pages/running-session';
import { IssueWhy } from '../../../../../static/src/pages/issue/issue-why';
import { thread } from '../../states/commands';

it('the panel says what the work item around it does not: no title, no description, and each fact once', async () => {
  const fixture = openFixture();
  await fixture.quarter(...thread);
  await fixture.act({
    id: 'more',
    kind: 'milestone.edit',
    target: 'm1',
    changes: { description: 'Half of the visitors see it.', decideByWeek: 3, notes: 'Ask Support.' },
  });
  await fixture.publish();
  const issue = await fixture.issueOf('m1');
  fixture.page(<IssueWhy place={{ issue, project: PROJECT, projectKey: 'SHOP', module: 'panel' }} />);
  expect(await screen.findByText('Ask Support.')).toBeVisible();
  const said = within(document.body);
  expect(said.queryByText('Fake door')).not.toBeInTheDocument();
  expect(said.queryByText('Half of the visitors see it.')).not.toBeInTheDocument();
  expect(said.getAllByText('Decides by week 3')).toHaveLength(1);
  expect(said.getAllByText('Painless returns')).toHaveLength(1);
});

const give = (id: string, value: 'S' | 'M' | 'L', because: string, round = 'round'): Command => ({
  id,
  kind: 'estimate.give',
  round,
  card: 'm1',
  value,
  because,
});
const ask = (id: string, follows: string | null): Command => ({
  id,
  kind: 'scoreRound.open',
  scale: 'effort',
  cards: ['m1'],
  follows,
  override: true,
});

it('S3-5 both rounds and their reasons stay on the card and on the panel of its issue, without anybody’s name', async () => {
  const fixture = openFixture();
  await fixture.quarter(...thread, ...runningSession('s3.effort'), ask('round', null));
  await fixture.act(give('a1', 'L', 'Like the gift note'));
  await fixture.act(give('b1', 'S', 'A flag and a page'), 'ben');
  await fixture.act({ id: 'shown', kind: 'scoreRound.reveal', round: 'round' });
  for (const heard of bothHeard('round', 'm1')) await fixture.act(heard);
  await fixture.act(ask('second', 'round'));
  await fixture.act(give('a2', 'L', '', 'second'));
  await fixture.act(give('b2', 'S', 'It is hidden', 'second'), 'ben');
  await fixture.act({ id: 'shown-again', kind: 'scoreRound.reveal', round: 'second' });
  const changes = { effort: 'L', effortUncertain: true } as const;
  await fixture.act({ id: 'written', kind: 'milestone.edit', target: 'm1', changes });
  await fixture.publish();

  const issue = await fixture.issueOf('m1');
  const { members } = await fixture.seen();
  const answer = JSON.stringify(await fixture.server.ask('ben', 'issue.card', { issue }));
  expect(answer).toContain('Like the gift note');
  for (const { id } of members) expect(answer.replace(/"viewer":\{[^}]*\}/, '')).not.toContain(`"${id}"`);

  const { unmount } = fixture.page(
    <IssueWhy place={{ issue, project: PROJECT, projectKey: 'SHOP', module: 'panel' }} />,
    'ben',
  );
  const read = async () => {
    const title = await screen.findByRole('heading', { name: 'How the score came about' });
    expect(await screen.findByText('First round')).toBeVisible();
    expect(screen.getByText('Second round')).toBeVisible();
    const reasons = screen.getByRole('list', { name: 'Effort, First round: why' });
    expect(
      within(reasons)
        .getAllByRole('listitem')
        .map((one) => one.textContent),
    ).toEqual(['SA flag and a page', 'LLike the gift note']);
    expect(screen.getAllByRole('img', { name: 'Effort large, uncertain' }).length).toBeGreaterThan(1);
    return title;
  };
  await read();
  unmount();
  fixture.workspace(`/q/${QUARTER}/milestones/m1`);
  await read();
});
