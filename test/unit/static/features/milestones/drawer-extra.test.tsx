import { screen, within } from '@testing-library/react';
import { openFixture, QUARTER } from '../../../../support/pages/open-fixture';

it('G-26 what an import kept by its name is seen in the open card', async () => {
  const fixture = openFixture();
  const text = 'Milestone,Squad,Steering remarks\nPrint,Blue,"Ask again\nin May"\nShow,,\n';
  await fixture.quarter({
    id: 'wall',
    kind: 'quarter.import',
    sources: [{ fileName: 'wall.csv', format: 'csv', text }],
  });
  const { milestones } = await fixture.seen();
  const { user } = fixture.workspace(`/q/${QUARTER}/milestones/${milestones[0]!.id}`, 'dev');
  const card = within(await screen.findByRole('complementary', { name: 'Print' }, { timeout: 15_000 }));
  expect(card.getByRole('heading', { name: 'From the import' })).toBeVisible();
  expect(card.getAllByRole('term').map(({ textContent }) => textContent)).toEqual([
    'Squad',
    'Steering remarks',
  ]);
  expect(card.getAllByRole('definition').map(({ textContent }) => textContent)).toEqual([
    'Blue',
    'Ask again\nin May',
  ]);
  await user.click(card.getByRole('button', { name: 'Next card' }));
  expect(await screen.findByRole('complementary', { name: 'Show' })).toBeVisible();
  expect(screen.queryByRole('heading', { name: 'From the import' })).toBeNull();
});
