import '../../../../support/pages/fake-bridge';
import { screen, waitFor } from '@testing-library/react';
import { router } from '@forge/bridge';
import { isCommand } from '../../../../../static/src/pages/link/link-place';
import { OpenQuarter } from '../../../../../static/src/pages/link/open-quarter';
import { openFixture, QUARTER } from '../../../../support/pages/open-fixture';

test('only the command of the palette opens it', () => {
  expect(isCommand({ type: 'jira:command', location: 'x' })).toBe(true);
  expect(isCommand({ type: 'jira:issueAction', issue: { id: '1' } })).toBe(false);
});

test('the command names no space: a word finds the quarter, Enter on it opens its workspace', async () => {
  const open = jest.spyOn(router, 'navigate').mockResolvedValue(undefined);
  const fixture = openFixture();
  await fixture.quarter();
  const { user } = fixture.page(<OpenQuarter onClose={jest.fn()} />, 'ben');
  const field = screen.getByRole('textbox', { name: 'Find a quarter or space' });
  expect(field).toHaveFocus();
  await screen.findByRole('link', { name: /Shop/ });
  await user.type(field, 'nothing like it');
  expect(await screen.findByText('No quarter or space says that. Try other words.')).toBeVisible();
  await user.clear(field);
  await user.type(field, 'shop');
  await user.tab();
  await user.keyboard('{Enter}');
  expect(open).toHaveBeenCalledWith(
    expect.objectContaining({ moduleKey: 'okra-workspace', projectKey: 'SHOP', path: `/q/${QUARTER}` }),
  );
  open.mockRestore();
});

test('somebody who sees no quarter is told where one is started', async () => {
  openFixture().page(<OpenQuarter onClose={jest.fn()} />);
  expect(await screen.findByText(/No space that you can see has a quarter yet/)).toBeVisible();
});

test('where nothing answers it says so, and asks again', async () => {
  const fixture = openFixture();
  await fixture.quarter();
  const answers = fixture.storageFails();
  const { user } = fixture.page(<OpenQuarter onClose={jest.fn()} />);
  const again = await screen.findByRole('button', { name: /again/i }, { timeout: 5_000 });
  answers();
  await user.click(again);
  await waitFor(() => expect(screen.getByRole('link', { name: /Shop/ })).toBeVisible());
});
