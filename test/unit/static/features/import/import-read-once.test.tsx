import { screen, waitFor } from '@testing-library/react';
import { readSource } from '#domain/okra-files/read-source';
import { openFixture, QUARTER } from '../../../../support/pages/open-fixture';

// Reading a text is the costly half of an import, and what it costs is nowhere to be seen: it is counted here.
jest.mock('#domain/okra-files/read-source', () => {
  const real = jest.requireActual<{ readonly readSource: typeof readSource }>(
    '#domain/okra-files/read-source',
  );
  return { readSource: jest.fn(real.readSource) };
});

it('a text that waits to be imported is not read again when a colleague writes, and its preview follows', async () => {
  const fixture = openFixture();
  await fixture.quarter();
  const { user } = fixture.workspace(`/q/${QUARTER}/agreement/import`);
  await user.click(await screen.findByRole('textbox', { name: /paste|text/i }));
  await user.paste('Milestone: Hold my price\nEffort: M\n\nMilestone: Show my size\nEffort: S\n');
  expect(await screen.findByRole('button', { name: 'Import 2 milestones' })).toBeEnabled();
  const before = jest.mocked(readSource).mock.calls.length;
  await fixture.act({ id: 'theirs', kind: 'milestone.add', values: { title: 'Hold my price' } }, 'ben');
  await waitFor(() => expect(screen.getByRole('button', { name: 'Import 2 differences' })).toBeEnabled());
  expect(jest.mocked(readSource).mock.calls).toHaveLength(before);
});
