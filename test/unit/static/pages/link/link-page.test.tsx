import { choose, openedList } from '../../../../support/pages/choose';
import { shownFlags } from '../../../../support/pages/fake-bridge';
import { act, screen, waitFor, within } from '@testing-library/react';
import { LinkPage } from '../../../../../static/src/pages/link/link-page';
import { findLinkPlace } from '../../../../../static/src/pages/link/link-place';
import { openFixture, QUARTER, type Fixture } from '../../../../support/pages/open-fixture';
import { PROJECT, type Person } from '../../../../support/pages/page-server';
import { thread } from '../../states/commands';

const project = { id: PROJECT, key: 'SHOP' };
let fixture: Fixture;

const show = (extension: Readonly<Record<string, unknown>>, person: Person = 'ben') => {
  const onClose = jest.fn();
  return {
    ...fixture.page(<LinkPage place={findLinkPlace(extension)} onClose={onClose} />, person),
    onClose,
  };
};

/** The cards that have a work item, each with its id. */
const linked = async () =>
  Object.fromEntries((await fixture.seen()).receipts.map(({ id, issueId }) => [id, issueId]));

const keyOf = (issueId: string): string => {
  const { body } = fixture.server.rest('ada', 'GET', `/rest/api/3/issue/${issueId}`);
  return (JSON.parse(body ?? '{}') as { readonly key: string }).key;
};

/** Two free cards, their two objectives, and a card that has a work item already. */
const twoFree = async (): Promise<string> => {
  await fixture.quarter(
    ...thread,
    { id: 'o2', kind: 'objective.add', values: { title: 'Trust in the price' } },
    {
      id: 'page',
      kind: 'milestone.add',
      values: { title: 'Refund page', type: 'epic', objectiveId: 'o2' },
    },
    {
      id: 'taken',
      kind: 'milestone.add',
      values: { title: 'Taken already', type: 'epic', objectiveId: 'o1' },
    },
  );
  const other = fixture.issue('Quicker');
  await fixture.server.ask('ben', 'link.put', { quarter: QUARTER, issue: other, row: 'taken', from: null });
  return other;
};

beforeEach(() => {
  fixture = openFixture();
});

test('arrow keys walk over the free cards, Enter links, and the flag undoes it', async () => {
  const other = await twoFree();
  const issue = fixture.issue('By hand');
  const { user } = show({ issue: { id: issue }, project });
  await screen.findByRole('option', { name: /Fake door/ });
  await user.click(screen.getByRole('combobox', { name: 'Find a card' }));
  await user.keyboard('{ArrowDown>5/}');
  // Four are free: the fifth step is the first again, never the one that is taken.
  const cards = within(screen.getByRole('listbox', { name: 'Cards' }));
  expect(cards.getByRole('option', { selected: true })).toHaveTextContent('Fake door');
  await user.keyboard('{Enter}');
  await waitFor(() => expect(shownFlags).toHaveLength(1));
  expect(shownFlags[0]).toMatchObject({ title: 'Linked to “Fake door”' });
  expect(await linked()).toEqual({ taken: other, m1: issue });
  expect(await screen.findByRole('button', { name: 'Unlink' })).toBeEnabled();
  shownFlags[0]!.actions![0]!.onClick();
  await waitFor(async () => expect(await linked()).toEqual({ taken: other }));
});

test('a linked work item moves to another card and is unlinked, each undone by the way back', async () => {
  const other = await twoFree();
  const issue = fixture.issue('By hand');
  const { user } = show({ issue: { id: issue }, project, modal: {} });
  await user.click(await screen.findByRole('option', { name: /Refund page/ }));
  await user.click(screen.getByRole('button', { name: 'Link' }));
  await screen.findByRole('button', { name: 'Unlink' });
  await user.click(await screen.findByRole('option', { name: /Fake door/ }));
  await user.click(await screen.findByRole('button', { name: 'Move' }));
  await waitFor(async () => expect(await linked()).toEqual({ taken: other, m1: issue }));
  await waitFor(() => expect(shownFlags.at(-1)?.title).toBe('Moved to “Fake door”'));
  shownFlags.at(-1)!.actions![0]!.onClick();
  await waitFor(async () => expect(await linked()).toEqual({ taken: other, page: issue }));
  await waitFor(() => expect(shownFlags.at(-1)?.title).toBe('Undone'));
  await user.click(await screen.findByRole('button', { name: 'Unlink' }));
  await waitFor(() => expect(shownFlags.at(-1)?.title).toBe('Unlinked from “Refund page”'));
  expect(await linked()).toEqual({ taken: other });
  shownFlags.at(-1)!.actions![0]!.onClick();
  await waitFor(async () => expect(await linked()).toEqual({ taken: other, page: issue }));
});

test('words and an objective narrow the cards, and a taken one says by which work item', async () => {
  const other = await twoFree();
  const { user } = show({ issue: { id: fixture.issue('By hand') }, project });
  const taken = await screen.findByRole('option', { name: /Taken already/ });
  expect(taken).toHaveAttribute('aria-disabled', 'true');
  expect(taken).toHaveAccessibleName(expect.stringContaining(`Taken by ${keyOf(other)}`));
  await choose(user, screen.getByRole('combobox', { name: 'Objective' }), /^O2/);
  expect(screen.getByRole('option', { name: /Refund page/ })).toBeVisible();
  expect(screen.queryByRole('option', { name: /Fake door|Taken already/ })).not.toBeInTheDocument();
  await user.type(screen.getByRole('combobox', { name: 'Find a card' }), 'zebra');
  expect(screen.getByText('No card says that. Try other words.')).toBeVisible();
  expect(screen.getByRole('button', { name: 'Link' })).toBeDisabled();
});

test.each<readonly [Person]>([['ben'], ['fay']])(
  'a page that was opened for nothing reads like one for what %s cannot see',
  async (person) => {
    await fixture.quarter(...thread);
    show(person === 'fay' ? { issue: { id: fixture.issue('By hand') }, project } : {}, person);
    expect(await screen.findByText(/nothing here that you can see/)).toBeVisible();
  },
);

test('several work items: suggestions are filled in and not applied, and each line tells its own refusal', async () => {
  const other = await twoFree();
  const [page, odd] = [fixture.issue('A refund page'), fixture.issue('Nothing like it')];
  const { user } = show({ project, issueKeys: [keyOf(page), keyOf(odd)] });
  const like = await screen.findByRole('combobox', { name: `Card for ${keyOf(page)}` });
  await user.click(screen.getByRole('button', { name: 'Suggest by title' }));
  await waitFor(() => expect(like).toHaveTextContent('Refund page'));
  expect(await linked()).toEqual({ taken: other });
  const unlike = screen.getByRole('combobox', { name: `Card for ${keyOf(odd)}` });
  expect(unlike).toHaveTextContent('No card');
  await user.click(unlike);
  expect(within(await openedList(unlike)).queryByRole('option', { name: /Refund page/ })).toBeNull();
  await user.keyboard('{Escape}');
  await choose(user, unlike, /Fake door/);
  await fixture.act({ id: 'gone', kind: 'milestone.remove', target: 'm1' });
  await user.click(screen.getByRole('button', { name: 'Link 2 work items' }));
  expect(await screen.findByText(/This card is no longer here/)).toBeVisible();
  await waitFor(() => expect(shownFlags.at(-1)?.title).toBe('One work item linked'));
  expect(await linked()).toEqual({ taken: other, page });
});

test('the place is that of another page’s modal, of an issue, or of ticked work items', () => {
  const modal = { modal: { issue: { id: 5 }, project: { id: '2', key: 'LAB' } } };
  expect(findLinkPlace({ issue: { id: '9' }, project, ...modal })).toMatchObject({
    issue: '5',
    project: '2',
    projectKey: 'LAB',
  });
  expect(findLinkPlace({ issueKeys: ['SHOP-1', 7, 'SHOP-2'], jql: 'x' })).toMatchObject({
    issue: null,
    project: 'SHOP',
    issueKeys: ['SHOP-1', 'SHOP-2'],
  });
  expect(findLinkPlace({ type: 'jira:command' })).toBeUndefined();
});

test('a work item becomes a card of its own, which its flag takes back', async () => {
  await fixture.quarter(...thread);
  const issue = fixture.issue('Born in Jira');
  const { user } = show({ issue: { id: issue }, project });
  await user.click(await screen.findByRole('button', { name: 'New card from this work item' }));
  await waitFor(async () => {
    const { milestones, receipts } = await fixture.seen();
    const card = milestones.find(({ title }) => title === 'Born in Jira');
    expect(receipts.find(({ id }) => id === card?.id)?.issueId).toBe(issue);
  });
  // What it is linked to now stands there, with what can be done about it.
  expect(await screen.findByRole('button', { name: 'Unlink' })).toBeEnabled();
  expect(screen.queryByRole('button', { name: 'New card from this work item' })).not.toBeInTheDocument();
  const made = shownFlags.find(({ title }) => title === `New card for ${keyOf(issue)}`);
  act(() => made?.actions?.[0]?.onClick());
  await waitFor(async () =>
    expect((await fixture.seen()).milestones.map(({ title }) => title)).toEqual(['Fake door']),
  );
  expect(await screen.findByRole('button', { name: 'New card from this work item' })).toBeEnabled();
});

test('a work item that became a card elsewhere meanwhile is refused with its reason', async () => {
  await fixture.quarter(...thread);
  const issue = fixture.issue('Quicker');
  const { user } = show({ issue: { id: issue }, project });
  const button = await screen.findByRole('button', { name: 'New card from this work item' });
  await fixture.server.ask('ben', 'link.put', { quarter: QUARTER, issue, row: 'm1', from: null });
  await user.click(button);
  expect(await screen.findByRole('alert')).not.toBeEmptyDOMElement();
  expect((await fixture.seen()).milestones).toHaveLength(1);
});
