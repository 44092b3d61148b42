import '../../../../support/pages/fake-bridge';
import { screen, waitFor, within } from '@testing-library/react';
import { shownFlags } from '../../../../support/pages/fake-bridge';
import { choose } from '../../../../support/pages/choose';
import { openStage, QUARTER, type Stage } from '../../../../support/pages/open-stage';
import { thread } from '../../states/commands';
import { first } from '../../states/first';

const keyOf = (stage: Stage, issue: string): string => {
  const { body } = stage.server.rest('ada', 'GET', `/rest/api/3/issue/${issue}`);
  return (JSON.parse(body ?? '{}') as { readonly key: string }).key;
};

describe('bringing work in', () => {
  let stage: Stage;
  beforeEach(() => {
    jest
      .spyOn(Element.prototype, 'getBoundingClientRect')
      .mockReturnValue(DOMRect.fromRect({ width: 1_400, height: 800 }));
    stage = openStage();
  });

  it('goes by keys from the table of milestones to a flag with Undo, and back to where one goes on', async () => {
    await stage.quarter(...thread);
    const issues = [stage.issue('Refunds on paper'), stage.issue('Refunds by robot')];
    const [one, other] = issues.map((issue) => keyOf(stage, issue));
    const { user } = stage.workspace(`/q/${QUARTER}/milestones`, 'ben');
    (await screen.findByRole('button', { name: 'Bring epics' }, first)).focus();
    await user.keyboard('{Enter}');
    const dialog = await screen.findByRole('dialog', { name: 'Bring work from Jira' }, first);
    await waitFor(() =>
      expect(within(dialog).getByRole('textbox', { name: 'Find by words, key or JQL' })).toHaveFocus(),
    );
    await user.keyboard(`${one!} ${other!}{Enter}`);
    const all = await within(dialog).findByRole('checkbox', { name: 'Choose all 2 shown' }, first);
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
    await waitFor(() => expect(screen.queryByRole('dialog')).not.toBeInTheDocument(), first);
    await waitFor(() => expect(document.body).not.toHaveFocus());
    const { milestones, receipts } = await stage.seen();
    expect(milestones.slice(-2).map(({ title, objectiveId }) => [title, objectiveId])).toEqual([
      ['Refunds on paper', 'o1'],
      ['Refunds by robot', 'o1'],
    ]);
    expect(receipts.map(({ issueKey }) => issueKey).sort()).toEqual([one, other].sort());
    const told = shownFlags.find(({ title }) => title === '2 work items came in')!;
    told.actions?.[0]?.onClick();
    await waitFor(async () => expect((await stage.seen()).receipts).toEqual([]), first);
    expect((await stage.seen()).milestones).toHaveLength(1);
  }, 60_000);

  it('says where a work item is already, and lets nobody choose it', async () => {
    await stage.quarter(...thread);
    const issue = stage.issue('By hand');
    await stage.server.ask('ben', 'link.put', { quarter: QUARTER, issue, row: 'm1', from: null });
    const key = keyOf(stage, issue);
    const { user } = stage.workspace(`/q/${QUARTER}/milestones/bring`, 'ben');
    await user.type(
      await screen.findByRole('textbox', { name: 'Find by words, key or JQL' }, first),
      `${key}{Enter}`,
    );
    expect(await screen.findByRole('checkbox', { name: `${key} By hand` }, first)).toBeDisabled();
    expect(screen.getByText(/^Already in /)).toBeVisible();
    expect(screen.queryByRole('checkbox', { name: /Choose all/ })).not.toBeInTheDocument();
  }, 60_000);

  it('is offered where a quarter has no milestones yet, and goes on at its table', async () => {
    await stage.quarter();
    const key = keyOf(stage, stage.issue('The first of all'));
    const { user } = stage.workspace(`/q/${QUARTER}/milestones`, 'ben');
    await user.click(await screen.findByRole('button', { name: 'Bring epics from Jira' }, first));
    await user.type(
      await screen.findByRole('textbox', { name: 'Find by words, key or JQL' }, first),
      `${key}{Enter}`,
    );
    await user.click(await screen.findByRole('checkbox', { name: `${key} The first of all` }, first));
    await user.click(screen.getByRole('button', { name: 'Preview 1 work item' }));
    await user.click(screen.getByRole('button', { name: 'Bring 1 work item' }));
    await waitFor(() => expect(screen.queryByRole('dialog')).not.toBeInTheDocument(), first);
    await waitFor(() => expect(screen.getByRole('textbox', { name: 'Filter milestones' })).toHaveFocus());
    expect(screen.getByText('The first of all')).toBeInTheDocument();
  }, 60_000);
});
