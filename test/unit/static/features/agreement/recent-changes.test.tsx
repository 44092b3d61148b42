import { screen, waitFor, within } from '@testing-library/react';
import { openStage, QUARTER } from '../../../../support/pages/open-stage';
import { first } from '../../states/first';

const objective = (id: string, title: string) => ({ id, kind: 'objective.add', values: { title } }) as const;

const listed = () =>
  within(screen.getByRole('region', { name: 'Recent changes' }))
    .queryAllByRole('listitem')
    .map(({ textContent }) => textContent);

describe('recent changes', () => {
  it('miss nothing where the page got the quarter anew instead of what happened', async () => {
    const stage = openStage();
    await stage.quarter(objective('o1', 'Before she joined'));
    stage.workspace(`/q/${QUARTER}/agreement`, 'cleo');
    await screen.findByRole('region', { name: 'Recent changes' }, first);
    await waitFor(() => expect(listed().join()).toContain('Before she joined'), first);
    // Elsewhere: her own joining makes the server send this page the whole quarter.
    await stage.act({ id: 'cleo', kind: 'member.join', role: 'design' }, 'cleo');
    await stage.act(objective('o2', 'While she was away'));
    window.dispatchEvent(new Event('focus'));
    await waitFor(() => expect(listed().join()).toContain('While she was away'), first);
    expect(listed()).toHaveLength(4);
    expect(listed().join()).toContain('Before she joined');
  });

  it('reach back where the page heard news before anybody looked at them', async () => {
    const stage = openStage();
    await stage.quarter(objective('o1', 'Long ago'));
    const { user } = stage.workspace(`/q/${QUARTER}/objectives`);
    expect((await screen.findAllByText('Long ago', {}, first))[0]).toBeVisible();
    await stage.act(objective('o2', 'News'));
    window.dispatchEvent(new Event('focus'));
    expect((await screen.findAllByText('News', {}, first))[0]).toBeVisible();
    await user.click(screen.getByRole('tab', { name: 'Agreement' }));
    await waitFor(() => expect(listed().join()).toContain('Long ago'), first);
    expect(listed().join()).toContain('News');
  });
});
