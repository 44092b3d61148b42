import { choose } from '../../../../support/pages/choose';
import { shownFlags } from '../../../../support/pages/fake-bridge';
import { fireEvent, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { startPageServer, type PageServer } from '../../../../support/pages/page-server';
import { renderImport } from '../../../../support/pages/render-import';

let server: PageServer;
let made = 0;
beforeAll(() => {
  server = startPageServer();
});
afterAll(() => {
  server.close();
});

/** The dialog over an empty quarter, with a file chosen in it. */
const openWith = async (name: string, ...parts: BlobPart[]) => {
  const quarter = await server.create(`q-${String((made += 1))}`, { label: `Q${made}` });
  const view = await renderImport(server, quarter);
  // Whoever asks for all files may choose any.
  await userEvent.upload(screen.getByLabelText('File to import'), new File(parts, name), {
    applyAccept: false,
  });
  return { ...view, stored: () => server.quarterOf(quarter) };
};

describe('the columns of a table', () => {
  const TABLE = 'wish,size,who\nPrint at home,L,Mia\n"Show\nthe refund",S,Mia\n';
  const open = async () => {
    const dialog = await openWith('wall.csv', TABLE);
    await screen.findByLabelText('wall.csv');
    return dialog;
  };
  const mend = (text: string): void => {
    fireEvent.change(screen.getByLabelText('wall.csv'), { target: { value: text } });
  };

  it('show what stands in them, each value once and on one line', async () => {
    await open();
    expect(await screen.findByLabelText('wish')).toHaveAccessibleDescription(
      '“Print at home”, “Show the refund”',
    );
    expect(screen.getByLabelText('size')).toHaveAccessibleDescription('“L”, “S”');
    expect(screen.getByLabelText('who')).toHaveAccessibleDescription('“Mia”');
  });

  it('keep what was chosen for them while cells and headings are mended', async () => {
    const dialog = await open();
    await choose(dialog.user, await screen.findByLabelText('wish'), 'Milestone');
    await choose(dialog.user, screen.getByLabelText('who'), 'Notes');
    mend(TABLE.replace('Print at home', 'Print it'));
    expect(screen.getByLabelText('wish')).toHaveTextContent('Milestone');
    mend(TABLE.replace('wish', 'what we want'));
    expect(await screen.findByLabelText('what we want')).toHaveTextContent('Milestone');
    expect(screen.getByLabelText('who')).toHaveTextContent('Notes');
    mend('who,size,what we want,room\nMia,L,Print at home,2\n');
    expect(await screen.findByLabelText('room')).toHaveTextContent('Keep as it is');
    expect(screen.getByLabelText('what we want')).toHaveTextContent('Milestone');
    expect(screen.getByLabelText('who')).toHaveTextContent('Notes');
    mend('a,b,c,d\n1,2,3,4\n');
    await waitFor(() => {
      expect(screen.queryAllByRole('combobox').map(({ textContent }) => textContent)).toEqual(
        expect.not.arrayContaining(['Milestone']),
      );
    });
  });
});

describe('a text of which nothing can come', () => {
  const zip = new Uint8Array([0x50, 0x4b, 0x03, 0x04, 0x14, 0, 6, 0, 8, 0, 0, 0, 0x21, 0]);

  it.each([
    ['an empty file', 'wall.csv', [''], '“wall.csv” is empty.'],
    ['a workbook', 'plan.xlsx', [zip], '“plan.xlsx” is a workbook: save its sheet as CSV'],
    ['a picture', 'wall.csv', [new Uint8Array(2_000).map((_, at) => (at * 7) % 256)], 'holds no text'],
  ] as const)('says so of %s, and of nothing else', async (_, name, parts, says) => {
    await openWith(name, ...parts);
    expect(await screen.findByRole('alert')).toHaveTextContent(says);
    expect(screen.queryByRole('combobox')).toBeNull();
    expect(screen.getByRole('button', { name: 'Import' })).toBeDisabled();
    await userEvent.type(screen.getByRole('textbox'), 'Milestone: Show it');
    expect(screen.queryByRole('alert')).toBeNull();
    expect(await screen.findByRole('button', { name: 'Import 1 milestone' })).toBeEnabled();
  });

  it.each([
    ['an empty file', [''], '“wall.csv” is empty.'],
    ['a picture', [new Uint8Array(2_000).map((_, at) => (at * 7) % 256)], 'holds no text'],
  ] as const)('takes nothing of %s and leaves what was typed', async (_, parts, says) => {
    const dialog = await openWith('before.csv', 'milestone,type\nPrint,Spike\n');
    const text = await screen.findByLabelText('before.csv');
    expect(text).toHaveValue('milestone,type\nPrint,Spike\n');
    await dialog.user.upload(screen.getByLabelText('File to import'), new File([...parts], 'wall.csv'));
    const alert = await screen.findByRole('alert');
    expect(alert).toHaveTextContent(says);
    expect(alert).toHaveTextContent('What stands below is still “before.csv”.');
    expect(text).toHaveValue('milestone,type\nPrint,Spike\n');

    await dialog.user.clear(text);
    await dialog.user.type(text, 'Milestone: Show it');
    expect(screen.queryByText(/What stands below/)).toBeNull();
    expect((await dialog.stored()).milestones).toEqual([]);
  });

  it('says of what was typed that it stays', async () => {
    const dialog = await openWith('wall.csv', '');
    await dialog.user.type(screen.getByRole('textbox'), 'Milestone: Show it');
    await dialog.user.upload(screen.getByLabelText('File to import'), new File([''], 'wall.csv'));
    expect(await screen.findByRole('alert')).toHaveTextContent('What you typed below stays as it is.');
    expect(screen.getByRole('textbox')).toHaveValue('Milestone: Show it');
  });

  it('says of headings alone that nothing stands below them, not that all is there already', async () => {
    await openWith('wall.csv', 'milestone,type\n');
    expect(await screen.findByText(/^Nothing stands below these headings/)).toBeVisible();
    expect(screen.queryByText(/already/)).toBeNull();
  });
});

it('G-24 an import is taken back from its flag, whole and as one act', async () => {
  const text = 'Objective: Returns\nKR1: 90%\n\nMilestone: Print\n\nMilestone: Show\nDependencies: Print\n';
  const dialog = await openWith('a.md', text);
  await dialog.user.click(await screen.findByText('Import 2 milestones'));
  await waitFor(() => {
    expect(dialog.timesClosed()).toBe(1);
  });
  expect((await dialog.stored()).dependencies).toHaveLength(1);
  const flag = shownFlags.at(-1)!;
  expect(flag.title).toBe('2 milestones imported');
  flag.actions![0]!.onClick();
  await waitFor(async () => {
    expect(await dialog.stored()).toMatchObject({
      objectives: [],
      keyResults: [],
      milestones: [],
      dependencies: [],
    });
  });
});
