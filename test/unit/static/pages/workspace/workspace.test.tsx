import { shownFlags } from '../../../../support/pages/fake-bridge';
import { act, screen, waitFor } from '@testing-library/react';
import type { Command } from '#domain/quarter/command';
import { startPageServer, type Person } from '../../../../support/pages/page-server';
import { renderWorkspace } from '../../../../support/pages/render-workspace';

/** The quarter of these tests, that Ada made and Ben joined. */
const withQuarter = async (...commands: readonly Command[]) => {
  const server = startPageServer();
  const quarter = await server.create();
  const act = async (command: Command, person: Person = 'ada') => {
    const outcome = await server.act(quarter, command, person);
    if (!outcome.ok) throw new Error(`${command.id}: ${outcome.refusal.text}`);
  };
  await act({ id: 'ben', kind: 'member.join', role: 'engineering' }, 'ben');
  for (const command of commands) await act(command);
  return { server, act, seen: () => server.quarterOf(quarter) };
};

const returns: readonly Command[] = [
  { id: 'trust', kind: 'companyObjective.add', values: { title: 'Be trusted', nick: 'Trust' } },
  { id: 'o1', kind: 'objective.add', values: { title: 'Painless returns', companyObjectiveIds: ['trust'] } },
  { id: 'kr1', kind: 'keyResult.add', values: { objectiveId: 'o1', text: 'Half the calls' } },
];

afterEach(() => {
  shownFlags.length = 0;
  sessionStorage.clear();
});

describe('the list of quarters', () => {
  it('offers to start a quarter, to import and to look at the sample where there is none', async () => {
    const { user, history } = renderWorkspace(startPageServer().callAs('ada'));
    await user.click(await screen.findByRole('button', { name: 'Load the demo quarter' }));
    expect(await screen.findByRole('heading', { name: 'Golden thread' })).toBeInTheDocument();
    expect(history.getPath()).toMatch(/^\/q\/10000-.+\/agreement$/);
    expect(screen.getByText('24')).toBeInTheDocument();
  });

  it('says who can start one to somebody who cannot', async () => {
    renderWorkspace(startPageServer().callAs('dev'));
    expect(await screen.findByText(/Whoever may create work items here can/)).toBeInTheDocument();
    expect(screen.queryByRole('button', { name: 'Start a quarter' })).not.toBeInTheDocument();
  });

  it('starts a quarter with what was typed, and refuses a name left empty', async () => {
    const { user } = renderWorkspace(startPageServer().callAs('ada'));
    await user.click(await screen.findByRole('button', { name: 'Start a quarter' }));
    const name = await screen.findByLabelText('Name');
    await user.clear(name);
    await user.click(screen.getByRole('button', { name: 'Start' }));
    expect(await screen.findByText('A quarter needs a name.')).toBeInTheDocument();
    await user.type(name, 'Spring 2027');
    await user.click(screen.getByRole('button', { name: 'Start' }));
    expect(await screen.findByRole('heading', { level: 1, name: /Spring 2027/ })).toBeInTheDocument();
    expect(screen.getByText('Nothing agreed yet')).toBeInTheDocument();
  });

  it('removes the demo quarter only after it asked', async () => {
    const { server } = await withQuarter({ id: 'demo', kind: 'quarter.loadDemo' });
    const { user } = renderWorkspace(server.callAs('ada'), '/quarters');
    await user.click(await screen.findByRole('button', { name: /^Actions for / }));
    await user.click(await screen.findByRole('menuitem', { name: 'Remove the demo quarter' }));
    await user.click(await screen.findByRole('button', { name: 'Remove' }));
    expect(await screen.findByText('Plan your first quarter')).toBeInTheDocument();
  });
});

describe('an open quarter', () => {
  it('opens the tab that the address names and keeps the address when one changes the tab', async () => {
    const { user, history } = renderWorkspace(
      (await withQuarter(...returns)).server.callAs('ada'),
      '/q/10000-q/objectives',
    );
    expect(await screen.findByRole('heading', { name: 'This quarter' })).toBeInTheDocument();
    await user.click(screen.getByRole('tab', { name: 'Settings' }));
    expect(await screen.findByRole('heading', { name: 'Sizes' })).toBeInTheDocument();
    expect(history.getPath()).toBe('/q/10000-q/settings');
  });

  it('repairs a gap of the thread where it is drawn', async () => {
    const { server, seen } = await withQuarter(...returns);
    const { user } = renderWorkspace(server.callAs('ada'), '/q/10000-q/agreement');
    expect(await screen.findByText('No hypothesis says how this will move')).toBeInTheDocument();
    await user.click(screen.getByRole('button', { name: 'Add hypothesis' }));
    await user.type(
      screen.getByRole('textbox', { name: 'New hypothesis for KR1' }),
      'If we answer first, they do not call{Enter}',
    );
    expect(screen.queryByText('No hypothesis says how this will move')).not.toBeInTheDocument();
    expect(screen.getByText('Nothing proves this yet')).toBeInTheDocument();
    await waitFor(async () => expect((await seen()).hypotheses).toHaveLength(1));
    expect((await seen()).hypotheses[0]).toMatchObject({ objectiveId: 'o1', keyResultIds: ['kr1'] });
  });

  it('leaves the import to where it was opened, so that the next step back leads further', async () => {
    const { server } = await withQuarter(...returns);
    const { user, history } = renderWorkspace(server.callAs('ada'), '/quarters');
    act(() => {
      history.go('/q/10000-q/settings');
      history.go('/q/10000-q/agreement');
    });
    await user.click(await screen.findByRole('button', { name: 'Import and export' }));
    await user.click(await screen.findByText('Table or text'));
    await user.click(await screen.findByRole('button', { name: 'Cancel' }));
    await waitFor(() => expect(history.getPath()).toBe('/q/10000-q/agreement'));
    act(() => history.travel(-1));
    expect(history.getPath()).toBe('/q/10000-q/settings');
  });

  it('leaves an import that a link led to for the agreement', async () => {
    const { server } = await withQuarter(...returns);
    const { user, history } = renderWorkspace(server.callAs('ada'), '/quarters');
    act(() => history.go('/q/10000-q/agreement/import'));
    await user.click(await screen.findByRole('button', { name: 'Cancel' }));
    expect(history.getPath()).toBe('/q/10000-q/agreement');
    act(() => history.travel(-1));
    expect(history.getPath()).toBe('/quarters');
  });

  it('lets a reader join, and write from then on', async () => {
    const { server, seen } = await withQuarter(...returns);
    const { user } = renderWorkspace(server.callAs('dev'), '/q/10000-q/objectives');
    await user.click(await screen.findByRole('button', { name: 'Join this quarter' }));
    expect(await screen.findByRole('button', { name: 'Add objective' })).toBeInTheDocument();
    expect(screen.queryByText(/You are reading along/)).not.toBeInTheDocument();
    expect((await seen()).members).toHaveLength(3);
    // The face of whoever joined is there without a reload; nobody else is.
    expect(await screen.findByRole('list', { name: /^Here now: Dev/ })).toBeInTheDocument();
  });

  it('writes an outline by keyboard: Enter the next line, Tab deeper, Esc leaves', async () => {
    const { server, seen } = await withQuarter();
    const { user } = renderWorkspace(server.callAs('ada'), '/q/10000-q/objectives');
    await user.click(await screen.findByRole('button', { name: 'Write the first objective' }));
    await user.keyboard('Painless returns{Tab}');
    await user.keyboard('Half the calls{Tab}');
    await user.keyboard('If we answer first, they do not call{Shift>}{Tab}{/Shift}');
    await user.keyboard('Label in two minutes{Enter}');
    await user.keyboard('{Escape}');
    await waitFor(async () => expect((await seen()).keyResults).toHaveLength(2));
    const { objectives, keyResults, hypotheses } = await seen();
    expect(objectives.map(({ title }) => title)).toEqual(['Painless returns']);
    expect(keyResults.map(({ text }) => text)).toEqual(['Half the calls', 'Label in two minutes']);
    expect(hypotheses).toMatchObject([
      { text: 'If we answer first, they do not call', keyResultIds: [keyResults[0]?.id] },
    ]);
    expect(screen.queryByRole('textbox')).not.toBeInTheDocument();
    expect(screen.getByRole('button', { name: /^Label in two minutes, edit/ })).toHaveFocus();
  });

  it('moves a card with Alt and an arrow and defers it over the line', async () => {
    const { server, seen } = await withQuarter(...returns, {
      id: 'o2',
      kind: 'objective.add',
      values: { title: 'Second' },
    });
    const { user } = renderWorkspace(server.callAs('ada'), '/q/10000-q/objectives');
    const title = await screen.findByRole('button', { name: /^Painless returns, edit/ });
    title.focus();
    await user.keyboard('{Alt>}{ArrowDown}{/Alt}');
    await waitFor(async () => expect((await seen()).objectives.map(({ id }) => id)).toEqual(['o2', 'o1']));
    screen.getByRole('button', { name: /^Painless returns, edit/ }).focus();
    await user.keyboard('{Alt>}{ArrowDown}{/Alt}');
    await waitFor(async () => expect((await seen()).objectives[1]?.slot).toBe('next'));
  });

  it('says what a key took back, and what it did again', async () => {
    const { server } = await withQuarter(...returns);
    const { user } = renderWorkspace(server.callAs('ada'), '/q/10000-q/objectives');
    await user.click(await screen.findByRole('button', { name: /^Painless returns, edit/ }));
    await user.clear(screen.getByRole('textbox', { name: /^title of/ }));
    await user.keyboard('Easy returns{Enter}');
    await waitFor(async () =>
      expect((await server.quarterOf('10000-q')).objectives[0]?.title).toBe('Easy returns'),
    );
    await user.click(document.body);
    await user.keyboard('{Control>}z{/Control}');
    await waitFor(() => expect(shownFlags.at(-1)?.title).toMatch(/^Undone: .+ “Easy returns”$/));
    await waitFor(async () =>
      expect((await server.quarterOf('10000-q')).objectives[0]?.title).toBe('Painless returns'),
    );
    await user.keyboard('{Control>}y{/Control}');
    await waitFor(() => expect(shownFlags.at(-1)?.title).toMatch(/^Done again: .+ “Painless returns”$/));
  });

  it('deletes with a flag that undoes it', async () => {
    const { server, seen } = await withQuarter(...returns);
    const { user } = renderWorkspace(server.callAs('ada'), '/q/10000-q/objectives');
    await user.click(await screen.findByRole('button', { name: 'Delete KR1: Half the calls' }));
    await waitFor(async () => expect((await seen()).keyResults).toHaveLength(0));
    const [flag] = shownFlags;
    expect(flag?.title).toBe('KR1 deleted');
    flag?.actions?.[0]?.onClick();
    await waitFor(async () => expect((await seen()).keyResults).toHaveLength(1));
    expect(await screen.findByRole('button', { name: /^Half the calls, edit/ })).toBeInTheDocument();
  });

  it('saves a setting when its field is left', async () => {
    const { server, seen } = await withQuarter();
    const { user } = renderWorkspace(server.callAs('ada'), '/q/10000-q/settings');
    const team = await screen.findByLabelText('Team');
    await user.clear(team);
    await user.type(team, 'Returns{Tab}');
    await waitFor(async () => expect((await seen()).settings.team).toBe('Returns'));
  });
});
