import { imported, notes, refusals, source } from '../../../support/given/imported';

const RETURNS = `Objective: Nobody dreads sending something back
KR1: 85% of parcels are labelled within three minutes
KR2: Half of all returns begin without a phone call
Hypothesis: If people see the money first, they begin on their own.

Milestone: Money back, shown on the order
Type: Epic
Hypothesis: If people see the money first, they begin on their own.
Link: KR2 of Objective "Nobody dreads sending something back"

Milestone: Label by courier code
Effort: M
Business Value: $$
UX Value: ♥♥♥
Dependencies: Payments API, Data Science support
Skills: Frontend, Payments
Planned Start: Week 3
Planned End: Week 5
Notes: Needs wireframes
Color: Yellow (Experiment), Skills: Design, Backend
`;

describe('blocks of Key: value lines', () => {
  it('G-26 reads objectives, key results, hypotheses and milestones with their links', () => {
    const { quarter } = imported([source(RETURNS)]);
    expect(quarter.objectives.map(({ title }) => title)).toEqual(['Nobody dreads sending something back']);
    expect(quarter.keyResults.map(({ ordinal, text }) => [ordinal, text])).toEqual([
      [1, '85% of parcels are labelled within three minutes'],
      [2, 'Half of all returns begin without a phone call'],
    ]);
    const [epic, label] = quarter.milestones;
    expect(epic).toMatchObject({
      type: 'epic',
      objectiveId: quarter.objectives[0]!.id,
      keyResultIds: [quarter.keyResults[1]!.id],
      hypothesisIds: [quarter.hypotheses[0]!.id],
    });
    expect(quarter.hypotheses[0]!.keyResultIds).toEqual(quarter.keyResults.map(({ id }) => id));
    expect(label).toMatchObject({
      effort: 'M',
      businessValue: 2,
      uxValue: 3,
      notes: 'Needs wireframes',
      colour: 'Yellow (Experiment)',
      skills: ['Frontend', 'Payments', 'Design', 'Backend'],
    });
    expect(quarter.placements).toMatchObject([{ id: label!.id, startWeek: 3, endWeek: 5, notes: '' }]);
    expect(quarter.dependencies.map(({ text, source: from }) => [text, from])).toEqual([
      ['Payments API', 'other'],
      ['Data Science support', 'ds'],
    ]);
  });

  it('opens a block at Objective, Milestone, Vision and OKR even without a blank line', () => {
    const { quarter } = imported([
      source(
        'Vision: Fewer calls\nOKR: Trust\nKR1: a\nKR2: b\nKR3: c\nKR4: d\nObjective: One\nKR: 10% fewer\nMilestone: A\nMilestone: B\nObjective: Two\nMilestone: C',
      ),
    ]);
    expect(quarter.visions.map(({ text }) => text)).toEqual(['Fewer calls']);
    expect(quarter.companyObjectives[0]!.keyResults).toHaveLength(4);
    const [one, two] = quarter.objectives;
    expect(one!.companyObjectiveIds).toEqual([quarter.companyObjectives[0]!.id]);
    expect(quarter.milestones.map(({ title, objectiveId }) => [title, objectiveId])).toEqual([
      ['A', one!.id],
      ['B', one!.id],
      ['C', two!.id],
    ]);
  });

  it('leaves a milestone after a blank line without objective', () => {
    expect(
      imported([source('Objective: One\n\nMilestone: A')]).quarter.milestones[0]!.objectiveId,
    ).toBeNull();
  });

  it('merges blocks of the same title, trimmed and whatever the case', () => {
    const { quarter } = imported([
      source('Milestone: Quick  label\nEffort: S\n\nMilestone:   quick LABEL \nType: Spike\nEffort: s'),
    ]);
    expect(quarter.milestones).toHaveLength(1);
    expect(quarter.milestones[0]).toMatchObject({ title: 'Quick label', effort: 'S', type: 'spike' });
  });

  it('makes cards of their own of blocks that contradict each other, and names both lines', () => {
    const { quarter, warnings } = imported([source('Milestone: A\nEffort: S\n\nMilestone: a\nEffort: L')]);
    expect(quarter.milestones.map(({ title, effort }) => [title, effort])).toEqual([
      ['A', 'S'],
      ['a', 'L'],
    ]);
    expect(warnings).toEqual([expect.objectContaining({ file: 'wall.md', line: 4, column: 12 })]);
    expect(warnings[0]!.message).toContain('line 1');
  });

  it('makes a stub of an objective and a key result that only a link names', () => {
    const { quarter } = imported([source('Milestone: A\nLink: KR3 of Objective "Not written yet"')]);
    expect(quarter.objectives[0]).toMatchObject({ title: 'Not written yet', stub: true });
    expect(quarter.keyResults[0]).toMatchObject({ ordinal: 3, text: '', stub: true });
  });

  it('resolves a link to an objective that is written further down', () => {
    const { quarter } = imported([
      source('Milestone: A\nLink: KR1 of Objective "Later"\n\nObjective: Later\nKR: 20% more'),
    ]);
    expect(quarter.objectives[0]!.stub).toBe(false);
    expect(quarter.keyResults).toHaveLength(1);
    expect(quarter.keyResults[0]).toMatchObject({ ordinal: 1, label: 'KR', text: '20% more', stub: false });
  });

  it('I2 takes a fourth key result of a team objective and says so', () => {
    expect(notes([source('Objective: One\nKR1: a\nKR2: b\nKR3: c\nKR4: d')])).toEqual([
      expect.objectContaining({ line: 5 }),
    ]);
  });

  it('I7 leaves a score between or above the steps out and says so line by line', () => {
    const errors = notes([
      source('Milestone: A\nEffort: XL\nBusiness Value: $$$$\nUX Value: 4\n\nMilestone: B\nType: Story'),
    ]);
    expect(errors.map(({ line }) => line)).toEqual([2, 3, 4, 7]);
  });

  it('I10 leaves weeks outside the quarter and an end before the start out and says so', () => {
    expect(
      notes([
        source(
          'Milestone: A\nPlanned Start: Week 0\n\nMilestone: B\nPlanned End: Week 14\n\nMilestone: C\nPlanned Start: Week 5\nPlanned End: Week 4',
        ),
      ]).map(({ line }) => line),
    ).toEqual([2, 5, 8]);
  });

  it('reports older names of types and takes them', () => {
    const { quarter, warnings } = imported([
      source(
        'Milestone: A\nType: Experiment\n\nMilestone: B\nType: Inception\n\nMilestone: C\nType: Milestone',
      ),
    ]);
    expect(quarter.milestones.map(({ type }) => type)).toEqual(['signal_test', 'spike', 'epic']);
    expect(warnings.map(({ line }) => line)).toEqual([2, 5, 8]);
  });

  it('keeps lines that it gives no meaning to', () => {
    expect(imported([source('Milestone: A\nRisk appetite: low')]).quarter.milestones[0]!.extra).toEqual([
      { key: 'Risk appetite', value: 'low' },
    ]);
  });

  it('names file, line and column of what is no field, and takes the rest', () => {
    expect(notes([source('Milestone: A\njust words\n\nType: Epic')])).toEqual([
      expect.objectContaining({ file: 'wall.md', line: 2, column: 1 }),
      expect.objectContaining({ file: 'wall.md', line: 4, column: 1 }),
    ]);
  });

  it('repairs hearts that were read in the wrong encoding, and says so', () => {
    const { quarter, warnings } = imported([source('Milestone: A\nUX Value: â™¥â™¥')]);
    expect(quarter.milestones[0]!.uxValue).toBe(2);
    expect(warnings).toEqual([expect.objectContaining({ line: 2 })]);
  });

  it('refuses characters that are lost for good', () => {
    expect(refusals([source('Milestone: A\nUX Value: \uFFFD\uFFFD')])).toEqual([
      expect.objectContaining({ line: 2, column: 11 }),
    ]);
  });

  it('reads blocks in a fence, under headings, as a list and with bold keys', () => {
    const { quarter } = imported([
      source('# Session 2\n\n```markdown\n- **Milestone:** A\n- **Type:** Enabler\n```\n'),
    ]);
    expect(quarter.milestones[0]).toMatchObject({ title: 'A', type: 'enabler' });
  });
});
