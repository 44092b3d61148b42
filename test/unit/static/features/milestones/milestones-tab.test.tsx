import { choose } from '../../../../support/pages/choose';
import { shownFlags } from '../../../../support/pages/fake-bridge';
import { screen, waitFor, within } from '@testing-library/react';
import { openFixture, QUARTER, type Fixture } from '../../../../support/pages/open-fixture';
import { thread } from '../../states/commands';

const path = `/q/${QUARTER}/milestones`;
let fixture: Fixture;

beforeEach(() => {
  fixture = openFixture();
});

describe('the table of milestones', () => {
  it('makes a milestone of each line that is pasted, below its objective, as one entry', async () => {
    await fixture.quarter(...thread);
    const { user } = fixture.workspace(path);
    await user.click(await screen.findByRole('button', { name: 'Create milestone in Painless returns' }));
    await choose(user, screen.getByRole('combobox', { name: 'Type of the new milestone' }), 'Spike');
    await user.click(screen.getByRole('textbox', { name: /^Title of a new milestone/ }));
    await user.paste('- Ask ten customers\n2. Count the calls\n\n');
    await waitFor(async () =>
      expect((await fixture.seen()).milestones).toMatchObject([
        { title: 'Fake door' },
        { title: 'Ask ten customers', type: 'spike', objectiveId: 'o1' },
        { title: 'Count the calls', type: 'spike', objectiveId: 'o1' },
      ]),
    );
  });

  it('stores nothing before there is a title, and keeps a title that is too long', async () => {
    await fixture.quarter(...thread);
    const { user } = fixture.workspace(path);
    await user.click(await screen.findByRole('button', { name: 'Create milestone in Painless returns' }));
    const field = screen.getByRole('textbox', { name: /^Title of a new milestone/ });
    await user.type(field, '  {Enter}');
    await user.click(field);
    await user.paste('x'.repeat(256));
    expect(screen.getByText('258 of 255 characters')).toBeVisible();
    await user.keyboard('{Enter}');
    expect(await screen.findByRole('alert')).toHaveTextContent('at most 255 fit');
    expect(field).toHaveValue(`  ${'x'.repeat(256)}`);
    expect((await fixture.seen()).milestones).toHaveLength(1);
  });

  it('filters by type and by objective, says so on the button, and lets go again', async () => {
    await fixture.quarter(...thread, {
      id: 'm2',
      kind: 'milestone.add',
      values: { title: 'Print', type: 'epic' },
    });
    const { user } = fixture.workspace(path);
    await user.click(await screen.findByRole('button', { name: 'Type' }));
    await user.click(await screen.findByRole('menuitemradio', { name: 'Epic' }));
    expect(screen.getByText('Print')).toBeVisible();
    expect(screen.queryByText('Fake door')).not.toBeInTheDocument();
    await user.click(screen.getByRole('button', { name: 'Type: Epic' }));
    await user.click(await screen.findByRole('menuitemradio', { name: 'Any type' }));
    expect(screen.getByText('Fake door')).toBeVisible();
    await user.click(screen.getByRole('button', { name: 'Objective' }));
    await user.click(await screen.findByRole('menuitemradio', { name: 'No objective' }));
    expect(screen.queryByText('Fake door')).not.toBeInTheDocument();
    expect(screen.getByRole('button', { name: 'Objective: No objective' })).toBeVisible();
  });

  it('keeps what is typed while a filter hides the line', async () => {
    await fixture.quarter(...thread);
    const { user } = fixture.workspace(path);
    await user.click(await screen.findByRole('button', { name: 'Create milestone in Painless returns' }));
    await user.type(screen.getByRole('textbox', { name: /^Title of a new milestone/ }), 'Half a thou');
    const filter = screen.getByRole('textbox', { name: 'Filter milestones' });
    await user.type(filter, 'fake');
    expect(screen.queryByRole('textbox', { name: /^Title of a new milestone/ })).not.toBeInTheDocument();
    await user.clear(filter);
    expect(await screen.findByRole('textbox', { name: /^Title of a new milestone/ })).toHaveValue(
      'Half a thou',
    );
  });

  it('counts what was set aside neither as scored nor as not', async () => {
    await fixture.quarter(
      ...thread,
      { id: 'm2', kind: 'milestone.add', values: { title: 'Loose' } },
      { id: 'm3', kind: 'milestone.add', values: { title: 'Noise', status: 'noise' } },
    );
    const { user } = fixture.workspace(path);
    const unscored = await screen.findByRole('button', { name: 'Not scored 2' });
    expect(screen.getByText('2 milestones, 0 scored')).toBeVisible();
    await user.click(unscored);
    expect(await screen.findByText('Dependencies not asked 2 · Skills missing 2')).toBeVisible();
  });

  it('gives the focus to the card that is opened, and back to its row by Esc', async () => {
    await fixture.quarter(...thread);
    const { user } = fixture.workspace(path);
    (await screen.findByRole('button', { name: 'Fake door' })).focus();
    await user.keyboard('e');
    await screen.findByRole('button', { name: 'Close card' });
    await waitFor(() => expect(screen.getByRole('heading', { level: 2, name: /Fake door/ })).toHaveFocus());
    await user.keyboard('{Escape}');
    await waitFor(() => expect(screen.getByRole('button', { name: 'Fake door' })).toHaveFocus());
    screen.getByRole('combobox', { name: /^Effort of/ }).focus();
    await user.keyboard('e');
    await waitFor(() => expect(screen.getByRole('heading', { level: 2, name: /Fake door/ })).toHaveFocus());
  });
});

describe('an open card', () => {
  it('leaves the focus on the act that turns to the next one, and on none of the page', async () => {
    await fixture.quarter(...thread, {
      id: 'm2',
      kind: 'milestone.add',
      values: { title: 'Second', objectiveId: 'o1' },
    });
    const { user } = fixture.workspace(path);
    await user.click(await screen.findByRole('button', { name: 'Fake door' }));
    await user.click(await screen.findByRole('button', { name: 'Next card' }));
    expect(await screen.findByRole('complementary', { name: 'Second' })).toBeVisible();
    await waitFor(() => expect(screen.getByRole('button', { name: 'Next card' })).toHaveFocus());
    await user.click(screen.getByRole('button', { name: 'Card before' }));
    expect(await screen.findByRole('complementary', { name: 'Fake door' })).toBeVisible();
    await waitFor(() => expect(screen.getByRole('button', { name: 'Card before' })).toHaveFocus());
  });

  it('gives way when somebody filters it out, leaves the focus there, and stays while it is written', async () => {
    await fixture.quarter(...thread, {
      id: 'm2',
      kind: 'milestone.add',
      values: { title: 'Second', objectiveId: 'o1' },
    });
    const { user } = fixture.workspace(path);
    const filter = await screen.findByRole('textbox', { name: 'Filter milestones' });
    await user.type(filter, 'fake');
    await user.click(await screen.findByRole('button', { name: 'Fake door' }));
    await user.click(await screen.findByRole('button', { name: 'Fake door, edit Title' }));
    await user.clear(screen.getByRole('textbox', { name: 'Title' }));
    await user.keyboard('Painted door{Enter}');
    expect(await screen.findByRole('complementary', { name: 'Painted door' })).toBeVisible();
    await user.clear(filter);
    await user.type(filter, 'second');
    await waitFor(() => expect(screen.queryByRole('complementary')).toBeNull());
    expect(filter).toHaveFocus();
  });

  it('names the key result of its hypothesis where it names none itself', async () => {
    await fixture.quarter(...thread, {
      id: 'loose',
      kind: 'milestone.edit',
      target: 'm1',
      changes: { keyResultIds: [] },
    });
    fixture.workspace(path);
    const row = await screen.findByRole('row', { name: /Fake door/ });
    expect(within(row).getAllByText('KR1')).not.toHaveLength(0);
  });

  it('offers a reader nothing that they may not do with its work item', async () => {
    await fixture.quarter(...thread);
    fixture.workspace(`${path}/m1`, 'dev');
    expect(await screen.findByText('Not in Jira yet')).toBeVisible();
    expect(screen.queryByRole('button', { name: 'Publish this card' })).toBeNull();
  });

  it('offers to take back a change of objective that took links along, and stays by the one it has', async () => {
    await fixture.quarter(...thread);
    const { user } = fixture.workspace(`${path}/m1`);
    const open = { name: 'Objective: O1 Painless returns' };
    await user.click(await screen.findByRole('button', open));
    await user.click(screen.getByRole('button', { name: 'O1 Painless returns' }));
    expect((await fixture.seen()).milestones).toMatchObject([{ objectiveId: 'o1', hypothesisIds: ['h1'] }]);
    await user.click(screen.getByRole('button', open));
    await user.click(screen.getByRole('button', { name: 'No objective' }));
    await waitFor(async () =>
      expect((await fixture.seen()).milestones).toMatchObject([{ objectiveId: null, hypothesisIds: [] }]),
    );
    expect(shownFlags.at(-1)?.title).toBe('Objective changed');
  });

  it('takes objective and key result from the hypothesis that is chosen for it', async () => {
    await fixture.quarter(...thread, { id: 'm2', kind: 'milestone.add', values: { title: 'Loose' } });
    const { user } = fixture.workspace(`${path}/m2`);
    await user.click(
      await screen.findByRole('button', { name: 'Hypotheses: Choose the hypothesis it tests' }),
    );
    await user.click(screen.getByRole('checkbox', { name: 'If we answer first, they do not call' }));
    await waitFor(async () =>
      expect((await fixture.seen()).milestones).toContainEqual(
        expect.objectContaining({
          id: 'm2',
          objectiveId: 'o1',
          keyResultIds: ['kr1'],
          hypothesisIds: ['h1'],
        }),
      ),
    );
    const line = screen.getByRole('button', { name: 'Hypotheses: If we answer first, they do not call' });
    await waitFor(() => expect(line).toHaveFocus());
    expect(screen.getByRole('button', { name: 'Key results: KR1 Half the calls' })).toBeVisible();
  });

  it('is placed by two weeks of the strip, and says their days', async () => {
    await fixture.quarter(...thread, { id: 'm2', kind: 'milestone.add', values: { title: 'Loose' } });
    const { user } = fixture.workspace(`${path}/m2`);
    await user.click(await screen.findByRole('button', { name: /^Week 4, from/ }));
    await user.click(screen.getByRole('button', { name: /^Week 6, from/ }));
    await waitFor(async () =>
      expect((await fixture.seen()).placements).toContainEqual(
        expect.objectContaining({ id: 'm2', startWeek: 4, endWeek: 6 }),
      ),
    );
    expect(screen.getByText(/^Weeks 4–6, /)).toBeVisible();
  });

  it('tells who did what to it, and tries again where that could not be read', async () => {
    await fixture.quarter(...thread);
    await fixture.act({ id: 'later', kind: 'milestone.edit', target: 'm1', changes: { effort: 'L' } }, 'ben');
    const recover = fixture.disconnect('quarter.sync');
    const { user } = fixture.workspace(`${path}/m1`);
    await user.click(await screen.findByRole('button', { name: 'Show history' }));
    const again = await screen.findByRole('button', { name: 'Try again' });
    recover();
    await user.click(again);
    expect(await screen.findByText(/changed the effort from S to L/)).toBeVisible();
    expect(screen.getByText(/wrote the card/)).toBeVisible();
    await user.click(screen.getByRole('button', { name: 'Hide history' }));
    expect(screen.queryByText(/wrote the card/)).not.toBeInTheDocument();
  });
});
