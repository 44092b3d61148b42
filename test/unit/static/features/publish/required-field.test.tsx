import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { PublishProblem } from '../../../../../static/src/features/publish/preparation';
import { RequiredField } from '../../../../../static/src/features/publish/required-field';

type Input = NonNullable<PublishProblem['field']>['input'];

const show = (input: Input) => {
  const field: NonNullable<PublishProblem['field']> = {
    issueTypeId: '10001',
    issueTypeName: 'Task',
    fieldId: 'customfield_10001',
    fieldName: 'Go live',
    input,
    options: [],
  };
  const problem: PublishProblem = {
    code: 'FIELD_REQUIRED',
    severity: 'problem',
    title: 'Operations wants Go live for every Task',
    message: 'It has no value yet.',
    solution: 'Ask an administrator to give the field a default.',
    rows: ['a', 'b'],
    field,
  };
  const given: unknown[] = [];
  render(<RequiredField problem={problem} field={field} onDefault={(value) => given.push(value)} />);
  return { user: userEvent.setup(), given };
};

describe('a required field', () => {
  it('of a day takes one from the calendar that every day of the app is chosen in', async () => {
    const { user, given } = show('date');
    expect(screen.getByRole('button', { name: 'Use for 2 rows' })).toBeDisabled();
    await user.click(screen.getByRole('button', { name: 'Go live for every Task' }));
    const typed = await screen.findByRole(
      'combobox',
      { name: 'Go live for every Task' },
      { timeout: 10_000 },
    );
    await user.type(typed, '1/11/2027');
    await user.tab();
    expect(await screen.findByRole('button', { name: 'Go live for every Task' })).toHaveTextContent(
      'Mon, Jan 11, 2027',
    );
    await user.click(screen.getByRole('button', { name: 'Use for 2 rows' }));
    expect(given).toEqual(['2027-01-11']);
  });

  it('of a number gives a number, and an empty one gives none', async () => {
    const { user, given } = show('number');
    expect(screen.getByRole('button', { name: 'Use for 2 rows' })).toBeDisabled();
    await user.type(screen.getByRole('spinbutton', { name: 'Go live for every Task' }), '3');
    await user.click(screen.getByRole('button', { name: 'Use for 2 rows' }));
    expect(given).toEqual([3]);
  });

  it('that holds a person, or another thing that is not offered, is told and asks for nothing to be typed', () => {
    show('none');
    expect(screen.getByText('Ask an administrator to give the field a default.')).toBeInTheDocument();
    expect(screen.queryByRole('textbox')).not.toBeInTheDocument();
    expect(screen.queryByRole('button')).not.toBeInTheDocument();
  });
});
