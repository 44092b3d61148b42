import '../../../../support/pages/fake-bridge';
import { screen, waitFor, within } from '@testing-library/react';
import { shownFlags } from '../../../../support/pages/fake-bridge';
import { choose } from '../../../../support/pages/choose';
import { giveRoom } from '../../../../support/pages/give-room';
import { openFixture, QUARTER, type Fixture } from '../../../../support/pages/open-fixture';
import { thread } from '../../states/commands';

const keyOf = (fixture: Fixture, issue: string): string => {
  const { body } = fixture.server.rest('ada', 'GET', `/rest/api/3/issue/${issue}`);
  return (JSON.parse(body ?? '{}') as { readonly key: string }).key;
};

describe('bringing work in', () => {
  let fixture: Fixture;
  beforeEach(() => {
    giveRoom();
    fixture = openFixture();
  });

  it('goes by keys from the table of milestones to a flag with Undo, and back to where one goes on', async () => {
    await fixture.quarter(...thread);
    const issues = [fixture.issue('Refunds on paper'), fixture.issue('Refunds by robot')];
    const [one, other] = issues.map((issue) => keyOf(fixture, issue));
    const { user } = fixture.workspace(`/q/${QUARTER}/milestones`, 'ben');
    (await screen.findByRole('button', { name: 'Bring epics' })).focus();
    await user.keyboard('{Enter}');
    const dialog = await screen.findByRole('dialog', { name: 'Bring work from Jira' });
    await waitFor(() =>
      expect(within(dialog).getByRole('textbox', { name: 'Find by words, key or JQL' })).toHaveFocus(),
    );
    await user.keyboard(`${one!} ${other!}{Enter}`);
    const all = await within(dialog).findByRole('checkbox', { name: 'Choose all 2 shown' });
    all.focus();
    await user.keyboard(' ');
    within(dialog).getByRole('button', { name: 'Preview 2 work items' }).focus();
    await user.keyboard('{Enter}');
    const preview = await within(dialog).findByRole('list', { name: 'Cards that come of it' });
    expect(preview).toHaveTextContent('Task in Jira, comes in as an epic');
    await choose(user, within(dialog).getByLabelText('Objective of all'), 'O1 Painless returns');
    expect(preview).toHaveTextContent('O1 Painless returns');
    within(dialog).getByRole('button', { name: 'Bring 2 work items' }).focus();
    await user.keyboard('{Enter}');
    await waitFor(() => expect(screen.queryByRole('dialog')).not.toBeInTheDocument());
    await waitFor(() => expect(document.body).not.toHaveFocus());
    const { milestones, receipts } = await fixture.seen();
    expect(milestones.slice(-2).map(({ title, objectiveId }) => [title, objectiveId])).toEqual([
      ['Refunds on paper', 'o1'],
      ['Refunds by robot', 'o1'],
    ]);
    expect(receipts.map(({ issueKey }) => issueKey).sort()).toEqual([one, other].sort());
    const told = shownFlags.find(({ title }) => title === '2 work items came in')!;
    told.actions?.[0]?.onClick();
    await waitFor(async () => expect((await fixture.seen()).receipts).toEqual([]));
    expect((await fixture.seen()).milestones).toHaveLength(1);
  }, 60_000);

  it('says where a work item is already, and lets nobody choose it', async () => {
    await fixture.quarter(...thread);
    const issue = fixture.issue('By hand');
    await fixture.server.ask('ben', 'link.put', { quarter: QUARTER, issue, row: 'm1', from: null });
    const key = keyOf(fixture, issue);
    const { user } = fixture.workspace(`/q/${QUARTER}/milestones/bring`, 'ben');
    await user.type(
      await screen.findByRole('textbox', { name: 'Find by words, key or JQL' }),
      `${key}{Enter}`,
    );
    expect(await screen.findByRole('checkbox', { name: `${key} By hand` })).toBeDisabled();
    expect(screen.getByText(/^Already in /)).toBeVisible();
    expect(screen.queryByRole('checkbox', { name: /Choose all/ })).not.toBeInTheDocument();
  }, 60_000);

  it('is offered where a quarter has no milestones yet, and goes on at its table', async () => {
    await fixture.quarter();
    const key = keyOf(fixture, fixture.issue('The first of all'));
    const { user } = fixture.workspace(`/q/${QUARTER}/milestones`, 'ben');
    await user.click(await screen.findByRole('button', { name: 'Bring epics from Jira' }));
    await user.type(
      await screen.findByRole('textbox', { name: 'Find by words, key or JQL' }),
      `${key}{Enter}`,
    );
    await user.click(await screen.findByRole('checkbox', { name: `${key} The first of all` }));
    await user.click(screen.getByRole('button', { name: 'Preview 1 work item' }));
    await user.click(screen.getByRole('button', { name: 'Bring 1 work item' }));
    await waitFor(() => expect(screen.queryByRole('dialog')).not.toBeInTheDocument());
    await waitFor(() => expect(screen.getByRole('textbox', { name: 'Filter milestones' })).toHaveFocus());
    expect(screen.getByText('The first of all')).toBeInTheDocument();
  }, 60_000);
});
