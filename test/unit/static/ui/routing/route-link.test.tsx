import '../../../../support/pages/fake-bridge';
import { fireEvent, render, screen } from '@testing-library/react';
import { memoryHistory } from '../../../../../static/src/ui/routing/app-history';
import { RouteProvider } from '../../../../../static/src/ui/routing/route-context';
import { RouteLink } from '../../../../../static/src/ui/routing/route-link';

const renderLink = (base?: string) => {
  const beside: string[] = [];
  const history = {
    ...memoryHistory('/'),
    getAddress: (path: string) => (base === undefined ? null : base + path),
    openBeside: (path: string) => beside.push(path),
  };
  render(
    <RouteProvider history={history}>
      <RouteLink to="/quarters">All quarters</RouteLink>
    </RouteProvider>,
  );
  return { link: screen.getByRole('link', { name: 'All quarters' }), history, beside };
};

describe('a link to a place of the page', () => {
  it('shows the address that the host has for it, to be seen and copied', () => {
    const { link } = renderLink('https://site.test/jira/projects/SHOP/okra');
    expect(link).toHaveAttribute('href', 'https://site.test/jira/projects/SHOP/okra/quarters');
  });

  it('is a link also while the host has told no address', () => {
    expect(renderLink().link).toHaveAttribute('href', '#/quarters');
  });

  it('goes there on a plain press', () => {
    const { link, history, beside } = renderLink();
    fireEvent.click(link);
    expect(history.getPath()).toBe('/quarters');
    expect(beside).toEqual([]);
  });

  it.each(['ctrlKey', 'metaKey', 'shiftKey'])('opens a tab of its own with %s, and stays', (key) => {
    const { link, history, beside } = renderLink();
    fireEvent.click(link, { [key]: true });
    expect(beside).toEqual(['/quarters']);
    expect(history.getPath()).toBe('/');
  });

  it('opens a tab of its own with the middle button, and leaves the right one to the browser', () => {
    const { link, history, beside } = renderLink();
    fireEvent(link, new MouseEvent('auxclick', { bubbles: true, cancelable: true, button: 1 }));
    expect(fireEvent(link, new MouseEvent('auxclick', { bubbles: true, cancelable: true, button: 2 }))).toBe(
      true,
    );
    expect(beside).toEqual(['/quarters']);
    expect(history.getPath()).toBe('/');
  });
});
