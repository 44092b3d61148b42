import { screen, waitFor, within } from '@testing-library/react';
import { giveRoom } from '../../../../support/pages/give-room';
import { openFixture, QUARTER, type Fixture } from '../../../../support/pages/open-fixture';
// Behind the fixture, whose bridge it looks for while it is loaded.
import { view } from '@forge/bridge';
import { CONFLUENCE_PAGE } from '../../../../support/pages/page-server';
import { MacroSettings } from '../../../../../static/src/pages/config/macro-settings';
import { QuarterMacro } from '../../../../../static/src/pages/macro/quarter-macro';
import { thread } from '../../states/commands';

/** The macro of the page that the site begins with. */
const PLACE = '5f1c2d3e-0000-4000-8000-000000000001';
const PATH = `/wiki/api/v2/pages/${CONFLUENCE_PAGE}`;

interface Node {
  readonly type: string;
  readonly attrs?: { readonly parameters: { readonly guestParams?: object } };
}

interface PageRead {
  readonly id: string;
  readonly title: string;
  readonly version: { readonly number: number; readonly message: string };
  readonly body: { readonly atlas_doc_format: { readonly value: string } };
}

describe('a view of a quarter that stays on a page as it was', () => {
  let fixture: Fixture;
  let frozen: number;
  beforeAll(giveRoom);
  beforeEach(async () => {
    fixture = openFixture();
    await fixture.quarter(...thread);
    ({ slot: frozen } = await fixture.server.ask('ada', 'macro.freeze', {
      quarter: QUARTER,
      view: 'draft',
      revision: null,
    }));
    write((content) =>
      content.map((node) =>
        node.attrs === undefined
          ? node
          : {
              ...node,
              attrs: {
                ...node.attrs,
                parameters: {
                  ...node.attrs.parameters,
                  guestParams: { quarter: QUARTER, view: 'draft', objectives: [], frozen },
                },
              },
            },
      ),
    );
  });

  const read = (): PageRead => {
    const { body } = fixture.server.rest('ada', 'GET', `${PATH}?body-format=atlas_doc_format`);
    return JSON.parse(body ?? '') as PageRead;
  };
  const contentOf = (page: PageRead): readonly Node[] =>
    (JSON.parse(page.body.atlas_doc_format.value) as { readonly content: readonly Node[] }).content;
  /** Somebody edits the page in Confluence. */
  const write = (change: (content: readonly Node[]) => readonly object[]): void => {
    const page = read();
    const value = JSON.stringify({ type: 'doc', version: 1, content: change(contentOf(page)) });
    const { status } = fixture.server.rest('ada', 'PUT', PATH, {
      id: page.id,
      status: 'current',
      title: page.title,
      version: { number: page.version.number + 1 },
      body: { representation: 'atlas_doc_format', value },
    });
    expect(status).toBe(200);
  };
  const goOn = () =>
    fixture.act({ id: 'on', kind: 'milestone.edit', target: 'm1', changes: { title: 'Named otherwise' } });
  const show = (person: 'ada' | 'dev' = 'ada') =>
    fixture.page(
      <QuarterMacro
        config={{ quarter: QUARTER, view: 'draft', objectives: [], frozen }}
        siteUrl="http://site.test"
        localId={PLACE}
      />,
      person,
    );

  it('says of which revision it is, and is moved forward by whoever may edit the page, who sees the difference first', async () => {
    await goOn();
    const before = read();
    const { user } = show();
    expect(await screen.findByText(/^As of revision \d+$/)).toBeVisible();
    expect(await screen.findByText(/^Kept by Ada/)).toBeVisible();
    expect(await screen.findByRole('button', { name: /^Fake door/ })).toBeVisible();
    expect(await screen.findByText(/The team is at revision \d+ now: 1 changed\./)).toBeVisible();
    await user.click(screen.getByRole('button', { name: 'See what changed' }));
    expect(screen.getByText('Title: Fake door → Named otherwise')).toBeVisible();
    // At the same moment somebody writes around it: what was read is not the page any more.
    let writes = 0;
    fixture.server.interfere(({ kind, path, method }) => {
      if (kind !== 'product' || !path.startsWith(PATH) || method !== 'PUT') return undefined;
      writes += 1;
      if (writes === 1)
        write((content) => [{ type: 'mediaInvented', attrs: { kept: [1, { deep: true }] } }, ...content]);
      return undefined;
    });
    await user.click(screen.getByRole('button', { name: /^Move forward to \d+$/ }));
    expect(await screen.findByRole('button', { name: /^Named otherwise/ })).toBeVisible();
    expect(screen.queryByRole('button', { name: /^Move forward/ })).not.toBeInTheDocument();
    expect(screen.getByText(/^This view now shows revision \d+\.$/)).toHaveAttribute('role', 'status');
    expect(writes).toBe(2);
    fixture.server.interfere(undefined);
    const after = read();
    expect(after.version.message).toMatch(/^OKRA view moved from revision \d+ to \d+$/);
    const [added, ...rest] = contentOf(after);
    expect(added).toEqual({ type: 'mediaInvented', attrs: { kept: [1, { deep: true }] } });
    const config = (node: Node | undefined) => node?.attrs?.parameters.guestParams;
    expect(rest.map(config).filter((one) => one !== undefined)).toEqual([
      { quarter: QUARTER, view: 'draft', objectives: [], frozen: frozen + 1 },
    ]);
    const blank = (nodes: readonly Node[]) => JSON.stringify(nodes).replaceAll(/"frozen":\d+/g, '"frozen":0');
    expect(blank(rest)).toBe(blank(contentOf(before)));
  });

  it('stays for whoever keeps it, is not moved where the page shows something else by now, and says so', async () => {
    await goOn();
    const { user, unmount } = show();
    await screen.findByRole('button', { name: /^Move forward/ });
    write((content) => content.filter(({ type }) => type !== 'extension'));
    const version = read().version.number;
    await user.click(screen.getByRole('button', { name: /^Move forward/ }));
    expect(await screen.findByRole('alert')).toHaveTextContent('shows something else in this place');
    expect(read().version.number).toBe(version);
    await user.click(screen.getByRole('button', { name: 'Keep' }));
    expect(screen.queryByRole('button', { name: /^Move forward/ })).not.toBeInTheDocument();
    unmount();
    show();
    await screen.findByText(/^As of revision \d+$/);
    await waitFor(() => expect(screen.queryByRole('button', { name: /^Move/ })).not.toBeInTheDocument());
  });

  it('tells those who may not edit the page nothing but what it is', async () => {
    await goOn();
    const asked: string[] = [];
    fixture.server.interfere(({ kind, path }) => {
      if (kind !== 'product' || !path.startsWith(PATH)) return undefined;
      asked.push(path);
      return { status: 404, body: '{"errors":[]}' };
    });
    show('dev');
    expect(await screen.findByText(/^As of revision \d+$/)).toBeVisible();
    await waitFor(() => expect(asked.length).toBeGreaterThan(0));
    expect(screen.queryByRole('button', { name: /^Move forward/ })).not.toBeInTheDocument();
    expect(screen.queryByText('Named otherwise')).not.toBeInTheDocument();
    fixture.server.interfere(undefined);
  });

  it('is chosen in the settings, where the preview is of that revision, and stays chosen until another is', async () => {
    const submit = jest.spyOn(view, 'submit').mockResolvedValue(undefined);
    await goOn();
    const whole = { quarter: QUARTER, view: 'draft', objectives: [] } as const;
    const { user, unmount } = fixture.page(<MacroSettings present={{ ...whole, frozen }} />);
    const preview = await screen.findByRole('region', { name: 'Preview' });
    expect(await within(preview).findByText(/^As of revision/)).toBeVisible();
    expect(await within(preview).findByText('Fake door')).toBeVisible();
    await user.click(screen.getByRole('button', { name: 'Save' }));
    await waitFor(() => expect(submit).toHaveBeenLastCalledWith({ config: { ...whole, frozen } }));
    await user.click(screen.getByRole('radio', { name: 'Milestone table' }));
    await user.click(screen.getByRole('radio', { name: 'Changes since agreed' }));
    expect(screen.queryByRole('radio', { name: 'Follow it (live)' })).not.toBeInTheDocument();
    await user.click(screen.getByRole('radio', { name: 'Quarter draft' }));
    await user.click(await screen.findByRole('radio', { name: 'Follow it (live)' }));
    expect(await within(preview).findByText('Named otherwise')).toBeVisible();
    await user.click(screen.getByRole('button', { name: 'Save' }));
    await waitFor(() => expect(submit).toHaveBeenLastCalledWith({ config: whole }));
    unmount();
    const again = fixture.page(<MacroSettings present={{ ...whole, view: 'objectives' }} />);
    await again.user.click(await screen.findByRole('radio', { name: 'Stay as it was (frozen)' }));
    await again.user.click(await screen.findByRole('combobox', { name: 'Revision' }));
    await again.user.click(await screen.findByRole('option', { name: 'Another revision' }));
    const number = screen.getByRole('textbox', { name: 'Number of the revision' });
    await again.user.type(number, '99');
    expect(screen.getByText(/^There are revisions from 1 to \d+\.$/)).toBeVisible();
    expect(screen.getByRole('button', { name: 'Save' })).toBeDisabled();
    await again.user.clear(number);
    await again.user.type(number, '2');
    await again.user.click(screen.getByRole('button', { name: 'Save' }));
    await waitFor(() =>
      expect(submit).toHaveBeenLastCalledWith({
        config: { ...whole, view: 'objectives', frozen: frozen + 1 },
      }),
    );
    const kept = await fixture.server.ask('dev', 'macro.frozen', {
      quarter: QUARTER,
      view: 'objectives',
      slot: frozen + 1,
    });
    expect(kept.frozen.revision).toBe(2);
    submit.mockRestore();
  });

  it('asks in the settings for another revision where what the page shows is kept no more', async () => {
    const gone = { quarter: QUARTER, view: 'draft', objectives: [], frozen: 77 } as const;
    const { user } = fixture.page(<MacroSettings present={gone} />);
    expect(await screen.findByText(/What the page shows so far could not be found/)).toBeVisible();
    expect(screen.getByRole('button', { name: 'Save' })).toBeDisabled();
    await user.click(screen.getByRole('radio', { name: 'Follow it (live)' }));
    expect(screen.getByRole('button', { name: 'Save' })).toBeEnabled();
  });
});
