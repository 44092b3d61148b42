import { screen, waitFor } from '@testing-library/react';
import { zipSync } from 'fflate';
import { writeTree } from '#domain/okra-files/tree/write-tree';
import { aQuarter } from '../../../../support/given/a-quarter';
import { done } from '../../../../support/given/done';
import { treeMeaning } from '../../../../support/given/tree-meaning';
import { startPageServer } from '../../../../support/pages/page-server';
import { renderImport } from '../../../../support/pages/render-import';

const demo = done(aQuarter(), { kind: 'quarter.loadDemo' }).quarter;
const files = writeTree(demo, null).map(
  ({ path, text }) => [path, new Uint8Array(Buffer.from(text))] as const,
);

const asZip = (): readonly File[] => [
  new File(
    [
      new Uint8Array(
        zipSync(Object.fromEntries([...files, ['okra/session-4/board.png', new Uint8Array([137, 80])]])),
      ),
    ],
    'okra.zip',
  ),
];
const asFiles = (): readonly File[] =>
  files.map(([path, bytes]) => new File([bytes], path.slice('okra/'.length).replace('/', '-')));

it.each([
  ['the zip', asZip],
  ['the files', asFiles],
])(
  'G-26 %s of a folder is brought in whole, its notes of sessions #0 and #1 too',
  async (_, chosen) => {
    const server = startPageServer();
    const quarter = await server.create('q-folder', { label: 'Folder' });
    const { user, timesClosed } = await renderImport(server, quarter);
    await user.upload(screen.getByLabelText('File to import'), [...chosen()]);
    expect(await screen.findByRole('list', { name: 'Files to import' })).toHaveTextContent(
      'milestone-table.csv',
    );
    await user.click(await screen.findByRole('button', { name: /^Import \d+ milestones$/ }));
    await waitFor(() => expect(timesClosed()).toBe(1), { timeout: 15_000 });
    expect(treeMeaning(await server.quarterOf(quarter))).toEqual(treeMeaning(demo));
    server.close();
  },
  60_000,
);

it('G-26 an archive that cannot be unpacked is refused by its name', async () => {
  const server = startPageServer();
  const { user } = await renderImport(server, await server.create('q-broken', { label: 'Broken' }));
  const told = jest.spyOn(console, 'error').mockImplementation(() => undefined);
  await user.upload(screen.getByLabelText('File to import'), new File(['PK no zip'], 'okra.zip'));
  expect(await screen.findByRole('alert')).toHaveTextContent('“okra.zip” cannot be unpacked');
  told.mockRestore();
  server.close();
}, 60_000);
