import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { ImportNotes } from '../../../../../static/src/features/import/import-notes';

const notes = Array.from({ length: 120 }, (_, i) => ({
  file: 'wall.csv',
  line: i + 2,
  column: 3,
  message: `Imported without effort: “${String(i)}”.`,
}));

describe('what an import has to say', () => {
  it('begins with fifty lines, and lists every one when asked', async () => {
    render(<ImportNotes severity="info" title="Not read" notes={notes} />);
    expect(screen.getAllByRole('listitem')).toHaveLength(50);
    await userEvent.click(screen.getByRole('button', { name: 'Show all 120' }));
    expect(screen.getAllByRole('listitem')).toHaveLength(120);
    expect(screen.getByText('wall.csv, line 121, column 3')).toBeInTheDocument();
    expect(screen.queryByRole('button')).toBeNull();
    expect(screen.getByRole('list', { name: 'Not read' })).toHaveFocus();
  });
});
