import { render, screen } from '@testing-library/react';
import { TabBoundary } from '../../../../../static/src/pages/workspace/tab-boundary';

const Broken = (): never => {
  throw new Error('No weeks in this quarter.');
};

it('says where a tab broke and with what, to whoever uses it and to whoever mends it', () => {
  const reported = jest.spyOn(console, 'error').mockImplementation(() => undefined);
  render(
    <TabBoundary name="Milestones">
      <Broken />
    </TabBoundary>,
  );
  expect(screen.getByText('Milestones could not be shown')).toBeInTheDocument();
  const [, error, place] = reported.mock.calls.find(([words]) =>
    String(words).startsWith('OKRA: the tab Milestones'),
  )!;
  expect(error).toEqual(new Error('No weeks in this quarter.'));
  expect(place).toContain('Broken');
  reported.mockRestore();
});
