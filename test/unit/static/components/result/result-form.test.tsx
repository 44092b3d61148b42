import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { ResultForm } from '../../../../../static/src/components/result/result-form';

it('says at each question that it was not answered, and at no other', async () => {
  const user = userEvent.setup();
  const onRecord = jest.fn();
  render(
    <ResultForm result={null} hypotheses={[{ id: 'h1', text: 'They come back' }]} onRecord={onRecord} />,
  );
  await user.type(screen.getByLabelText('What did you see?'), 'Nobody came');
  await user.click(screen.getByRole('radio', { name: 'No' }));
  await user.click(screen.getByRole('button', { name: 'Record result' }));
  expect(screen.getByRole('group', { name: 'Hypothesis is' })).toHaveAccessibleDescription(
    'Say what that makes of the hypothesis.',
  );
  expect(screen.getByRole('group', { name: 'Threshold met?' })).not.toHaveAccessibleDescription();
  expect(onRecord).not.toHaveBeenCalled();
  await user.click(screen.getByRole('radio', { name: 'Refuted' }));
  expect(screen.getByRole('group', { name: 'Hypothesis is' })).not.toHaveAccessibleDescription();
  await user.click(screen.getByRole('button', { name: 'Record result' }));
  expect(onRecord).toHaveBeenCalledTimes(1);
});
