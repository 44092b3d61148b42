import { screen, waitFor } from '@testing-library/react';
import { keepFocus } from '../../../../static/src/ui/keep-focus';

let stop: () => void;

const draw = (html: string): void => {
  document.body.innerHTML = html;
};

/** Takes something out of the page, as React does with a row that was deleted. */
const remove = (name: string): void => screen.getByRole('listitem', { name }).remove();

beforeEach(() => {
  // jsdom lays nothing out and therefore does not know what is to be seen.
  Element.prototype.checkVisibility = () => true;
  // It forgets that the page has the focus together with what had it.
  jest.spyOn(document, 'hasFocus').mockReturnValue(true);
  stop = keepFocus(document);
});

afterEach(() => {
  stop();
  jest.restoreAllMocks();
});

const list = `
  <h1>Lines</h1>
  <ul>
    <li aria-label="one"><button>Delete one</button></li>
    <li aria-label="two"><button>Delete two</button></li>
    <li aria-label="three"><button>Delete three</button></li>
  </ul>
  <button>Add</button>`;

describe('the focus, where what had it is gone', () => {
  it('is on the line behind, or on the one before where none is behind', async () => {
    draw(list);
    screen.getByText('Delete two').focus();
    remove('two');
    await waitFor(() => expect(screen.getByText('Delete three')).toHaveFocus());
    remove('three');
    await waitFor(() => expect(screen.getByText('Delete one')).toHaveFocus());
  });

  it('is in what is around it where nothing is left beside it', async () => {
    draw('<main><button>Add</button><ul><li aria-label="one"><button>Delete one</button></li></ul></main>');
    screen.getByText('Delete one').focus();
    remove('one');
    await waitFor(() => expect(screen.getByText('Add')).toHaveFocus());
  });

  it('passes by what takes none', async () => {
    draw(list.replace('<button>Delete three', '<button disabled>Delete three'));
    screen.getByText('Delete two').focus();
    remove('two');
    await waitFor(() => expect(screen.getByText('Delete one')).toHaveFocus());
  });

  it('stays where somebody who knew better put it', async () => {
    draw(list);
    screen.getByText('Delete two').focus();
    remove('two');
    screen.getByText('Add').focus();
    await new Promise((resolve) => setTimeout(resolve, 400));
    expect(screen.getByText('Add')).toHaveFocus();
  });

  it('is not drawn to a page on which nobody pointed at anything', async () => {
    draw(list);
    screen.getByText('Delete two').focus();
    screen.getByText('Delete two').blur();
    remove('one');
    await new Promise((resolve) => setTimeout(resolve, 400));
    expect(document.body).toHaveFocus();
  });
});
