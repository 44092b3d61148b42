import '../../../../support/pages/fake-bridge';
import { screen, waitFor } from '@testing-library/react';
import { openFixture, QUARTER } from '../../../../support/pages/open-fixture';

describe('the list of keys', () => {
  it('opens with a question mark anywhere, closes with Escape, and stays away from whoever writes', async () => {
    const fixture = openFixture();
    await fixture.quarter({
      id: 'm1',
      kind: 'milestone.add',
      values: { title: 'Print at home', type: 'epic' },
    });
    const { user } = fixture.workspace(`/q/${QUARTER}/milestones`);
    const find = await screen.findByRole('textbox');
    await user.click(find);
    await user.keyboard('?');
    expect(find).toHaveValue('?');
    expect(screen.queryByRole('dialog')).not.toBeInTheDocument();

    const tab = screen.getByRole('tab', { name: 'Milestones' });
    await user.click(tab);
    await user.keyboard('?');
    expect(await screen.findByRole('dialog', { name: 'Keyboard shortcuts' })).toBeVisible();
    expect(screen.getByText('Open the card of the row')).toBeVisible();
    await user.keyboard('{Escape}');
    await waitFor(() => expect(screen.queryByRole('dialog')).not.toBeInTheDocument());
    await waitFor(() => expect(tab).toHaveFocus());
  }, 60_000);
});
