import { screen, waitFor, within } from '@testing-library/react';
import { shownFlags } from '../../../../support/pages/fake-bridge';
import { openFixture, QUARTER, type Fixture } from '../../../../support/pages/open-fixture';

const path = `/q/${QUARTER}/settings`;

describe('people of a quarter', () => {
  let fixture: Fixture;
  beforeEach(async () => {
    fixture = openFixture();
    await fixture.quarter({ id: 'shut', kind: 'quarter.edit', changes: { joining: 'closed' } });
  });

  const invite = (commandId: string, account: string, by: 'ada' | 'ben' = 'ada') =>
    fixture.server.ask(by, 'quarter.invite', { quarter: QUARTER, commandId, account, role: 'data' });

  it('are found by name and let in, also while joining is closed', async () => {
    const { user } = fixture.workspace(path);
    const field = await screen.findByRole('textbox', { name: 'Add somebody by name' });
    await user.type(field, 'nobody of this name{Enter}');
    expect(await screen.findByText(/^Nobody who can be assigned work/)).toBeVisible();
    await user.clear(field);
    await user.type(field, 'be{Enter}');
    const found = await screen.findByRole('list', { name: 'People found' });
    expect(within(found).getByText('Takes part already')).toBeVisible();
    await user.clear(field);
    await user.type(field, 'cleo{Enter}');
    await user.click(await screen.findByRole('button', { name: /^Add Cleo / }));
    expect(await screen.findByRole('combobox', { name: /^Role of Cleo / })).toBeVisible();
    expect(field).toHaveFocus();
    expect(shownFlags.at(-1)?.title).toMatch(/^Cleo .* takes part now$/);
    await fixture.act({ id: 'hers', kind: 'milestone.add', values: { title: 'A card of Cleo’s' } }, 'cleo');
    expect((await fixture.seen()).milestones).toHaveLength(1);
  });

  it('are nobody’s to let in but whoever leads', async () => {
    fixture.workspace(path, 'ben');
    expect(await screen.findByRole('heading', { name: 'People' })).toBeVisible();
    expect(screen.queryByRole('textbox', { name: 'Add somebody by name' })).not.toBeInTheDocument();
    await expect(invite('by-ben', 'cleo', 'ben')).rejects.toThrow(/facilitator/);
  });

  it('come in once, and only whom Jira shows in the space', async () => {
    // An id that is somebody's already names nobody else.
    const [first] = (await fixture.seen()).members;
    await expect(invite(first!.id, 'cleo')).rejects.toThrow(/once more/);
    await invite('cleo', 'cleo');
    await invite('cleo', 'cleo');
    await invite('again', 'cleo');
    await waitFor(async () => expect((await fixture.seen()).members).toHaveLength(3));
    // Reads along in Jira, and can be assigned nothing.
    await expect(invite('dev', 'dev')).rejects.toThrow(/no such person/);
    await expect(invite('ghost', 'ghost')).rejects.toThrow(/no such person/);
    expect((await fixture.seen()).members).toHaveLength(3);
  });
});
