import '../../../../support/pages/fake-bridge';
import { act, screen, waitFor, within } from '@testing-library/react';
import { startPageServer, type Person } from '../../../../support/pages/page-server';
import { renderWorkspace } from '../../../../support/pages/render-workspace';

/** A quarter that Ada and Ben are members of; whose page shows Ada's list of faces. */
const withQuarter = async () => {
  const server = startPageServer();
  const quarter = await server.create();
  await server.act(quarter, { id: 'ben', kind: 'member.join', role: 'engineering' }, 'ben');
  const comes = async (person: Person) => {
    const since = await server.seqOf(quarter);
    await server.ask(person, 'quarter.sync', { quarter, since, place: 'workspace' });
  };
  return { server, comes, open: (as: Person) => renderWorkspace(server.callAs(as), '/q/10000-q/agreement') };
};

/** So much later somebody comes back to the page, which looks at once. */
const comeBackAfter = (milliseconds: number): void => {
  jest.spyOn(Date, 'now').mockReturnValue(Date.now() + milliseconds);
  act(() => void window.dispatchEvent(new Event('focus')));
};

const faces = () => screen.findByRole('list', { name: /^(Here now|People)/ });

const namesIn = (list: HTMLElement) =>
  within(list)
    .getAllByRole('listitem')
    .map(({ title }) => title);

afterEach(() => {
  jest.restoreAllMocks();
  sessionStorage.clear();
});

describe('who is here, in the header', () => {
  it('is oneself at once, then who else is, in words', async () => {
    const { comes, open } = await withQuarter();
    open('ada');
    expect(await faces()).toHaveAccessibleName('Here now: Ada Okafor');
    await comes('ben');
    comeBackAfter(61_000);
    await waitFor(async () =>
      expect(await faces()).toHaveAccessibleName('Here now: Ben Lindqvist, Ada Okafor'),
    );
    expect(namesIn(await faces())).toEqual(['Ben Lindqvist', 'Ada Okafor']);
  });

  it('is every member where it is not known', async () => {
    const { server, open } = await withQuarter();
    open('ada');
    await faces();
    jest.spyOn(console, 'warn').mockReturnValue();
    server.interfere(({ path, body }) =>
      path.endsWith('/get') && JSON.stringify(body).includes('presence:')
        ? { status: 500, body: '{}' }
        : undefined,
    );
    comeBackAfter(61_000);
    await waitFor(async () => expect(await faces()).toHaveAccessibleName('People of this quarter'));
    expect(namesIn(await faces())).toEqual(['Ben Lindqvist', 'Ada Okafor']);
  });

  it('keeps the faces that it shows while another comes', async () => {
    const { comes, open } = await withQuarter();
    open('ada');
    const face = within(await faces()).getByTitle('Ada Okafor');
    await comes('ben');
    comeBackAfter(61_000);
    expect(await screen.findByTitle('Ben Lindqvist')).toBeInTheDocument();
    expect(face).toBeInTheDocument();
  });

  it('shows whoever reads along the members who are here, and not the reader', async () => {
    const { comes, open } = await withQuarter();
    await comes('ben');
    open('dev');
    await waitFor(async () => expect(await faces()).toHaveAccessibleName('Here now: Ben Lindqvist'));
  });
});
