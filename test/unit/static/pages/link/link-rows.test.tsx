import { choose } from '../../../../support/pages/choose';
import { shownFlags } from '../../../../support/pages/fake-bridge';
import { act, screen, waitFor } from '@testing-library/react';
import { LinkPage } from '../../../../../static/src/pages/link/link-page';
import { findLinkPlace } from '../../../../../static/src/pages/link/link-place';
import { openFixture, QUARTER, type Fixture } from '../../../../support/pages/open-fixture';
import { PROJECT, type Person } from '../../../../support/pages/page-server';
import { thread } from '../../states/commands';

const NEW_CARDS = 'New cards from these work items';
let fixture: Fixture;

const keyOf = (issueId: string): string => {
  const { body } = fixture.server.rest('ada', 'GET', `/rest/api/3/issue/${issueId}`);
  return (JSON.parse(body ?? '{}') as { readonly key: string }).key;
};

const show = (issues: readonly string[], person: Person = 'ben') =>
  fixture.page(
    <LinkPage
      place={findLinkPlace({ project: { id: PROJECT, key: 'SHOP' }, issueKeys: issues.map(keyOf) })}
      onClose={() => undefined}
    />,
    person,
  );

const cardFor = (issue: string) => screen.findByRole('combobox', { name: `Card for ${keyOf(issue)}` });

const titles = async (): Promise<readonly string[]> =>
  (await fixture.seen()).milestones.map(({ title }) => title);

/** The cards by the work item that each is linked to. */
const linked = async () => {
  const { milestones, receipts } = await fixture.seen();
  return Object.fromEntries(
    receipts.map(({ id, issueId }) => [issueId, milestones.find((card) => card.id === id)?.title]),
  );
};

beforeEach(() => {
  fixture = openFixture();
});

describe('several work items become cards', () => {
  it('each with what it becomes shown before, in one entry that one undo takes back', async () => {
    await fixture.quarter(...thread);
    const [footer, header] = [fixture.issue('Mend the footer'), fixture.issue('Mend the header')];
    const { user } = show([footer, header]);
    expect(await cardFor(footer)).toHaveTextContent('No card');
    await user.click(screen.getByRole('button', { name: NEW_CARDS }));
    expect(
      await screen.findAllByText(/^Becomes: Epic, since nothing says what it is; no objective yet$/),
    ).toHaveLength(2);
    expect(await titles()).toEqual(['Fake door']);
    const before = await fixture.server.seqOf(QUARTER);
    await user.click(screen.getByRole('button', { name: 'Make 2 new cards' }));
    expect(await screen.findByText('Linked to “Mend the footer”')).toBeVisible();
    expect(await linked()).toEqual({ [footer]: 'Mend the footer', [header]: 'Mend the header' });
    expect(await fixture.server.seqOf(QUARTER)).toBe(before + 1);
    const made = shownFlags.find(({ title }) => title === '2 new cards, each linked to its work item');
    act(() => made?.actions?.[0]?.onClick());
    await waitFor(async () => expect(await titles()).toEqual(['Fake door']));
    await waitFor(() => expect(shownFlags.at(-1)?.title).toBe('The 2 new cards are gone again'));
    expect(await linked()).toEqual({});
  }, 60_000);

  it('beside others that are linked to a card that is there', async () => {
    await fixture.quarter(...thread);
    const [footer, door] = [fixture.issue('Mend the footer'), fixture.issue('A door')];
    const { user } = show([footer, door]);
    await choose(user, await cardFor(door), /Fake door/);
    await user.click(screen.getByRole('button', { name: NEW_CARDS }));
    // What was chosen stays chosen.
    await user.click(await screen.findByRole('button', { name: 'Link 1, make 1 new' }));
    await waitFor(async () =>
      expect(await linked()).toEqual({ [footer]: 'Mend the footer', [door]: 'Fake door' }),
    );
  }, 60_000);

  it('without those that another card took meanwhile, each with its reason', async () => {
    await fixture.quarter(...thread);
    const [footer, door] = [fixture.issue('Mend the footer'), fixture.issue('A door')];
    const { user } = show([footer, door]);
    await cardFor(door);
    await user.click(screen.getByRole('button', { name: NEW_CARDS }));
    await fixture.server.ask('ben', 'link.put', { quarter: QUARTER, issue: door, row: 'm1', from: null });
    await user.click(screen.getByRole('button', { name: 'Make 2 new cards' }));
    expect(await screen.findByRole('alert')).toHaveTextContent(/Fake door/);
    expect(await linked()).toEqual({ [footer]: 'Mend the footer', [door]: 'Fake door' });
    expect(shownFlags.map(({ title }) => title)).toEqual([`New card for ${keyOf(footer)}`]);
  }, 60_000);

  it('by nobody who only reads along: it says so, and nothing is made', async () => {
    await fixture.quarter(...thread);
    const footer = fixture.issue('Mend the footer');
    const { user } = show([footer], 'cleo');
    await cardFor(footer);
    await user.click(screen.getByRole('button', { name: NEW_CARDS }));
    await user.click(screen.getByRole('button', { name: 'Make 1 new card' }));
    expect(await screen.findByRole('alert')).toHaveTextContent(/Join the quarter/);
    expect(await titles()).toEqual(['Fake door']);
  }, 60_000);
});
