import { screen, within } from '@testing-library/react';
import { draftPlan } from '#domain/views/draft/draft-view';
import { planPicture } from '#domain/views/plan-picture/plan-picture';
import { openFixture, QUARTER, type Fixture } from '../../../../support/pages/open-fixture';

const present = `/q/${QUARTER}/draft/present`;
const slide = (name: string) => screen.findByRole('heading', { level: 1, name });

describe('the draft for a shared screen and on paper', () => {
  let fixture: Fixture;
  beforeEach(async () => {
    fixture = openFixture();
    await fixture.quarter({ id: 'demo', kind: 'quarter.loadDemo' });
  });

  it('G-31 turns from slide to slide by keys and offers no other act', async () => {
    const { user, history } = fixture.workspace(present);
    await slide('Quarter draft');
    expect(screen.getByText('A basket nobody has to start twice')).toBeVisible();
    expect(screen.getAllByRole('button').map((button) => button.getAttribute('aria-label'))).toEqual([
      'Previous slide',
      'Next slide',
      'Leave the presentation',
    ]);
    await user.keyboard('{Home}');
    await slide('Vision');
    await user.keyboard('{ArrowRight}');
    await slide('Objectives');
    expect(screen.getByRole('status')).toHaveTextContent('2 of 5');
    await user.keyboard('{End}');
    await slide('How sure we are');
    await user.keyboard('{ArrowLeft}');
    await slide('What does not fit');
    expect(screen.getByText('Start a return from the order')).toBeVisible();
    // What the board lists, weeks with too few people among it, and not the order of the cards alone.
    expect(screen.getByText(/^and \d+ more$/)).toBeVisible();
    await user.keyboard('{Escape}');
    expect(history.getPath()).toBe(`/q/${QUARTER}/draft`);
  });

  it('G-31 shows sheets of paper with the board and its table, or an empty one', async () => {
    const { user } = fixture.workspace(`/q/${QUARTER}/draft/print`);
    const sheets = (): readonly string[] =>
      screen
        .getAllByRole('img', { name: /^Sheet/ })
        .map((one) => decodeURIComponent(one.getAttribute('src') ?? ''));
    await screen.findByRole('img', { name: /^Sheet 1 of/ });
    expect(sheets().join('')).toContain('Start a return from the order');
    expect(sheets().join('')).toContain('Scores and findings');
    await user.click(screen.getByRole('radio', { name: 'An empty sheet' }));
    expect(sheets()).toHaveLength(1);
    expect(sheets()[0]).not.toContain('Start a return');
    await user.click(screen.getByRole('radio', { name: '16:9' }));
    const all = screen.getByRole('group', { name: 'Paper' });
    expect(within(all).getByRole('radio', { name: '16:9' })).toBeChecked();
  });

  it('says that sheets could not be drawn, and draws them when asked again', async () => {
    const told = jest.spyOn(console, 'error').mockImplementation(() => undefined);
    const connect = fixture.disconnect('quarter.sync');
    const { user } = fixture.workspace(`/q/${QUARTER}/draft/print`);
    await screen.findByText('The sheets could not be drawn');
    connect();
    await user.click(screen.getByRole('button', { name: 'Try again' }));
    expect(await screen.findByRole('img', { name: /^Sheet 1 of/ })).toBeVisible();
    told.mockRestore();
  });

  it('S4-21 is XML that a strict reader takes, whatever the titles hold', async () => {
    const odd = ['</text>&<b>', '\u0000\u0008\uFFFF\uD800', '"\'>', '\u202Eabc', 'مرحبا', '🧭'.repeat(120)];
    const quarter = await fixture.seen();
    for (const title of odd) {
      const named = { ...quarter, milestones: quarter.milestones.map((card) => ({ ...card, title })) };
      const { svg } = planPicture({ draft: draftPlan(named), markers: [], seq: 1, day: '2027-01-21' });
      const read = new XMLSerializer().serializeToString(
        new DOMParser().parseFromString(svg, 'application/xml'),
      );
      expect(read).not.toContain('parsererror');
      expect(read).not.toMatch(/<(b|script)\b/);
      expect(read).toContain('Revision 1');
    }
  });
});
