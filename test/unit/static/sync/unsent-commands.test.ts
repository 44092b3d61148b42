import { parseUnsent } from '../../../../static/src/sync/unsent-commands';

const kept = {
  command: { id: 'c1', kind: 'objective.add', values: { title: 'Kept' } },
  at: '2026-12-14T09:00:00.000Z',
  basedOn: 3,
};

describe('what an earlier page of the tab could not send', () => {
  it('is read as it was kept', () => {
    expect(parseUnsent(JSON.stringify([kept]))).toEqual([kept]);
    expect(parseUnsent(null)).toEqual([]);
  });

  it.each([
    ['no text of ours', 'x{'],
    ['another shape', '{"commands":[]}'],
    ['nothing', 'null'],
  ])('is nothing where the tab holds %s', (_name, text) => {
    expect(parseUnsent(text)).toEqual([]);
  });

  it('leaves out what does not fit and keeps the rest', () => {
    const odd = [
      null,
      'text',
      { ...kept, at: 'yesterday' },
      { ...kept, basedOn: '3' },
      { ...kept, command: { kind: 'objective.add' } },
      { command: kept.command },
    ];
    expect(parseUnsent(JSON.stringify([...odd, kept]))).toEqual([kept]);
  });
});
