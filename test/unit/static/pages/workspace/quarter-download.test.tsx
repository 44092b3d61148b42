import { shownFlags } from '../../../../support/pages/fake-bridge';
import { screen, waitFor } from '@testing-library/react';
import { startPageServer } from '../../../../support/pages/page-server';
import { renderWorkspace } from '../../../../support/pages/render-workspace';

it('G-25 the menu saves the quarter as the text that an import reads back', async () => {
  const server = startPageServer();
  const quarter = await server.create();
  await server.act(quarter, {
    id: 'card',
    kind: 'milestone.add',
    values: { title: 'Hold my price', effort: 'M' },
  });
  const saved: Blob[] = [];
  // jsdom has no addresses for blobs; what is handed to the browser is what counts.
  URL.createObjectURL = (blob) => {
    saved.push(blob as Blob);
    return 'blob:quarter';
  };
  URL.revokeObjectURL = () => undefined;
  jest.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(() => undefined);
  const { user } = renderWorkspace(server.callAs('ada'), `/q/${quarter}/agreement`);
  await user.click(await screen.findByRole('button', { name: 'Import and export' }, { timeout: 15_000 }));
  await user.click(await screen.findByText('Whole quarter as text', {}, { timeout: 15_000 }));
  await waitFor(() => expect(saved).toHaveLength(1), { timeout: 15_000 });
  const reader = new FileReader();
  const text = await new Promise((resolve) => {
    reader.onload = () => resolve(reader.result);
    reader.readAsText(saved[0]!);
  });
  expect(text).toContain('Milestone: Hold my price');
  expect(shownFlags.at(-1)?.title).toMatch(/\.md saved$/);
}, 60_000);
