import { choose, openedList } from '../../../../support/pages/choose';
import { renderImport } from '../../../../support/pages/render-import';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { screen, waitFor, within } from '@testing-library/react';
import { cases, CASES_FOLDER } from '../../../../support/cases/cases';
import type { FieldKey } from '#domain/okra-files/field-key';
import { FIELD_LABELS } from '../../../../../static/src/features/import/words/field-labels';
import { told } from '../../../../support/given/told';
import { startPageServer, type PageServer } from '../../../../support/pages/page-server';

let server: PageServer;
let made = 0;
// One for each: nobody makes more than thirty quarters an hour.
beforeEach(() => {
  server = startPageServer();
});
afterEach(() => {
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
      await choose(
        dialog.user,
        (await screen.findAllByRole('combobox'))[Number(at)]!,
        meaning === '' ? 'Keep as it is' : FIELD_LABELS[meaning as FieldKey]!,
      );
    const preview = within(await screen.findByLabelText('Preview'));
    for (const { title } of holds.cards) expect(preview.getByText(title)).toBeInTheDocument();
    expect(places()).toEqual(noted.map((line) => expect.stringMatching(`^${file}, line ${line},`) as string));
    await importNow(dialog);
    expect(told(await dialog.stored())).toEqual(holds);
  });
});

describe('words that stand in no scale', () => {
  const TABLE = 'Milestone,Type,Effort\nPrint,Story,M\nShow,Story,XL\nAsk,Spike,S\n';
  const open = async () => {
    const dialog = await openDialog();
    const file = new File([TABLE], 'wall.csv');
    await dialog.user.upload(screen.getByLabelText('File to import'), file);
    await screen.findByLabelText('wall.csv');
    return dialog;
  };

  it('I5 mean for all rows what somebody chose once, by keyboard, and are noted no more', async () => {
    const dialog = await open();
    const story = await screen.findByLabelText(/^Type “Story”/);
    expect(places()).toHaveLength(3);
    expect(story).toHaveTextContent('Leave it out');
    screen.getAllByRole('combobox').at(-3)!.focus();
    await dialog.user.tab();
    expect(story).toHaveFocus();
    await dialog.user.keyboard('e');
    await openedList(story);
    await dialog.user.keyboard('pic{Enter}');
    expect(story).toHaveFocus();
    await waitFor(() => {
      expect(places()).toEqual(['wall.csv, line 3, column 3']);
    });
    expect(story).toHaveTextContent('Epic');
    await importNow(dialog);
    expect(told(await dialog.stored()).cards).toEqual([
      { title: 'Print', type: 'epic', effort: 'M' },
      { title: 'Show', type: 'epic' },
      { title: 'Ask', type: 'spike', effort: 'S' },
    ]);
  });

  it('keep their meaning while the text is mended, and lose it with another file', async () => {
    const { user } = await open();
    await choose(user, await screen.findByLabelText(/^Type “Story”/), 'Enabler');
    await choose(user, screen.getByLabelText('Milestone'), 'Milestone');
    await user.type(screen.getByLabelText('wall.csv'), 'Write,Story,S');
    expect(await screen.findByText('× 3')).toBeInTheDocument();
    expect(screen.getByLabelText(/^Type “Story”/)).toHaveTextContent('Enabler');
    await choose(user, screen.getByLabelText(/^Type “Story”/), 'Leave it out');
    await waitFor(() => {
      expect(places()).toHaveLength(4);
    });
    await choose(user, screen.getByLabelText(/^Type “Story”/), 'Epic');
    await user.upload(screen.getByLabelText('File to import'), new File([TABLE], 'other.csv'));
    await screen.findByLabelText('other.csv');
    expect(await screen.findByLabelText(/^Type “Story”/)).toHaveTextContent('Leave it out');
  });
});
