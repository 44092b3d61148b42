import { screen, waitFor, within } from '@testing-library/react';
import { openFixture, QUARTER, type Fixture } from '../../../support/pages/open-fixture';
import { thread } from '../states/commands';

const path = `/q/${QUARTER}/milestones/m1`;
let fixture: Fixture;

beforeEach(async () => {
  fixture = openFixture();
  await fixture.quarter(...thread);
});

const describeCard = async (user: ReturnType<Fixture['workspace']>['user'], text: string): Promise<void> => {
  await user.click(await screen.findByRole('button', { name: /^Description: / }));
  await user.type(screen.getByRole('textbox', { name: 'Description' }), text);
};

describe('a text that could not be saved', () => {
  it('stays with whoever typed it when a colleague deletes the card under it, with who did, over a reload', async () => {
    const page = fixture.workspace(path);
    await describeCard(page.user, 'Ask before they call');
    await fixture.act({ id: 'gone', kind: 'milestone.remove', target: 'm1', confirmed: true }, 'ben');
    expect(await screen.findByText('1 text of yours could not be saved.')).toBeVisible();
    page.unmount();

    const { user } = fixture.workspace(path);
    await user.click(await screen.findByRole('button', { name: 'Show what you wrote' }));
    const kept = within(await screen.findByRole('list', { name: 'Your unsaved texts' }));
    expect(kept.getByText('Description')).toBeVisible();
    expect(kept.getByText('Ask before they call')).toBeVisible();
    expect(
      kept.getByText('Ben Lindqvist deleted this while you were writing. You can copy your text from here.'),
    ).toBeVisible();
    expect(kept.queryByRole('button', { name: 'Put it back' })).toBeNull();
    await user.click(kept.getByRole('button', { name: 'Throw it away' }));
    expect(screen.queryByText('1 text of yours could not be saved.')).toBeNull();
  });

  it('is put back into its field once the card is there again', async () => {
    const { user } = fixture.workspace(path);
    await describeCard(user, 'Ask before they call');
    await fixture.act({ id: 'gone', kind: 'milestone.remove', target: 'm1', confirmed: true }, 'ben');
    await user.click(await screen.findByRole('button', { name: 'Show what you wrote' }));
    const seq = await fixture.server.seqOf(QUARTER);
    await fixture.act({ id: 'back', kind: 'undo', seq }, 'ben');
    await user.click(await screen.findByRole('button', { name: 'Put it back' }));
    expect(screen.queryByRole('list', { name: 'Your unsaved texts' })).toBeNull();
    expect(await screen.findByText('Ask before they call')).toBeVisible();
  });

  it('is not cut where it is too long, and an emptied one does not come back without a word', async () => {
    const { user } = fixture.workspace(path);
    await user.click(await screen.findByRole('button', { name: 'Fake door, edit Title' }));
    const title = screen.getByRole('textbox', { name: 'Title' });
    await user.clear(title);
    await user.keyboard('{Enter}');
    expect(screen.getByRole('alert')).toHaveTextContent('Something has to stand here.');
    await user.click(title);
    await user.paste('x'.repeat(300));
    await user.keyboard('{Enter}');
    expect(screen.getByRole('alert')).toHaveTextContent('300 characters, and 255 fit.');
    expect(title).toHaveValue('x'.repeat(300));
    // What was wrong is mended, and saved by going elsewhere.
    await user.clear(title);
    await user.type(title, 'Painted door');
    expect(screen.queryByRole('alert')).toBeNull();
    await user.tab();
    await waitFor(async () => expect((await fixture.seen()).milestones[0]?.title).toBe('Painted door'));
  });

  it('of a line that never was says where it was to stand, and can be parked', async () => {
    const { user } = fixture.workspace(`/q/${QUARTER}/objectives`);
    await user.click((await screen.findAllByRole('button', { name: /^Add key result/ }))[0]!);
    await user.type(screen.getByRole('textbox', { name: 'New key result' }), 'Fewer calls');
    await fixture.act({ id: 'm1-goes', kind: 'milestone.remove', target: 'm1', confirmed: true }, 'ben');
    await fixture.act({ id: 'o1-goes', kind: 'objective.remove', target: 'o1', confirmed: true });
    await user.click(await screen.findByRole('button', { name: 'Show what you wrote' }));
    const kept = within(await screen.findByRole('list', { name: 'Your unsaved texts' }));
    expect(kept.getByText('New key result, O1')).toBeVisible();
    await user.click(kept.getByRole('button', { name: 'Park it' }));
    await waitFor(async () =>
      expect((await fixture.seen()).parkedNotes).toMatchObject([{ text: 'Fewer calls', sessionId: null }]),
    );
    expect(screen.queryByText('1 text of yours could not be saved.')).toBeNull();
  });

  it('is given up by Esc alone', async () => {
    const { user } = fixture.workspace(path);
    await user.click(await screen.findByRole('button', { name: 'Fake door, edit Title' }));
    await user.type(screen.getByRole('textbox', { name: 'Title' }), 'Half a thou{Escape}');
    expect(await screen.findByRole('button', { name: 'Fake door, edit Title' })).toHaveFocus();
    await user.click(screen.getByRole('button', { name: 'Close card' }));
    await waitFor(() => expect(screen.queryByRole('complementary')).toBeNull());
    expect((await fixture.seen()).milestones[0]?.title).toBe('Fake door');
    expect(screen.queryByText(/of yours could not be saved/)).toBeNull();
  });
});
