import { render, screen } from '@testing-library/react';
import { ScoreChip } from '../../../../static/src/components/score-chip';
import { TypeMark } from '../../../../static/src/components/type-mark';

describe('scores and types', () => {
  it('say in words what their symbols say', () => {
    render(
      <>
        <ScoreChip scale="effort" value="M" />
        <ScoreChip scale="business" value={2} />
        <ScoreChip scale="ux" value={3} />
        <ScoreChip scale="ux" value={null} />
        <TypeMark type="signal_test" />
      </>,
    );
    expect(screen.getByRole('img', { name: 'Effort medium' })).toHaveTextContent('M');
    expect(screen.getByRole('img', { name: 'Business value 2 of 3' })).toHaveTextContent('$$·');
    expect(screen.getByRole('img', { name: 'UX value 3 of 3' })).toHaveTextContent('♥\uFE0E♥\uFE0E♥\uFE0E');
    expect(screen.getByRole('img', { name: 'UX value not scored' })).toHaveTextContent('–');
    expect(screen.getByRole('img', { name: 'Signal Test' })).toBeInTheDocument();
  });
});
