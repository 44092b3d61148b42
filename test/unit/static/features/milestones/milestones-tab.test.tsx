import '../../../../support/pages/fake-bridge';
import { screen, waitFor } from '@testing-library/react';
import { openStage, QUARTER, type Stage } from '../../../../support/pages/open-stage';
import { thread } from '../../states/commands';
import { first } from '../../states/first';

const path = `/q/${QUARTER}/milestones`;
let stage: Stage;

beforeEach(() => {
  stage = openStage();
});

describe('the table of milestones', () => {
  it('makes a milestone of each line that is pasted, below its objective, as one entry', async () => {
    await stage.quarter(...thread);
    const { user } = stage.workspace(path);
    await user.click(
      await screen.findByRole('button', { name: 'Create milestone in Painless returns' }, first),
    );
    await user.selectOptions(screen.getByRole('combobox', { name: 'Type of the new milestone' }), 'Spike');
    await user.click(screen.getByRole('textbox', { name: /^Title of a new milestone/ }));
    await user.paste('- Ask ten customers\n2. Count the calls\n\n');
    await waitFor(async () =>
      expect((await stage.seen()).milestones).toMatchObject([
        { title: 'Fake door' },
        { title: 'Ask ten customers', type: 'spike', objectiveId: 'o1' },
        { title: 'Count the calls', type: 'spike', objectiveId: 'o1' },
      ]),
    );
  });

  it('stores nothing before there is a title, and keeps a title that is too long', async () => {
    await stage.quarter(...thread);
    const { user } = stage.workspace(path);
    await user.click(
      await screen.findByRole('button', { name: 'Create milestone in Painless returns' }, first),
    );
    const field = screen.getByRole('textbox', { name: /^Title of a new milestone/ });
    await user.type(field, '  {Enter}');
    await user.click(field);
    await user.paste('x'.repeat(256));
    expect(screen.getByText('258 of 255 characters')).toBeVisible();
    await user.keyboard('{Enter}');
    expect(await screen.findByRole('alert')).toHaveTextContent('at most 255 fit');
    expect(field).toHaveValue(`  ${'x'.repeat(256)}`);
    expect((await stage.seen()).milestones).toHaveLength(1);
  });

  it('gives the focus to the card that is opened, and back to its row by Esc', async () => {
    await stage.quarter(...thread);
    const { user } = stage.workspace(path);
    (await screen.findByRole('button', { name: 'Fake door' }, first)).focus();
    await user.keyboard('e');
    await screen.findByRole('button', { name: 'Close card' }, first);
    await waitFor(() => expect(screen.getByRole('heading', { level: 2, name: /Fake door/ })).toHaveFocus());
    await user.keyboard('{Escape}');
    await waitFor(() => expect(screen.getByRole('button', { name: 'Fake door' })).toHaveFocus());
  });
});

describe('an open card', () => {
  it('takes objective and key result from the hypothesis that is chosen for it', async () => {
    await stage.quarter(...thread, { id: 'm2', kind: 'milestone.add', values: { title: 'Loose' } });
    const { user } = stage.workspace(`${path}/m2`);
    await user.click(
      await screen.findByRole('button', { name: 'Hypotheses: Choose the hypothesis it tests' }, first),
    );
    await user.click(screen.getByRole('checkbox', { name: 'If we answer first, they do not call' }));
    await waitFor(async () =>
      expect((await stage.seen()).milestones).toContainEqual(
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
    await stage.quarter(...thread, { id: 'm2', kind: 'milestone.add', values: { title: 'Loose' } });
    const { user } = stage.workspace(`${path}/m2`);
    await user.click(await screen.findByRole('button', { name: /^Week 4, from/ }, first));
    await user.click(screen.getByRole('button', { name: /^Week 6, from/ }));
    await waitFor(async () =>
      expect((await stage.seen()).placements).toContainEqual(
        expect.objectContaining({ id: 'm2', startWeek: 4, endWeek: 6 }),
      ),
    );
    expect(screen.getByText(/^Weeks 4–6, /)).toBeVisible();
  });
});
