import { screen, within } from '@testing-library/react';
import { openFixture } from '../../../../support/pages/open-fixture';
import { PROJECT } from '../../../../support/pages/page-server';
import { IssueWhy } from '../../../../../static/src/pages/issue/issue-why';
import { thread } from '../../states/commands';
import { first } from '../../states/first';

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
  expect(await screen.findByText('Ask Support.', {}, first)).toBeVisible();
  const said = within(document.body);
  expect(said.queryByText('Fake door')).not.toBeInTheDocument();
  expect(said.queryByText('Half of the visitors see it.')).not.toBeInTheDocument();
  expect(said.getAllByText('Decides by week 3')).toHaveLength(1);
  expect(said.getAllByText('Painless returns')).toHaveLength(1);
});
