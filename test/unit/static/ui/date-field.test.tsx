import { render, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';
import { DateField } from '../../../../static/src/ui/date-field';

const escapes: string[] = [];

interface FormProps {
  readonly isReadOnly?: boolean;
  readonly isOffered?: (day: string) => boolean;
}

/** A field in a dialog that Esc closes, with something behind it. */
const Form = (props: FormProps) => {
  const [value, setValue] = useState('2027-01-04');
  return (
    // eslint-disable-next-line jsx-a11y/no-static-element-interactions -- stands for the dialog around the field
    <div
      onKeyDown={({ key, defaultPrevented }) => {
        if (key === 'Escape' && !defaultPrevented) escapes.push(key);
      }}
    >
      <label htmlFor="first">First day</label>
      <DateField {...props} id="first" value={value} onChoose={setValue} />
      <button type="button">After</button>
      <output aria-label="Chosen">{value}</output>
    </div>
  );
};

const show = (props: FormProps = {}) => {
  escapes.length = 0;
  render(<Form {...props} />);
  return userEvent.setup();
};

const chosen = (): HTMLElement => screen.getByRole('status', { name: 'Chosen' });
const closed = (): Promise<HTMLElement> => screen.findByRole('button', { name: 'First day' });
const opened = (): Promise<HTMLElement> => screen.findByRole('combobox', { name: 'First day' });

it('reads as a day in the reader’s words, and takes one from the calendar', async () => {
  const user = show();
  expect(await closed()).toHaveTextContent('Mon, Jan 4, 2027');
  await user.click(await closed());
  await opened();
  await user.click(await screen.findByRole('button', { name: /^11, Monday January 2027/ }));
  expect(chosen()).toHaveTextContent('2027-01-11');
  await waitFor(async () => expect(await closed()).toHaveFocus());
  expect(await closed()).toHaveTextContent('Mon, Jan 11, 2027');
});

it.each([
  ['2027-02-01', '2027-02-01'],
  ['3/8/2027', '2027-03-08'],
])('takes a day that is typed, %s, by Enter', async (typed, day) => {
  const user = show();
  await user.tab();
  expect(await closed()).toHaveFocus();
  await user.keyboard('{Enter}');
  await user.type(await opened(), `${typed}{Enter}`);
  expect(chosen()).toHaveTextContent(day);
  expect(await closed()).toBeVisible();
});

it('keeps a day that was typed when the field is left', async () => {
  const user = show();
  await user.tab();
  await user.keyboard('{Enter}');
  await user.type(await opened(), '2027-02-01');
  await user.tab();
  await waitFor(() => expect(chosen()).toHaveTextContent('2027-02-01'));
  expect(screen.getByRole('button', { name: 'After' })).toHaveFocus();
});

it('takes no single number for a day', async () => {
  const user = show();
  await user.tab();
  await user.keyboard('{Enter}');
  await user.type(await opened(), '9');
  await user.click(screen.getByRole('button', { name: 'After' }));
  expect(await closed()).toHaveTextContent('Mon, Jan 4, 2027');
});

it('leaves the keys of the page around it alone while it is closed', async () => {
  const user = show();
  await user.tab();
  await user.keyboard('?/');
  expect(screen.queryByRole('combobox')).not.toBeInTheDocument();
});

it('is left as it was by Escape, which closes nothing else', async () => {
  const user = show();
  await user.click(await closed());
  await user.type(await opened(), '2027-02-01');
  await user.keyboard('{Escape}');
  await waitFor(async () => expect(await closed()).toHaveFocus());
  expect(chosen()).toHaveTextContent('2027-01-04');
  expect(escapes).toEqual([]);
});

it('offers only what may be chosen', async () => {
  const user = show({ isOffered: (day) => day.endsWith('11') });
  await user.click(await closed());
  await opened();
  await user.click(await screen.findByRole('button', { name: /^12, Tuesday January 2027/ }));
  expect(chosen()).toHaveTextContent('2027-01-04');
  await user.click(screen.getByRole('button', { name: /^11, Monday January 2027/ }));
  expect(chosen()).toHaveTextContent('2027-01-11');
});

it('is text for whoever may not choose', () => {
  show({ isReadOnly: true });
  expect(screen.getByRole('status', { name: 'First day' })).toHaveTextContent('Mon, Jan 4, 2027');
  expect(screen.queryByRole('button', { name: 'First day' })).not.toBeInTheDocument();
});
