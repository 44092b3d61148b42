import '../../../../support/pages/fake-bridge';
import { act, screen, waitFor } from '@testing-library/react';
import { openFixture, QUARTER } from '../../../../support/pages/open-fixture';
import { thread } from '../../states/commands';

const at = (path: string): string => `/q/${QUARTER}/${path}`;

const started = async () => {
  const fixture = openFixture();
  await fixture.quarter(...thread);
  return fixture;
};

const closeCard = () => screen.findByRole('button', { name: 'Close card' });

describe('the addresses of the workspace', () => {
  it('are walked back and forward: a tab, a card, the steps of publishing', async () => {
    const { user, history } = (await started()).workspace(at('milestones'), 'ben');
    const travel = (by: number) => {
      act(() => {
        history.travel(by);
      });
    };
    await user.click(await screen.findByRole('button', { name: 'Fake door' }));
    expect(await closeCard()).toBeVisible();
    expect(history.getPath()).toBe(at('milestones/m1'));

    travel(-1);
    await waitFor(() => expect(screen.queryByRole('button', { name: 'Close card' })).not.toBeInTheDocument());
    travel(1);
    expect(await closeCard()).toBeVisible();

    await user.click(screen.getByRole('button', { name: 'Publish this card' }));
    expect(history.getPath()).toBe(at('jira/m1'));
    await user.click(await screen.findByRole('button', { name: /^Check \d+ row/ }));
    expect(history.getPath()).toBe(at('jira/m1/check'));
    await user.click(await screen.findByRole('button', { name: /^Preview \d+ row/ }));
    expect(history.getPath()).toBe(at('jira/m1/preview'));
    expect(await screen.findByRole('button', { name: /^Publish \d+ row/ })).toBeEnabled();

    travel(-2);
    expect(await screen.findByRole('button', { name: /^Check \d+ row/ })).toBeEnabled();
    travel(-1);
    expect(await closeCard()).toBeVisible();
  });

  it('lead straight to a step of publishing, to a receipt, and to what undoing it would do', async () => {
    const fixture = await started();
    await fixture.publish();
    const run = (await fixture.seen()).runs[0]!.id;
    const preview = fixture.workspace(at('jira/preview'), 'ben');
    expect(await screen.findByText('What would change in Jira')).toBeVisible();
    preview.unmount();
    const receipt = fixture.workspace(at(`jira/runs/${run}`), 'ben');
    await receipt.user.click(await screen.findByRole('button', { name: 'Preview undo' }));
    expect(receipt.history.getPath()).toBe(at(`jira/runs/${run}/undo`));
    receipt.unmount();
    fixture.workspace(at(`jira/runs/${run}/undo`), 'ben');
    expect(await screen.findByText('would be deleted')).toBeVisible();
  });

  it('end a run on its receipt, and begin none for whoever comes back to the address of one', async () => {
    const fixture = await started();
    const { user, history } = fixture.workspace(at('jira/preview'), 'ben');
    await user.click(await screen.findByRole('button', { name: 'Publish 2 rows' }));
    expect(
      await screen.findByRole('heading', { name: 'All 2 rows are in Jira' }, { timeout: 30_000 }),
    ).toBeVisible();
    const [run] = (await fixture.seen()).runs;
    expect(history.getPath()).toBe(at(`jira/runs/${run!.id}`));
    act(() => {
      history.go(at('jira/run'));
    });
    expect(await screen.findByRole('heading', { name: '2 in Jira, nothing differs' })).toBeVisible();
    expect(history.getPath()).toBe(at('jira'));
    expect((await fixture.seen()).runs).toHaveLength(1);
  });

  it.each([
    ['milestones/gone', 'This card is not in the quarter.', 'Show all milestones', 'milestones'],
    [
      'objectives/gone',
      'What this link leads to is not in the quarter.',
      'Show all objectives',
      'objectives',
    ],
    ['jira/gone', 'This card is not in the quarter.', 'Publish the whole quarter', 'jira'],
    ['jira/runs/gone', 'This run is not in the quarter.', 'Publish to Jira', 'jira'],
  ])('say that nothing is at %s, and the way back', async (path, words, back, to) => {
    const { user, history } = (await started()).workspace(at(path));
    expect(await screen.findByText(new RegExp(words))).toBeVisible();
    await user.click(screen.getByRole('link', { name: back }));
    expect(history.getPath()).toBe(at(to));
    await waitFor(() => expect(screen.queryByText(new RegExp(words))).not.toBeInTheDocument());
  });

  it('lead to the objective of a key result, where the focus then is', async () => {
    (await started()).workspace(at('objectives/kr1'));
    expect(await screen.findByRole('heading', { name: 'This quarter' })).toBeVisible();
    expect(screen.queryByText(/What this link leads to/)).not.toBeInTheDocument();
    expect(screen.getByRole('listitem', { name: /^O1 / })).toHaveFocus();
  });

  it.each([
    ['/nowhere', 'Show all quarters', '/quarters'],
    [at('plan'), 'Open the quarter', `/q/${QUARTER}`],
  ])('say that %s is none, and the way back', async (address, back, to) => {
    const { user, history } = (await started()).workspace(address);
    expect(await screen.findByRole('heading', { name: 'Nothing is at this address' })).toBeVisible();
    await user.click(screen.getByRole('button', { name: back }));
    expect(history.getPath()).toBe(to);
    expect(screen.queryByRole('heading', { name: 'Nothing is at this address' })).not.toBeInTheDocument();
  });
});
