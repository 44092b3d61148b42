import { choose, openedList } from '../../../support/pages/choose';
import { render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';
import { SelectField } from '../../../../static/src/ui/select-field';

const CHOICES = [
  { value: 'o1', code: 'O1', label: 'Painless returns' },
  { value: 'o2', code: 'O2', label: 'Faster refunds' },
  { value: 'none', label: 'No objective' },
] as const;

interface FormProps {
  readonly isReadOnly?: boolean;
  readonly isDisabled?: boolean;
  readonly first?: string | null;
}

const escapes: string[] = [];

/** A field in a card that Esc closes, with something before and after it. */
const Form = ({ first = null, ...rest }: FormProps) => {
  const [value, setValue] = useState<string | null>(first);
  return (
    // eslint-disable-next-line jsx-a11y/no-static-element-interactions -- stands for the card, or the dialog, around the field
    <div
      onKeyDown={({ key, defaultPrevented }) => {
        if (key === 'Escape' && !defaultPrevented) escapes.push(key);
      }}
    >
      <button type="button">Before</button>
      <label htmlFor="objective">Objective</label>
      <SelectField
        {...rest}
        id="objective"
        prompt="Choose one"
        value={value}
        choices={CHOICES}
        onChoose={setValue}
      />
      <button type="button">After</button>
    </div>
  );
};

const show = (props: FormProps = {}) => {
  escapes.length = 0;
  render(<Form {...props} />);
  return userEvent.setup();
};

const field = (): HTMLElement => screen.getByRole('combobox', { name: 'Objective' });

describe('a field with several choices', () => {
  it('is named by its label, shows what is chosen, and the focus goes back to it', async () => {
    const user = show();
    expect(field()).toHaveTextContent('Choose one');
    await choose(user, field(), 'O2 Faster refunds');
    expect(field()).toHaveTextContent('O2 Faster refunds');
    expect(field()).toHaveFocus();
    expect(screen.queryByRole('listbox')).not.toBeInTheDocument();
  });

  it.each(['{Enter}', ' ', '{ArrowDown}', '{ArrowUp}'])('opens by %s, at what is chosen', async (key) => {
    const user = show({ first: 'o2' });
    const closed = field();
    closed.focus();
    await user.keyboard(key);
    const list = await openedList(closed);
    expect(within(list).getAllByRole('option')).toHaveLength(3);
    expect(field()).toHaveAttribute('aria-expanded', 'true');
    await user.keyboard('{ArrowDown}{Enter}');
    expect(field()).toHaveTextContent('No objective');
  });

  it('is found in by typing: a code or a word', async () => {
    const user = show();
    const closed = field();
    closed.focus();
    await user.keyboard('o2');
    const list = await openedList(closed);
    expect(
      within(list)
        .getAllByRole('option')
        .map(({ textContent }) => textContent),
    ).toEqual(['O2 Faster refunds']);
    await user.keyboard('x');
    expect(screen.getByText('Nothing matches')).toBeVisible();
    await user.keyboard('{Backspace}{Enter}');
    expect(field()).toHaveTextContent('Faster refunds');
  });

  it('closes with Esc, which closes nothing around it, and keeps what was chosen', async () => {
    const user = show({ first: 'o1' });
    const closed = field();
    await user.click(closed);
    await openedList(closed);
    await user.keyboard('fas{Escape}');
    expect(field()).toHaveTextContent('Painless returns');
    expect(field()).toHaveFocus();
    expect(escapes).toEqual([]);
    await user.keyboard('{Escape}');
    expect(escapes).toEqual(['Escape']);
  });

  it.each([
    ['{Tab}', 'After'],
    ['{Shift>}{Tab}{/Shift}', 'Before'],
  ])('is left by %s for what stands there, and chooses nothing', async (keys, name) => {
    const user = show();
    const closed = field();
    await user.click(closed);
    await openedList(closed);
    await user.keyboard(keys);
    expect(screen.getByRole('button', { name })).toHaveFocus();
    expect(field()).toHaveTextContent('Choose one');
    expect(screen.queryByRole('listbox')).not.toBeInTheDocument();
  });

  it('reads as text for whoever may not choose, and opens for nobody while it is disabled', async () => {
    const { unmount } = render(<Form isReadOnly first="o1" />);
    expect(screen.queryByRole('combobox')).not.toBeInTheDocument();
    expect(screen.getByText('Painless returns')).toBeVisible();
    unmount();
    const user = show({ isDisabled: true, first: 'o1' });
    expect(field()).toBeDisabled();
    await user.click(field());
    expect(screen.queryByRole('listbox')).not.toBeInTheDocument();
  });
});
