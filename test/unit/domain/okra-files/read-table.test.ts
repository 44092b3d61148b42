import { imported, notes, refusals, source } from '../../../support/given/imported';

const csv = (text: string, more: Parameters<typeof source>[2] = {}): ReturnType<typeof source> =>
  source(text, 'csv', more);

describe('tables of milestones', () => {
  it.each([
    ['comma', 'milestone,type\nA,Epic\n'],
    ['semicolon, CRLF, BOM', '\uFEFFMilestone;TYPE\r\nA;Epic\r\n'],
    ['tab, other order', 'Type\tCard\nEpic\tA\n'],
    ['declared separator', 'sep=;\nIdea;Milestone_Type\nA;Epic\n'],
    ['spaces and underscores', 'Milestone_type," Title "\nEpic,A\n'],
  ])('reads %s', (_, text) => {
    expect(imported([csv(text)]).quarter.milestones).toEqual([
      expect.objectContaining({ title: 'A', type: 'epic' }),
    ]);
  });

  it('needs no column but the milestone', () => {
    expect(imported([csv('Idea\nA\nB\n\n')]).quarter.milestones.map(({ title }) => title)).toEqual([
      'A',
      'B',
    ]);
  });

  it('refuses headings without a milestone at line 1, and reads them once somebody says what they mean', () => {
    const text = 'What,How big\nA,M\n';
    expect(refusals([csv(text)])).toEqual([expect.objectContaining({ file: 'wall.csv', line: 1 })]);
    expect(
      imported([csv(text, { headings: { What: 'milestone', 'How big': 'effort' } })]).quarter.milestones[0],
    ).toMatchObject({ title: 'A', effort: 'M' });
  });

  it('G-26 says of headings alone that nothing stands below them', () => {
    const [note] = notes([csv('milestone,type\n')]);
    expect(note).toMatchObject({
      line: 1,
      message: expect.stringContaining('Nothing stands below') as string,
    });
  });

  it('keeps unknown columns by their names', () => {
    expect(imported([csv('milestone,Squad\nA,Blue\n')]).quarter.milestones[0]!.extra).toEqual([
      { key: 'Squad', value: 'Blue' },
    ]);
  });

  it('makes missing objectives and one hypothesis of equal text in one objective', () => {
    const { quarter } = imported([
      csv(
        'milestone,objective,hypothesis,key_result\nA,One,They stay,KR1: 5% more\nB,One,they  STAY,KR1\nC,Two,They stay,\n',
      ),
    ]);
    expect(quarter.objectives.map(({ title }) => title)).toEqual(['One', 'Two']);
    expect(quarter.hypotheses).toHaveLength(2);
    expect(quarter.milestones[0]!.hypothesisIds).toEqual(quarter.milestones[1]!.hypothesisIds);
    expect(quarter.keyResults).toEqual([
      expect.objectContaining({ ordinal: 1, text: '5% more', stub: false }),
    ]);
  });

  it('keeps a hypothesis whose row names no objective', () => {
    const { quarter } = imported([csv('milestone,hypothesis\nA,They stay\n')]);
    expect(quarter.hypotheses[0]).toMatchObject({ text: 'They stay', objectiveId: null });
    expect(quarter.milestones[0]!.hypothesisIds).toEqual([quarter.hypotheses[0]!.id]);
  });

  it('S3-7 links a cell that is a title whole, and parts that are titles, whatever stands between them', () => {
    const { quarter } = imported([
      csv(
        'milestone,dependencies\n"Search, browse and find",\nBasket,"Search, browse and find"\nPay,"basket; Search, browse and find"\nShip,Pay and Legal review\nTell,none\n',
      ),
    ]);
    const id = new Map(quarter.milestones.map((milestone) => [milestone.title, milestone.id]));
    expect(
      quarter.dependencies.map(({ milestoneId, targetMilestoneId, text }) => [
        milestoneId,
        targetMilestoneId,
        text,
      ]),
    ).toEqual([
      [id.get('Basket'), id.get('Search, browse and find'), 'Search, browse and find'],
      [id.get('Pay'), id.get('Basket'), 'basket'],
      [id.get('Pay'), id.get('Search, browse and find'), 'Search, browse and find'],
      [id.get('Ship'), id.get('Pay'), 'Pay'],
      [id.get('Ship'), null, 'Legal review'],
    ]);
    expect(quarter.milestones.at(-1)!.dependenciesNone).toBe(true);
  });

  it('I18 keeps the text of dependencies as typed', () => {
    expect(
      imported([csv('milestone,dependencies\nA," Payments API ,  SRE"\n')]).quarter.milestones[0]!
        .dependenciesText,
    ).toBe(' Payments API ,  SRE');
  });

  it('S4-10 takes a cycle, which a finding reports', () => {
    expect(imported([csv('milestone,dependencies\nA,B\nB,A\n')]).quarter.dependencies).toHaveLength(2);
  });

  it('G-27 restores guarded cells', () => {
    expect(
      imported([csv("milestone,notes\n'=A1,''-x\n'plain,it's\n")]).quarter.milestones.map(
        ({ title, notes }) => [title, notes],
      ),
    ).toEqual([
      ['=A1', "'-x"],
      ["'plain", "it's"],
    ]);
  });

  it('counts lines through quoted line breaks', () => {
    expect(notes([csv('milestone,effort\n"A","M"\n"B\nb",S\nC,XL\n')])).toEqual([
      expect.objectContaining({ line: 5, column: 2 }),
    ]);
  });

  it('names rows without a title and rows with too many cells', () => {
    expect(
      notes([csv('milestone,effort\n,M\nB,S,left over\n')]).map(({ line, column }) => [line, column]),
    ).toEqual([
      [2, 1],
      [3, 3],
    ]);
  });

  it('takes 2,000 rows and refuses 2,001 with the number', () => {
    const rows = (count: number): string =>
      `milestone\n${Array.from({ length: count }, (_, index) => `M${String(index)}`).join('\n')}\n`;
    expect(imported([csv(rows(2000))]).quarter.milestones).toHaveLength(2000);
    expect(refusals([csv(rows(2001))])).toEqual([
      expect.objectContaining({ message: expect.stringContaining('2001') as string }),
    ]);
  });

  it('treats a row with the title of a card that is there as that card', () => {
    const first = imported([csv('milestone,effort\nA,M\n')]).quarter;
    const second = imported([csv('milestone,effort,type\na,M,Spike\n')], first).quarter;
    expect(second.milestones).toEqual([
      expect.objectContaining({ id: first.milestones[0]!.id, effort: 'M', type: 'spike' }),
    ]);
    expect(notes([csv('milestone,effort\nA,L\n')], first)).toEqual([
      expect.objectContaining({ line: 2, column: 2 }),
    ]);
  });

  it('says that a row is unreadable where a quote never closes', () => {
    expect(refusals([csv('milestone,notes\nA,"open\nB,x\n')])[0]).toMatchObject({ line: 2 });
  });

  it('takes a row without a text that could not be typed, naming how long it may be', () => {
    const long = `milestone,notes\n${'x'.repeat(256)},ok\nB,${'y'.repeat(10_001)}\n`;
    expect(notes([csv(long)]).map(({ line, column }) => [line, column])).toEqual([
      [2, 1],
      [3, 2],
    ]);
  });
});
