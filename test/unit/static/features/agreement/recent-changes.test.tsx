import { screen, waitFor, within } from '@testing-library/react';
import { openFixture, QUARTER } from '../../../../support/pages/open-fixture';

const objective = (id: string, title: string) => ({ id, kind: 'objective.add', values: { title } }) as const;

const listed = () =>
  within(screen.getByRole('region', { name: 'Recent changes' }))
    .queryAllByRole('listitem')
    .map(({ textContent }) => textContent);

describe('recent changes', () => {
  it('miss nothing where the page got the quarter anew instead of what happened', async () => {
    const fixture = openFixture();
    await fixture.quarter(objective('o1', 'Before she joined'));
    fixture.workspace(`/q/${QUARTER}/agreement`, 'cleo');
    await screen.findByRole('region', { name: 'Recent changes' });
    await waitFor(() => expect(listed().join()).toContain('Before she joined'));
    // Elsewhere: her own joining makes the server send this page the whole quarter.
    await fixture.act({ id: 'cleo', kind: 'member.join', role: 'design' }, 'cleo');
    await fixture.act(objective('o2', 'While she was away'));
    window.dispatchEvent(new Event('focus'));
    await waitFor(() => expect(listed().join()).toContain('While she was away'));
    expect(listed()).toHaveLength(4);
    expect(listed().join()).toContain('Before she joined');
  });

  it('reach back where the page heard news before anybody looked at them', async () => {
    const fixture = openFixture();
    await fixture.quarter(objective('o1', 'Long ago'));
    const { user } = fixture.workspace(`/q/${QUARTER}/objectives`);
    expect((await screen.findAllByText('Long ago'))[0]).toBeVisible();
    await fixture.act(objective('o2', 'News'));
    window.dispatchEvent(new Event('focus'));
    expect((await screen.findAllByText('News'))[0]).toBeVisible();
    await user.click(screen.getByRole('tab', { name: 'Agreement' }));
    await waitFor(() => expect(listed().join()).toContain('Long ago'));
    expect(listed().join()).toContain('News');
  });

  it('tell the values in one line for a person, a card and a day', async () => {
    const fixture = openFixture();
    await fixture.quarter({
      id: 'm1',
      kind: 'milestone.add',
      values: { title: 'Print at home', type: 'epic', effort: 'S' },
    });
    const effort = (id: string, size: 'M' | 'L') =>
      ({ id, kind: 'milestone.edit', target: 'm1', changes: { effort: size } }) as const;
    await fixture.act(effort('first', 'M'), 'ben');
    await fixture.act(effort('second', 'L'), 'ben');
    fixture.workspace(`/q/${QUARTER}/agreement`);
    await waitFor(() => expect(listed().join()).toContain('Print at home'));
    expect(listed()[0]).toMatch(/Ben changed the effort from S to L: Print at home/);
    expect(listed().filter((line) => line.includes('effort'))).toHaveLength(1);
  });

  it('tell a run of publishing once, with who ran it, also to whoever did', async () => {
    const fixture = openFixture();
    await fixture.quarter(objective('o1', 'Painless returns'));
    await fixture.publish('ben');
    fixture.workspace(`/q/${QUARTER}/agreement`, 'ben');
    await waitFor(() => expect(listed().join()).toContain('published'));
    expect(listed()[0]).toMatch(/Ben published 1 row to Jira/);
    expect(listed().filter((line) => line.includes('Jira'))).toHaveLength(1);
  });

  it('mark what others did since the last visit', async () => {
    const fixture = openFixture();
    await fixture.quarter(objective('o1', 'Seen before'));
    const visit = fixture.workspace(`/q/${QUARTER}/agreement`);
    await waitFor(() => expect(listed().join()).toContain('Seen before'));
    visit.unmount();
    await fixture.act({ id: 'cleo', kind: 'member.join', role: 'design' }, 'cleo');
    await fixture.act(objective('mine', 'Written elsewhere by me'));
    fixture.workspace(`/q/${QUARTER}/agreement`);
    expect(await screen.findByText('1 since your last visit')).toBeVisible();
    const fresh = listed().filter((line) => line.endsWith('New'));
    expect(fresh).toHaveLength(1);
    expect(fresh[0]).toMatch(/Cleo joined/);
  });
});
