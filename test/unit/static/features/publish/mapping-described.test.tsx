import '../../../../support/pages/fake-bridge';
import { screen, waitFor } from '@testing-library/react';
import { openFixture, QUARTER } from '../../../../support/pages/open-fixture';

const given = async () => {
  const fixture = openFixture();
  const text = 'Milestone,Type,Squad\nPrint at home,Epic,Blue\nShow the refund,Spike,\n';
  await fixture.quarter({
    id: 'import',
    kind: 'quarter.import',
    sources: [{ fileName: 'wall.csv', format: 'csv', text }],
  });
  return fixture;
};

it('a column of the team\u2019s table is ticked for the descriptions, and the preview shows its line', async () => {
  const fixture = await given();
  const { user } = fixture.workspace(`/q/${QUARTER}/jira`);
  const column = await screen.findByLabelText(/Squad.*1 card/, {}, { timeout: 20_000 });
  expect(column).not.toBeChecked();
  await user.click(column);
  await waitFor(async () => expect((await fixture.seen()).mappings[0]?.described).toEqual(['Squad']));
  expect(await screen.findByText(/with Squad of your table/)).toBeInTheDocument();
  expect(screen.getByText(/in use: kept columns/)).toBeInTheDocument();
}, 60_000);

it('who may not change the mapping reads what is chosen', async () => {
  const fixture = await given();
  fixture.workspace(`/q/${QUARTER}/jira`, 'ben');
  const columns = await screen.findByRole('list', { name: 'Columns of your table' }, { timeout: 20_000 });
  expect(columns).toHaveTextContent('Squad: stays here');
  expect(screen.queryByLabelText(/Squad/)).toBeNull();
}, 60_000);
