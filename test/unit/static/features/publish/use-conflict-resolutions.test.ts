import { parsePreviewChoices } from '../../../../../static/src/features/publish/use-conflict-resolutions';

const take = { field: 'summary', take: 'okra', seen: 'd1' };

describe('what was chosen in the preview before the page was loaded again', () => {
  it('is read as it was kept', () => {
    const { takes, left } = parsePreviewChoices(
      JSON.stringify({ takes: [['m1 summary', take]], left: ['m2'] }),
    );
    expect([...takes]).toEqual([['m1 summary', take]]);
    expect([...left]).toEqual(['m2']);
  });

  it.each([
    'null',
    'x',
    '[]',
    '{"takes":7,"left":{}}',
    '{"takes":[["m1 summary",{"take":"ours"}],[1]],"left":[2]}',
  ])('is asked again where the tab holds %s', (text) => {
    const { takes, left } = parsePreviewChoices(text);
    expect(takes.size + left.size).toBe(0);
  });
});
