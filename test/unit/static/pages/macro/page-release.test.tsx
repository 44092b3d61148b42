import { screen, waitFor } from '@testing-library/react';
import { openFixture, QUARTER, type Fixture } from '../../../../support/pages/open-fixture';
import { CONFLUENCE_PAGE } from '../../../../support/pages/page-server';
import { QuarterMacro } from '../../../../../static/src/pages/macro/quarter-macro';

const macro = (
  <QuarterMacro config={{ quarter: QUARTER, view: 'draft', objectives: [] }} siteUrl="http://site.test" />
);
const RELEASED = /shows this quarter to whomever it reaches/;

describe('exports of the page that the macro stands on', () => {
  let fixture: Fixture;
  beforeEach(async () => {
    fixture = openFixture();
    await fixture.quarter();
  });

  const pages = async () => (await fixture.seen()).releases.map(({ id }) => id);

  it('are released there by whoever leads, and taken back', async () => {
    const { user } = fixture.page(macro);
    await user.click(
      await screen.findByRole('button', { name: 'Show to everybody in exports of this page' }),
    );
    expect(await screen.findByText(RELEASED)).toBeVisible();
    expect(await pages()).toEqual([CONFLUENCE_PAGE]);
    await user.click(screen.getByRole('button', { name: 'Stop showing in exports' }));
    expect(await screen.findByText(/only to people who can browse its space/)).toBeVisible();
    expect(await pages()).toEqual([]);
  });

  it('are told to readers once they are released, who cannot change it', async () => {
    const { user } = fixture.page(macro);
    await user.click(await screen.findByRole('button', { name: /Show to everybody/ }));
    await screen.findByText(RELEASED);
    fixture.page(macro, 'dev');
    await waitFor(() => expect(screen.getAllByText(RELEASED)).toHaveLength(2));
    expect(screen.getAllByRole('button', { name: 'Stop showing in exports' })).toHaveLength(1);
  });

  it('are not spoken of to those who could do nothing about it', async () => {
    fixture.page(macro, 'ben');
    expect(await screen.findByRole('heading', { name: /Q1 2027/ })).toBeVisible();
    expect(screen.queryByRole('group', { name: /PDF or Word/ })).not.toBeInTheDocument();
  });

  it('say why it did not happen, and stay as they were', async () => {
    const { user } = fixture.page(macro);
    const release = await screen.findByRole('button', { name: /Show to everybody/ });
    await fixture.act({ id: 'lead', kind: 'member.edit', target: 'ben', changes: { facilitator: true } });
    await fixture.act({ id: 'fall', kind: 'member.remove', target: 'q' }, 'ben');
    await user.click(release);
    expect(await screen.findByRole('alert')).toHaveTextContent(/Join the quarter/);
    expect(await pages()).toEqual([]);
  });
});
