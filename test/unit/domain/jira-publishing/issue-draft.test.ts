import fc from 'fast-check';
import { digestsOf, wantedTexts } from '#domain/jira-publishing/field-texts';
import { findIssueDraft } from '#domain/jira-publishing/issue-draft';
import type { Quarter } from '#domain/quarter/quarter';
import { after, aWrittenQuarter } from '../../../support/given/a-quarter';
import {
  aGraph,
  aMilestone,
  aReceipt,
  aSetting,
  describe as describeSections,
} from '../../../support/given/a-graph';

const draft = (quarter: Quarter, row: string) => findIssueDraft(quarter, row, aSetting())!;
const withTitle = (title: string): Quarter => ({
  ...aGraph(0, 0, []),
  milestones: [aMilestone('m', { title })],
});

describe('an issue draft', () => {
  test('tells why the card exists and what waits for what', () => {
    const { description, labels, summary } = draft(aWrittenQuarter(), 'm2');
    expect(summary).toBe('Amount on the order page');
    expect(labels).toEqual(['okra']);
    expect(description).toEqual([
      {
        heading: 'Why',
        blocks: [
          {
            kind: 'facts',
            facts: [
              { label: 'Objective', text: 'Returns without a phone call' },
              { label: 'Key result', text: 'KR1: 60% start alone' },
              { label: 'Hypothesis', text: 'If the amount is shown first, they start alone' },
            ],
          },
        ],
      },
      { heading: 'Dependencies', blocks: [{ kind: 'list', items: ['Refund rules as a service'] }] },
    ]);
  });

  test('knows the work item of what a card waits for, once there is one', () => {
    const quarter = aWrittenQuarter();
    const target = quarter.dependencies[0]?.targetMilestoneId ?? '';
    const receipt = aReceipt(target, 7);
    const { description } = draft({ ...quarter, receipts: [receipt] }, 'm2');
    const item = { text: 'Refund rules as a service', rest: '', issueKey: receipt.issueKey };
    expect(description.find(({ heading }) => heading === 'Dependencies')?.blocks).toEqual([
      { kind: 'list', items: [item] },
    ]);
  });

  test('of a signal test says what is measured, which threshold decides and by when', () => {
    const quarter = after(aWrittenQuarter(), {
      kind: 'milestone.edit',
      target: 'm3',
      changes: { type: 'signal_test', measure: 'Clicks', threshold: 'One in ten', decideByWeek: 3 },
    });
    const section = draft(quarter, 'm3').description.find(({ heading }) => heading === 'Signal Test');
    expect(section?.blocks).toEqual([
      {
        kind: 'facts',
        facts: [
          { label: 'We measure', text: 'Clicks' },
          { label: 'Threshold', text: 'One in ten' },
          { label: 'Decides by', text: 'Week 3 (22 Jan 2027)' },
        ],
      },
    ]);
    expect(draft(quarter, 'm3').property.decideBy).toBe('2027-01-22');
  });

  test('carries ids and numbers and no titles', () => {
    const quarter = after(
      aWrittenQuarter(),
      { kind: 'milestone.edit', target: 'm2', changes: { effort: 'M', businessValue: 2, uxValue: 3 } },
      { kind: 'placement.place', milestone: 'm2', startWeek: 3, endWeek: 5 },
    );
    expect(draft(quarter, 'm2').property).toEqual({
      v: 1,
      ledger: 'ledger-1',
      quarter: 'q',
      milestone: 'm2',
      objective: 'o1',
      keyResults: 'k1',
      hypotheses: 'h1',
      type: 'epic',
      effort: 'M',
      businessValue: 2,
      uxValue: 3,
      startWeek: 3,
      endWeek: 5,
      tested: 'no',
    });
    expect(draft(quarter, 'o1').property).toEqual({
      v: 1,
      ledger: 'ledger-1',
      quarter: 'q',
      objective: 'o1',
      keyResults: 'k1 k2',
      hypotheses: 'h1',
      type: 'objective',
    });
  });

  test('a size that two votes left open is told as uncertain', () => {
    const quarter = after(aWrittenQuarter(), {
      kind: 'milestone.edit',
      target: 'm2',
      changes: { effort: 'L', effortUncertain: true },
    });
    expect(JSON.stringify(draft(quarter, 'm2'))).toContain('"L, uncertain"');
  });

  test('is tested as soon as a spike or signal test serves its hypothesis', () => {
    const quarter = after(aWrittenQuarter(), {
      kind: 'milestone.edit',
      target: 'm4',
      changes: { hypothesisIds: ['h1'] },
    });
    expect(draft(quarter, 'm2').property.tested).toBe('yes');
  });

  test('of a card without a title cannot be an issue', () => {
    expect(draft(withTitle('  \n '), 'm').summary).toBe('');
  });

  test('a summary is one line of at most 255 characters and never half a character', () => {
    expect(draft(withTitle('Two\nlines'), 'm').summary).toBe('Two lines');
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 700 }), (title) => {
        const { summary, isCut } = draft(withTitle(title), 'm');
        expect(summary.length).toBeLessThanOrEqual(255);
        expect(summary).not.toMatch(/[\p{Cc}\u2028]/u);
        expect(!isCut || summary.endsWith('…')).toBe(true);
        expect(/\p{Cs}/u.test(summary) && !/\p{Cs}/u.test(title)).toBe(false);
      }),
    );
  });

  test('a property stays within 32,768 characters however many ids there are', () => {
    const hypothesisIds = Array.from(
      { length: 2000 },
      (_, i) => `hypothesis-with-a-long-id-${String(i).padStart(30, '0')}`,
    );
    const quarter = { ...aGraph(0, 0, []), milestones: [aMilestone('m', { hypothesisIds })] };
    expect(JSON.stringify(draft(quarter, 'm').property).length).toBeLessThanOrEqual(32_768);
  });
});

describe('what is remembered of a published card', () => {
  test('tells which field changed since', () => {
    const before = aWrittenQuarter();
    const digests = (quarter: Quarter) =>
      digestsOf(wantedTexts(quarter, draft(quarter, 'm2'), describeSections));
    const changed = (quarter: Quarter): readonly string[] => {
      const now = digests(quarter);
      return Object.entries(digests(before))
        .filter(([field, was]) => now[field] !== was)
        .map(([field]) => field);
    };
    expect(changed(before)).toEqual([]);
    expect(
      changed(after(before, { kind: 'milestone.edit', target: 'm2', changes: { title: 'Another' } })),
    ).toEqual(['summary']);
    expect(
      changed(after(before, { kind: 'milestone.edit', target: 'm2', changes: { effort: 'L' } })),
    ).toEqual(['description', 'property']);
    expect(changed(after(before, { kind: 'dependency.remove', target: 'd1' }))).toEqual(['description']);
  });
});
