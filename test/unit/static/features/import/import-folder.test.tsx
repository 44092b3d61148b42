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

it('G-26 what a system packs beside files is none of them, and an archive of too many files is refused', async () => {
  const server = startPageServer();
  const { user } = await renderImport(server, await server.create('q-beside', { label: 'Beside' }));
  const told = jest.spyOn(console, 'error').mockImplementation(() => undefined);
  const archive = (held: Readonly<Record<string, Uint8Array>>): File =>
    new File([new Uint8Array(zipSync(held))], 'okra.zip');
  const card = new Uint8Array(Buffer.from('Milestone: Card A\n'));
  const beside = new Uint8Array([0, 5, 22, 7, 0, 2, 0, 0]);
  await user.upload(
    screen.getByLabelText('File to import'),
    archive({ 'okra/a.md': card, '__MACOSX/okra/._a.md': beside, 'okra/._a.md': beside }),
  );
  expect((await screen.findByRole('list', { name: 'Files to import' })).textContent).toBe('okra/a.md');
  await user.upload(
    screen.getByLabelText('File to import'),
    archive(Object.fromEntries(Array.from({ length: 201 }, (_, at) => [`${String(at)}.md`, card]))),
  );
  expect(await screen.findByRole('alert')).toHaveTextContent('holds more than one import takes');
  await user.upload(
    screen.getByLabelText('File to import'),
    Array.from({ length: 201 }, (_, at) => new File([card], `${String(at)}.md`)),
  );
  await waitFor(() => expect(screen.getByRole('alert')).toHaveTextContent('These files are more than'));
  expect(screen.getByRole('list', { name: 'Files to import' }).textContent).toBe('okra/a.md');
  told.mockRestore();
  server.close();
}, 60_000);

it('G-26 a text that somebody typed is there again when files that were chosen are left', async () => {
  const server = startPageServer();
  const { user } = await renderImport(server, await server.create('q-typed', { label: 'Typed' }));
  await user.type(screen.getByLabelText('Paste a table or blocks of text'), 'Title,Team{Enter}Card A,Red');
  expect(await screen.findByText('What the columns mean')).toBeInTheDocument();
  await user.upload(screen.getByLabelText('File to import'), [
    new File(['Milestone: Card B\n'], 'b.md'),
    new File(['Milestone: Card C\n'], 'c.md'),
  ]);
  expect(await screen.findByRole('button', { name: 'Import 2 milestones' })).toBeInTheDocument();
  expect(screen.queryByText('What the columns mean')).not.toBeInTheDocument();
  await user.click(screen.getByRole('button', { name: 'Paste a text instead' }));
  expect(screen.getByLabelText('Paste a table or blocks of text')).toHaveValue('Title,Team\nCard A,Red');
  expect(screen.getByRole('button', { name: 'Choose files' })).toHaveFocus();
  expect(await screen.findByRole('button', { name: 'Import 1 milestone' })).toBeInTheDocument();
  server.close();
}, 60_000);
