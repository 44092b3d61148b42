import { render, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';
import { TagField } from '../../../../static/src/ui/tag-field';

const escapes: string[] = [];
const split = (text: string): readonly string[] =>
  text
    .split(/[,;]/)
    .map((part) => part.trim())
    .filter((part) => part !== '');

interface FormProps {
  readonly isReadOnly?: boolean;
  readonly first?: readonly string[];
  /** More are refused. */
  readonly most?: number;
}

/** A field in a card that Esc closes, with something behind it. */
const Form = ({ first = ['Design'], most = 9, ...rest }: FormProps) => {
  const [value, setValue] = useState(first);
  return (
    // eslint-disable-next-line jsx-a11y/no-static-element-interactions -- stands for the card around the field
    <div
      onKeyDown={({ key, defaultPrevented }) => {
        if (key === 'Escape' && !defaultPrevented) escapes.push(key);
      }}
    >
      <TagField
        {...rest}
        label="Skills"
        value={value}
        known={['Backend', 'Data', 'Design']}
        prompt="Add skills"
        split={split}
        onChoose={(next) => {
          if (next.length > most) return false;
          setValue(next);
          return true;
        }}
      />
      <button type="button">After</button>
      <output aria-label="Chosen">{value.join('|')}</output>
    </div>
  );
};

const show = (props: FormProps = {}) => {
  escapes.length = 0;
  render(<Form {...props} />);
  return userEvent.setup();
};

const chosen = (): HTMLElement => screen.getByRole('status', { name: 'Chosen' });
const closed = (): Promise<HTMLElement> => screen.findByRole('button', { name: /^Skills/ });
const opened = (): Promise<HTMLElement> => screen.findByRole('combobox', { name: 'Skills' });

it('offers what others have called theirs, and not what is there already', async () => {
  const user = show();
  await user.click(await closed());
  await opened();
  expect(screen.queryByRole('option', { name: 'Design' })).not.toBeInTheDocument();
  await user.click(await screen.findByRole('option', { name: 'Backend' }));
  expect(chosen()).toHaveTextContent('Design|Backend');
});

it('takes several that are typed in one go, each once, whatever their case', async () => {
  const user = show();
  await user.tab();
  expect(await closed()).toHaveFocus();
  await user.keyboard('{Enter}');
  await user.type(await opened(), 'Video,design,Sound;');
  expect(chosen()).toHaveTextContent('Design|Video|Sound');
});

it('keeps what was typed when the field is left', async () => {
  const user = show();
  await user.click(await closed());
  await user.type(await opened(), 'Video');
  await user.click(screen.getByRole('button', { name: 'After' }));
  await waitFor(() => expect(chosen()).toHaveTextContent('Design|Video'));
  expect(await screen.findByRole('button', { name: 'Skills, Design, Video' })).toBeVisible();
});

it('keeps what was typed where it is refused, also when the field is left', async () => {
  const user = show({ most: 1 });
  await user.click(await closed());
  await user.type(await opened(), 'Video{Enter}');
  expect(chosen()).toHaveTextContent('Design');
  expect(await opened()).toHaveValue('Video');
  await user.click(screen.getByRole('button', { name: 'After' }));
  expect(await opened()).toHaveValue('Video');
  expect(chosen()).toHaveTextContent(/^Design$/);
});

it('takes a list that is pasted', async () => {
  const user = show({ first: [] });
  await user.click(await closed());
  await opened();
  await user.paste('Video, Sound');
  expect(chosen()).toHaveTextContent('Video|Sound');
});

it('lets the last one go with Backspace, and Esc close nothing else', async () => {
  const user = show({ first: ['Design', 'Data'] });
  await user.click(await closed());
  await user.type(await opened(), '{Backspace}');
  expect(chosen()).toHaveTextContent('Design');
  await user.keyboard('{Escape}');
  await waitFor(async () => expect(await closed()).toHaveFocus());
  expect(escapes).toEqual([]);
});

it('is text for whoever may not choose', () => {
  show({ isReadOnly: true, first: ['Design', 'Data'] });
  expect(screen.getByText('Data')).toBeVisible();
  expect(screen.queryByRole('button', { name: /^Skills/ })).not.toBeInTheDocument();
});
