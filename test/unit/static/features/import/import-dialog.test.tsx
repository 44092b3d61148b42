import { renderImport } from '../../../../support/pages/render-import';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { screen, waitFor, within } from '@testing-library/react';
import { cases, CASES_FOLDER } from '../../../../support/cases/cases';
import { told } from '../../../../support/given/told';
import { startPageServer, type PageServer } from '../../../../support/pages/page-server';

let server: PageServer;
let made = 0;
beforeAll(() => {
  server = startPageServer();
});
afterAll(() => {
  server.close();
});

const openDialog = async () => {
  const quarter = await server.create(`q-${String((made += 1))}`, { label: `Q${made}` });
  return { ...(await renderImport(server, quarter)), stored: () => server.quarterOf(quarter) };
};

const importNow = async ({ user, timesClosed }: Awaited<ReturnType<typeof openDialog>>): Promise<void> => {
  await user.click(screen.getByText(/^Import( \d+ milestones?)?$/));
  await waitFor(() => {
    expect(timesClosed()).toBe(1);
  });
};

const places = (): readonly (string | null)[] =>
  screen.queryAllByText(/, line \d+, column \d+$/).map(({ textContent }) => textContent);

describe('the import dialog, given files as people bring them', () => {
  it.each(cases)('G-26 $file: $says', async ({ file, columns = {}, holds, noted = [] }) => {
    const dialog = await openDialog();
    await dialog.user.upload(
      screen.getByLabelText('File to import'),
      new File([readFileSync(join(CASES_FOLDER, file))], file),
    );
    await screen.findByLabelText(file);
    for (const [at, meaning] of Object.entries(columns))
      await dialog.user.selectOptions((await screen.findAllByRole('combobox'))[Number(at)]!, meaning);
    const preview = within(await screen.findByLabelText('Preview'));
    for (const { title } of holds.cards) expect(preview.getByText(title)).toBeInTheDocument();
    expect(places()).toEqual(
      noted.map((line) => expect.stringMatching(`^${file}, line ${line},`) as string),
    );
    await importNow(dialog);
    expect(told(await dialog.stored())).toEqual(holds);
  });
});
