import { shownFlags } from '../../../../support/pages/fake-bridge';
import { QueryClientProvider } from '@tanstack/react-query';
import { render, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { LinkPage } from '../../../../../static/src/pages/link/link-page';
import { findLinkPlace } from '../../../../../static/src/pages/link/link-place';
import { CallFailed } from '../../../../../static/src/rpc/call-failed';
import { CallProvider } from '../../../../../static/src/rpc/call-context';
import { createQueryClient } from '../../../../../static/src/rpc/query-client';
import type { Answer, Call, ProcedureKey } from '../../../../../static/src/rpc/call';

type Cards = Answer<'link.cards'>;

const card = (row: string, title: string, issueKey: string | null, objectiveCode = 'O1') => ({
  row,
  title,
  kind: 'epic' as const,
  objectiveCode,
  keyResultCode: 'KR1',
  issueKey,
});

/** What a server would say, kept so that a link that was made shows. */
const aServer = (more: { readonly mayPublish?: boolean; readonly quarters?: readonly string[] } = {}) => {
  const sent: (readonly [string, unknown])[] = [];
  const { mayPublish = true, quarters = ['q1'] } = more;
  let current: string | null = null;
  const cards = (): Cards => ({
    current,
    cards: [
      card('page', 'Refund page', current === 'page' ? 'SHOP-9' : null),
      card('door', 'Fake door', current === 'door' ? 'SHOP-9' : null, 'O2'),
      card('taken', 'Taken already', 'SHOP-2'),
    ],
  });
  const found = (issueId: string, summary: string) => ({
    issueId,
    issueKey: `SHOP-${issueId}`,
    summary,
    issueTypeName: 'Task',
    statusName: 'To do',
    statusCategory: 'new' as const,
    card: null,
  });
  const answers: Partial<Record<ProcedureKey, (input: never) => unknown>> = {
    'issue.card': () => ({ state: 'not-linked', quarters: quarters.map((id) => ({ id, label: id })) }),
    'project.open': () => ({
      project: { id: '10000', key: 'SHOP', name: 'Shop' },
      me: { administers: false, mayCreate: true, mayPublish },
      quarters: quarters.map((id) => ({ id, label: id, demo: false, startDate: '2026-01-05', weeks: 13 })),
    }),
    'link.cards': cards,
    'link.search': () => ({
      issues: [found('7', 'A refund page'), found('8', 'Nothing like it')],
      problem: null,
    }),
    'link.put': ({ row, issue }: { readonly row: string; readonly issue: string }) => {
      if (issue === '8') throw new CallFailed({ code: 'refused', message: 'It is taken.' }, 'link.put');
      current = row;
      return { seq: 2, issueKey: 'SHOP-9' };
    },
    'link.remove': () => {
      current = null;
      return { seq: 3 };
    },
  };
  const call: Call = async (key, input) => {
    sent.push([key, input]);
    const answer = answers[key];
    if (answer === undefined) throw new CallFailed({ code: 'not-found', message: 'Nothing' }, key);
    return (await answer(input as never)) as Answer<typeof key>;
  };
  const puts = () => sent.filter(([key]) => key === 'link.put' || key === 'link.remove');
  return { call, puts };
};

const show = (call: Call, extension: Readonly<Record<string, unknown>>) => {
  const onClose = jest.fn();
  render(
    <CallProvider value={call}>
      <QueryClientProvider client={createQueryClient()}>
        <LinkPage place={findLinkPlace(extension)} onClose={onClose} />
      </QueryClientProvider>
    </CallProvider>,
  );
  return { user: userEvent.setup(), onClose };
};

const onIssue = { issue: { id: '9', key: 'SHOP-9' }, project: { id: '10000', key: 'SHOP' } };

afterEach(() => {
  shownFlags.length = 0;
});

test('arrow keys walk over the free cards, Enter links, and the flag undoes it', async () => {
  const { call, puts } = aServer();
  const { user } = show(call, onIssue);
  const field = await screen.findByRole('combobox', { name: 'Find a card' });
  await user.click(field);
  await user.keyboard('{ArrowDown}{ArrowDown}{ArrowDown}');
  // Two are free: the third step is the first again, never the one that is taken.
  const cards = within(screen.getByRole('listbox', { name: 'Cards' }));
  expect(cards.getByRole('option', { selected: true })).toHaveTextContent('Refund page');
  await user.keyboard('{Enter}');
  await waitFor(() => expect(shownFlags).toHaveLength(1));
  expect(puts()).toEqual([['link.put', { quarter: 'q1', issue: '9', row: 'page', from: null }]]);
  expect(await screen.findByRole('button', { name: 'Unlink' })).toBeEnabled();
  expect(shownFlags[0]).toMatchObject({ title: 'Linked to “Refund page”' });
  shownFlags[0]!.actions![0]!.onClick();
  await waitFor(() =>
    expect(puts().at(-1)).toEqual(['link.remove', { quarter: 'q1', issue: '9', row: 'page' }]),
  );
});

test('a linked work item moves to another card and is unlinked, each undone by the way back', async () => {
  const { call, puts } = aServer();
  const { user } = show(call, { ...onIssue, modal: {} });
  await user.click(await screen.findByRole('option', { name: /Refund page/ }));
  await user.click(screen.getByRole('button', { name: 'Link' }));
  await user.click(await screen.findByRole('option', { name: /Fake door/ }));
  await user.click(await screen.findByRole('button', { name: 'Move' }));
  await waitFor(() =>
    expect(puts().at(-1)).toEqual(['link.put', { quarter: 'q1', issue: '9', row: 'door', from: 'page' }]),
  );
  await user.click(await screen.findByRole('button', { name: 'Unlink' }));
  await waitFor(() => expect(shownFlags.at(-1)?.title).toBe('Unlinked from “Fake door”'));
  shownFlags.at(-1)!.actions![0]!.onClick();
  await waitFor(() =>
    expect(puts().at(-1)).toEqual(['link.put', { quarter: 'q1', issue: '9', row: 'door', from: null }]),
  );
});

test('words and an objective narrow the cards, and a taken one says by which work item', async () => {
  const { user } = show(aServer().call, onIssue);
  expect(await screen.findByRole('option', { name: /Taken already.*Taken by SHOP-2/ })).toHaveAttribute(
    'aria-disabled',
    'true',
  );
  await user.selectOptions(screen.getByRole('combobox', { name: 'Objective' }), 'O2');
  expect(screen.getAllByRole('option', { name: /Fake door|Refund page|Taken/ })).toHaveLength(1);
  await user.type(screen.getByRole('combobox', { name: 'Find a card' }), 'zebra');
  expect(screen.getByText('No card says that. Try other words.')).toBeVisible();
  expect(screen.getByRole('button', { name: 'Link' })).toBeDisabled();
});

test.each([
  [{ mayPublish: false }, onIssue, /permissions to create and to link/],
  [{ quarters: [] }, onIssue, /has no quarter yet/],
  [{}, {}, /nothing here that you can see/],
])('it says why nothing can be linked: %j %j', async (server, extension, words) => {
  show(aServer(server).call, extension);
  expect(await screen.findByText(words)).toBeVisible();
});

test('a work item or quarter out of sight reads like one that is absent', async () => {
  const nothing: Call = (key) =>
    Promise.reject(new CallFailed({ code: 'not-found', message: 'Nothing' }, key));
  show(nothing, onIssue);
  expect(await screen.findByText(/nothing here that you can see/)).toBeVisible();
});

test('several work items: suggestions are filled in and not applied, and each line tells its own refusal', async () => {
  const { call, puts } = aServer();
  const { user } = show(call, { project: { id: '10000', key: 'SHOP' }, board: { id: '1' } });
  const first = await screen.findByRole('combobox', { name: 'Card for SHOP-7' });
  await within(first).findByRole('option', { name: /Refund page/ });
  await user.click(screen.getByRole('button', { name: 'Suggest by title' }));
  expect(first).toHaveValue('page');
  expect(puts()).toEqual([]);
  const second = screen.getByRole('combobox', { name: 'Card for SHOP-8' });
  expect(second).toHaveValue('');
  expect(within(second).queryByRole('option', { name: /Refund page/ })).toBeNull();
  await user.selectOptions(second, 'door');
  await user.click(screen.getByRole('button', { name: 'Link 2 work items' }));
  expect(await screen.findByText('It is taken.')).toBeVisible();
  await waitFor(() => expect(shownFlags.at(-1)?.title).toBe('One work item linked'));
});

test('the place is that of another page’s modal, of an issue, or of ticked work items', () => {
  const modal = { modal: { issue: { id: 5 }, project: { id: '2', key: 'LAB' } } };
  expect(findLinkPlace({ ...onIssue, ...modal })).toMatchObject({
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
