import { detectFormat } from '#domain/okra-files/detect-format';
import { writeBlocks } from '#domain/okra-files/write-blocks';
import { writeTable } from '#domain/okra-files/write-table';
import { writeWorkItems } from '#domain/okra-files/write-work-items';
import { aReceipt } from '../../../support/given/a-graph';
import { applied, imported, meaning, notes, refusals, source } from '../../../support/given/imported';

const published = () => {
  const { quarter } = imported([
    source(
      'Objective: Returns take one minute\n\nMilestone: Print | at home\nType: Epic\nLink: Objective "Returns take one minute"\nTasks: [ ] Draw it\n\nMilestone: Ask\u200B three shops\nType: Spike\n',
    ),
  ]);
  const [epic, spike] = quarter.milestones;
  const task = `${epic!.id}/${epic!.tasks[0]!.id}`;
  return {
    quarter: {
      ...quarter,
      receipts: [
        aReceipt(spike!.id, 9, { kind: 'spike' }),
        aReceipt(epic!.id, 4),
        aReceipt(task, 5, { kind: 'task' }),
        aReceipt('gone', 6),
        aReceipt(quarter.objectives[0]!.id, 3, { kind: 'objective' }),
      ],
    },
    states: new Map([
      [epic!.id, { issueKey: 'OPS-1', typeName: 'Epic', statusName: '=In progress' }],
      [spike!.id, { issueKey: 'SHOP-9', typeName: '', statusName: '' }],
    ]),
    site: 'https://team.atlassian.net/',
  };
};

describe('the list of work items', () => {
  it('G-25 names each by key, title, status and address, in the order of the quarter, and guards its cells', () => {
    expect(writeWorkItems(published(), 'table').split('\n')).toEqual([
      'okra_work_item,kind,title,work_type,status,address',
      'SHOP-3,Objective,Returns take one minute,,,https://team.atlassian.net/browse/SHOP-3',
      "OPS-1,Epic,Print | at home,Epic,'=In progress,https://team.atlassian.net/browse/OPS-1",
      'SHOP-5,Task,Draw it,,,https://team.atlassian.net/browse/SHOP-5',
      'SHOP-9,Spike,Ask three shops,,,https://team.atlassian.net/browse/SHOP-9',
      'SHOP-6,Epic,,,,https://team.atlassian.net/browse/SHOP-6',
      '',
    ]);
  });

  it('says no address where the site is not known, and nothing where nothing was published', () => {
    const items = published();
    expect(writeWorkItems({ ...items, site: '' }, 'table')).toContain('SHOP-9,Spike,Ask three shops,,,\n');
    for (const as of ['table', 'section'] as const)
      expect(writeWorkItems({ ...items, quarter: { ...items.quarter, receipts: [] } }, as)).toBe('');
  });

  it('G-26 behind the text of its quarter it is told and changes nothing: read back, the quarter is the same', () => {
    const items = published();
    const text = `${writeBlocks(items.quarter)}\n${writeWorkItems(items, 'section')}`;
    expect(text).toContain('| OPS-1 | Epic | Print \\| at home |');
    const { quarter, warnings } = imported([source(text)]);
    expect(meaning(quarter)).toEqual(meaning(imported([source(writeBlocks(items.quarter))]).quarter));
    expect(warnings.map(({ message }) => message)).toEqual([expect.stringContaining('lists work items')]);
    const again = imported([source(text)], items.quarter);
    expect(again.quarter).toEqual(applied(items.quarter, []));
  });

  it('G-26 beside the table of its quarter it is a note, and alone it is refused with what it is', () => {
    const items = published();
    const list = writeWorkItems(items, 'table');
    expect(detectFormat('Q1-work-items.csv', list)).toBe('csv');
    const beside = [
      source(writeTable(items.quarter), 'csv'),
      source(list, 'csv', { fileName: 'Q1-work-items.csv' }),
    ];
    expect(imported(beside).quarter.milestones).toHaveLength(2);
    expect(notes(beside).map(({ file, line }) => [file, line])).toEqual([['Q1-work-items.csv', 1]]);
    expect(refusals([source(list, 'csv')])[0]!.message).toContain('lists work items');
  });
});
