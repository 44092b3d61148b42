import type { Input } from '../../../static/src/rpc/call';
import { createAdfCheck } from '../../atlassian/contract/adf';
import { createPageCall } from '../../site/page-call';
import { seedDemo } from '../../site/seed';
import type { Site } from '../../site/site';
import { type Adf, type Page, wikiOf } from '../../support/sites/wiki-of';
import { openSite } from '../../support/sites/open-site';
import { wayBack } from '../../support/sites/way-back';

const SPACE = '32768';
const ADDRESS = 'https://okra-local.atlassian.net/jira/software/projects/SHOP/okra';

describe('G-29 a quarter is shared on a page of Confluence', () => {
  let site: Site;
  let quarter: string;
  let goBack: () => Promise<void>;

  beforeAll(async () => {
    ({ site } = await openSite());
    quarter = await seedDemo(site);
    goBack = wayBack(site);
  }, 300_000);
  afterEach(async () => {
    site.faults.clear();
    site.connections.setConnected('confluence', true);
    await goBack();
  });
  afterAll(() => site.close());

  const as = (accountId: string) => createPageCall(site, { accountId });
  const { wiki, readPage, save } = wikiOf(() => site);
  const change = (more: Partial<Input<'share.create'>> = {}): Input<'share.create'> => ({
    quarter,
    commandId: 'share1',
    as: 'live',
    what: 'draft',
    address: ADDRESS,
    way: { kind: 'create', space: SPACE, parent: null, title: 'Q1: our draft', sentence: 'A sentence.' },
    ...more,
  });
  const share = async (more: Partial<Input<'share.create'>> = {}, account = 'ada') => {
    const created = await as(account)('share.create', change(more));
    if (created.kind !== 'done') throw new Error(created.kind);
    return created;
  };
  const list = async (account = 'ada') => (await as(account)('share.list', { quarter })).shares;
  const decide = async (command: object) => {
    const { seq } = await as('ada')('quarter.open', { quarter });
    await as('ada')('quarter.decide', { quarter, basedOn: seq, commands: [command as never] });
  };
  const rename = (n: number) =>
    decide({ id: `name${String(n)}`, kind: 'quarter.edit', changes: { team: `Team ${String(n)}` } });
  const wordsIn = (node: Adf): string => (node.text ?? '') + (node.content ?? []).map(wordsIn).join(' ');
  const refusal = async (call: Promise<unknown>): Promise<string> => {
    try {
      await call;
    } catch (error) {
      return (error as Error).message;
    }
    throw new Error('It was not refused.');
  };
  const people = (text: string) => ({ type: 'paragraph', content: [{ type: 'text', text }] });
  const strange = {
    type: 'extension',
    attrs: { extensionType: 'com.x', extensionKey: 'y', parameters: { a: [null] } },
  };

  test('with views that stay as they are, and an update leaves what people set for them', async () => {
    const { page } = await share({ as: 'frozen' });
    const configs = (document: Adf) =>
      document
        .content!.filter(({ type }) => type === 'extension')
        .map(({ attrs }) => (attrs!['parameters'] as { guestParams: object }).guestParams);
    const { document } = await readPage(page.id);
    expect(configs(document)).toEqual([
      { quarter, view: 'draft', frozen: 0 },
      { quarter, view: 'findings', frozen: 1 },
    ]);
    const macro = createPageCall(site, { accountId: 'dev', moduleType: 'macro' });
    const before = await macro('macro.frozen', { quarter, view: 'findings', slot: 1 });
    await rename(1);
    expect((await macro('macro.frozen', { quarter, view: 'findings', slot: 1 })).frozen).toEqual(
      before.frozen,
    );
    // Somebody chooses an objective for the first one in the editor.
    const chosen = JSON.parse(
      JSON.stringify(document).replace('"frozen":0', '"frozen":0,"objectives":["o1"],"size":"compact"'),
    ) as Adf;
    await save(page.id, chosen.content!);
    const update = async (commandId: string) => {
      const { version } = await readPage(page.id);
      const asked = { quarter, commandId, share: 'share1', version: version.number, address: ADDRESS };
      return as('ada')('share.update', { ...asked, again: false });
    };
    await update('again');
    expect(configs((await readPage(page.id)).document)).toEqual([
      { quarter, view: 'draft', frozen: 0, objectives: ['o1'], size: 'compact' },
      { quarter, view: 'findings', frozen: 1 },
    ]);
    // One that people took out comes back as it is now, and is not live then.
    const written = await readPage(page.id);
    await save(
      page.id,
      written.document.content!.filter((node) => !JSON.stringify(node).includes('"findings"')),
    );
    await update('back');
    expect(configs((await readPage(page.id)).document)[1]).toEqual({ quarter, view: 'findings', frozen: 2 });
    expect(await list()).toMatchObject([{ kind: 'frozen', behind: 0 }]);
  });

  test('with live views, each read back, and a way back to the quarter', async () => {
    const { page, macros } = await share();
    expect(macros).toEqual({ wanted: 2, found: 2 });
    const { document } = await readPage(page.id);
    expect(createAdfCheck()(document, 'confluence')).toBeUndefined();
    const text = JSON.stringify(document);
    expect(text).toContain(ADDRESS);
    expect(wordsIn(document)).toContain('A sentence.');
    const macro = document.content!.filter(({ type }) => type === 'extension').map(({ attrs }) => attrs!);
    expect(macro.map(({ parameters }) => (parameters as { guestParams: unknown }).guestParams)).toEqual([
      { quarter, view: 'draft' },
      { quarter, view: 'findings' },
    ]);
    // The very macro that the editor of the site inserts, so that the page shows it.
    const first = (await wiki('GET', 'pages?title=Our%20quarter&body-format=atlas_doc_format')) as {
      results: readonly Page[];
    };
    expect(first.results[0]!.body.atlas_doc_format.value).toContain(macro[0]!['extensionKey'] as string);
    expect(await list()).toMatchObject([
      { id: 'share1', title: 'Q1: our draft', status: 'there', behind: 0 },
    ]);
    // Titles are read live; a page in the bin says so; what somebody may not see is not there for them.
    site.confluenceAdmin().restrictPage(Number(page.id), ['ada', 'ben']);
    expect(await list('dev')).toEqual([]);
    await wiki('DELETE', `pages/${page.id}`);
    expect(await list('ben')).toMatchObject([{ status: 'deleted' }]);
    await decide({ id: 'forget', kind: 'pageShare.forget', target: 'share1' });
    expect(await list()).toEqual([]);
  });

  test('as a plain document, whose part alone is written again when the quarter moved on', async () => {
    const { page, macros } = await share({ as: 'plain', what: 'agreed' });
    expect(macros).toBeNull();
    const written = (await readPage(page.id)).document;
    expect(createAdfCheck()(written, 'confluence')).toBeUndefined();
    expect(wordsIn(written)).toContain('Quarter draft');
    // People write around it, with things that nobody here knows.
    const around = [strange, people('Above'), ...written.content!, people('Below'), { ...strange }];
    await save(page.id, around);
    await rename(1);
    await rename(2);
    expect(await list()).toMatchObject([{ behind: 2 }]);
    const preview = await as('ada')('share.preview', { quarter, share: 'share1', address: ADDRESS });
    if (preview.kind !== 'ready') throw new Error(preview.why);
    expect(preview).toMatchObject({ mayEdit: true, behind: 2, edits: { kind: 'none' }, comments: 0 });
    expect(preview.outline.map(({ whose }) => whose)).toEqual(['people', 'okra', 'people']);
    expect(preview.change.added).toBeGreaterThan(0);
    const update = { quarter, commandId: 'again', share: 'share1', address: ADDRESS, again: false };
    const { version } = preview.page;
    expect(await as('ada')('share.update', { ...update, version })).toMatchObject({ kind: 'done' });
    const after = (await readPage(page.id)).document;
    expect(wordsIn(after)).toContain('Team 2');
    const [begin, end] = [2 + 1, -3];
    expect([after.content!.slice(0, begin + 1), after.content!.slice(end)]).toEqual([
      around.slice(0, begin + 1),
      around.slice(end),
    ]);
    expect(await list()).toMatchObject([{ behind: 0 }]);
    // Somebody saved in between: nothing is written over.
    expect(await as('ada')('share.update', { ...update, commandId: 'late', version })).toEqual({
      kind: 'changed',
    });
  });

  test('edits of people inside our part are told before anything is replaced', async () => {
    const { page } = await share({ as: 'plain', what: 'session3' });
    const { content } = (await readPage(page.id)).document;
    await save(page.id, content!.toSpliced(3, 1, people('Islands cost more')));
    const preview = await as('ada')('share.preview', { quarter, share: 'share1', address: ADDRESS });
    if (preview.kind !== 'ready') throw new Error(preview.why);
    expect(preview.edits).toMatchObject({ kind: 'some', theirs: ['Islands cost more'] });
    expect(wordsIn((await readPage(page.id)).document)).toContain('Islands cost more');
  });

  test('a title that is taken leaves three ways: at its end, under another title, or only followed', async () => {
    const check = { quarter, space: SPACE, below: 'Team home', title: 'Our quarter' };
    const { space, below, taken } = await as('ada')('share.check', check);
    expect([space?.mayCreate, below]).toEqual([
      true,
      { kind: 'page', id: expect.any(String), title: 'Team home' },
    ]);
    expect(taken).toMatchObject({ title: 'Our quarter', version: 2, mayAdd: true, isShared: false });
    const way = { ...change().way, title: 'Our quarter' } as Input<'share.create'>['way'];
    expect(await as('ada')('share.create', change({ way }))).toMatchObject({
      kind: 'taken',
      page: { id: taken!.id },
    });
    const before = (await readPage(taken!.id)).document;
    const end = { kind: 'append', page: taken!.id, version: 2 } as const;
    await share({ commandId: 'end', way: end });
    const added = (await readPage(taken!.id)).document;
    expect(added.content!.slice(0, before.content!.length)).toEqual(before.content);
    expect(added.content).toHaveLength(before.content!.length + 5);
    // It was saved since: said, and nothing is added.
    expect(await as('ada')('share.create', change({ commandId: 'late', way: end }))).toEqual({
      kind: 'changed',
    });
    // A page on which the quarter stands already is not listed once more; another one is, and nothing is written there.
    expect(await refusal(share({ commandId: 'follow', way: { kind: 'link', page: taken!.id } }))).toContain(
      'listed already',
    );
    const home = (below as { readonly id: string }).id;
    await share({ commandId: 'follow', way: { kind: 'link', page: home } });
    expect(await as('ada')('share.preview', { quarter, share: 'follow', address: null })).toMatchObject({
      kind: 'unwritable',
      why: 'link',
      page: { version: 1 },
    });
    expect((await list()).map(({ kind }) => kind).sort()).toEqual(['link', 'live']);
    // Of a page that they do not see they learn no more than that the title cannot be used.
    site.confluenceAdmin().restrictPage(Number(taken!.id), ['ben']);
    expect((await as('ada')('share.check', check)).taken).toBeNull();
    expect(await as('ada')('share.create', change({ commandId: 'hidden', way }))).toEqual({
      kind: 'taken',
      page: null,
    });
  });

  test('a page is made once, whatever answer is lost on the way', async () => {
    site.faults.set({ rules: [{ on: 'POST /wiki/api/v2/pages', nth: 1, times: 1, fault: 'lost-answer' }] });
    const { page } = await share();
    site.faults.clear();
    // The same again, as from a page that heard nothing.
    expect((await share()).page.id).toBe(page.id);
    expect((await list()).map((one) => one.page)).toEqual([page.id]);
  });

  test('an update whose answer is lost is found on the page, and noted', async () => {
    await share({ as: 'plain', what: 'session0' });
    await rename(1);
    const sent = { quarter, commandId: 'u', share: 'share1', version: 1, address: ADDRESS, again: false };
    site.faults.set({
      rules: [{ on: 'PUT /wiki/api/v2/pages/{id}', nth: 1, times: 1, fault: 'lost-answer' }],
    });
    expect(await as('ada')('share.update', sent)).toMatchObject({ kind: 'done', page: { version: 2 } });
    expect(await list()).toMatchObject([{ behind: 0 }]);
  });

  test('anchors that are gone and pages of the legacy editor are refused with what is wrong', async () => {
    const { page } = await share({ as: 'plain', what: 'session0' });
    const { content } = (await readPage(page.id)).document;
    const preview = () => as('ada')('share.preview', { quarter, share: 'share1', address: null });
    const update = async (again: boolean) => {
      const { version } = (await preview()).page;
      const sent = {
        quarter,
        commandId: `u${String(version)}`,
        share: 'share1',
        version,
        address: null,
        again,
      };
      return as('ada')('share.update', sent);
    };
    await save(page.id, content!.slice(0, -1));
    expect(await preview()).toMatchObject({ kind: 'unwritable', why: 'half' });
    expect(await update(true)).toEqual({ kind: 'unwritable', why: 'half' });
    await save(page.id, [people('All gone')]);
    expect(await update(false)).toEqual({ kind: 'unwritable', why: 'none' });
    expect(await update(true)).toMatchObject({ kind: 'done' });
    expect((await readPage(page.id)).document.content![0]).toEqual(people('All gone'));
    const stored = { representation: 'storage', value: '<p>Old</p>' };
    const old = { spaceId: SPACE, status: 'current', title: 'Old page', body: stored };
    const { id } = (await wiki('POST', 'pages', old)) as Page;
    const { taken } = await as('ada')('share.check', { quarter, space: SPACE, below: '', title: 'Old page' });
    expect(taken).toMatchObject({ id, mayAdd: false });
    const end = { kind: 'append', page: id, version: 1 } as const;
    expect(await refusal(share({ commandId: 'old', way: end }))).toContain('legacy editor');
  });

  test('not connected, hidden and not theirs to write are one sentence, and nothing is noted', async () => {
    const admin = site.confluenceAdmin();
    const said = new Set<string>();
    const hidden = { ...change().way, space: '99999' } as Input<'share.create'>['way'];
    said.add(await refusal(share({ way: hidden })));
    admin.restrictSpace('TEAM', { creators: ['ben'] });
    said.add(await refusal(share()));
    expect(
      (await as('ada')('share.check', { quarter, space: SPACE, below: '', title: 'x' })).space,
    ).toMatchObject({
      mayCreate: false,
    });
    site.connections.setConnected('confluence', false);
    said.add(await refusal(share()));
    expect([...said]).toHaveLength(1);
    expect(await as('ada')('share.spaces', { quarter })).toEqual({ spaces: [], more: false });
    expect((await as('ada')('quarter.open', { quarter })).quarter.pageShares).toEqual([]);
  });
});
