import { createPageCall } from '../../site/page-call';
import { appFrame } from '../../support/browser/app-page';
import { expect, test } from '../../support/browser/app-test';
import { tabPath } from '../../tools/shots/screen';

// Dialogs of the design system keep the page from scrolling by a style that the policy refuses; nothing else suffers.
const lockOfDialogs = [/^Applying inline style violates/, /csp-report/];

interface Page {
  readonly id: string;
  readonly version: { readonly number: number };
  readonly body: { readonly atlas_doc_format: { readonly value: string } };
}

test('G-29 a facilitator shares the draft, people write around it, and only our part is written again', async ({
  open,
  fixture,
  allowed,
}) => {
  allowed.push(...lockOfDialogs);
  const { site } = fixture;
  const quarter = fixture.quarter();
  const wiki = async (method: string, path: string, body?: unknown): Promise<unknown> =>
    (await site.rest({ method, path: `/wiki/api/v2/${path}`, account: 'ben', ...(body ? { body } : {}) }))
      .body;
  const pageOf = async (title: string): Promise<Page> => {
    const query = `title=${encodeURIComponent(title)}&body-format=atlas_doc_format`;
    return ((await wiki('GET', `pages?${query}`)) as { results: readonly Page[] }).results[0]!;
  };
  const workspace = await open(tabPath('draft')(fixture), { account: 'ada' });
  const frame = appFrame(workspace);

  // Nothing of Confluence is asked before somebody wants it.
  await frame.getByRole('button', { name: 'Share in Confluence' }).waitFor();
  const asked = () => site.traffic().filter(({ path }) => path.startsWith('/wiki/api')).length;
  const before = asked();
  await frame.getByRole('button', { name: 'Share in Confluence' }).click();
  await expect(frame.getByRole('combobox', { name: 'Space' })).toContainText('Team (TEAM)');
  expect(asked()).toBeGreaterThan(before);
  await frame.getByRole('textbox', { name: 'Title' }).fill('Q1: our draft');
  await frame.getByText('Free in this space').waitFor();
  await frame.getByRole('button', { name: 'Create page' }).click();
  await workspace.getByText('Page created').waitFor();
  const live = await pageOf('Q1: our draft');
  const shown = await open(`/wiki/spaces/TEAM/pages/${live.id}`, { account: 'ada' });
  await expect(appFrame(shown).getByText('A basket nobody has to start twice').first()).toBeVisible();
  await shown.close();

  // A document, around which ben writes while the quarter goes on.
  const call = createPageCall(site, { accountId: 'ada' });
  const way = { kind: 'create', space: '32768', parent: null, title: 'Vision', sentence: 'Ours.' } as const;
  const plain = {
    quarter,
    commandId: 'plain',
    as: 'plain',
    what: 'session0',
    address: null,
    way,
  } as const;
  await call('share.create', plain);
  const { id, version, body } = await pageOf('Vision');
  const document = JSON.parse(body.atlas_doc_format.value) as { content: readonly unknown[] };
  const theirs = { type: 'paragraph', content: [{ type: 'text', text: 'Ben thinks so as well' }] };
  const value = JSON.stringify({ ...document, content: [...document.content, theirs] });
  await wiki('PUT', `pages/${id}`, {
    id,
    status: 'current',
    title: 'Vision',
    body: { representation: 'atlas_doc_format', value },
    version: { number: version.number + 1 },
  });
  const { seq } = await call('quarter.open', { quarter });
  const team = { id: 'team', kind: 'quarter.edit', changes: { team: 'Team of today' } } as const;
  await call('quarter.decide', { quarter, basedOn: seq, commands: [team] });
  await frame.getByRole('button', { name: /^In Confluence/ }).click();
  await frame.getByRole('button', { name: 'Update Vision' }).click();
  await expect(frame.getByRole('row', { name: /Ben thinks so as well.*Kept/ })).toBeVisible();
  await frame.getByRole('button', { name: 'Update our part' }).click();
  await workspace.getByText('Our part was updated').waitFor();
  const page = await open(`/wiki/spaces/TEAM/pages/${id}`, { account: 'dev' });
  await expect(page.getByText('Ben thinks so as well')).toBeVisible();
  await expect(page.getByText('Team of today', { exact: false }).first()).toBeVisible();
});
