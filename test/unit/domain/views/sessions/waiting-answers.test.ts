import { offeredLines, waitingAnswer } from '#domain/views/sessions/waiting-answers';
import { after, aWrittenQuarter } from '../../../../support/given/a-quarter';
import { findById } from '#domain/kernel/collection';

const spoken = (dependenciesText: string, quarter = aWrittenQuarter()) =>
  after(quarter, { kind: 'milestone.edit', target: 'm1', changes: { dependenciesText } });

const m1 = (quarter: ReturnType<typeof spoken>) => findById(quarter.milestones, 'm1')!;
const offered = (quarter: ReturnType<typeof spoken>) => offeredLines(quarter, m1(quarter));

describe('S3-7 what a card waits for', () => {
  it('is answered by lines, by words, by "none", and else was not asked', () => {
    const unasked = aWrittenQuarter();
    const none = after(unasked, {
      kind: 'milestone.edit',
      target: 'm1',
      changes: { dependenciesNone: true },
    });
    const text = spoken('Contract with the carrier');
    const lines = after(none, {
      id: 'd',
      kind: 'dependency.add',
      values: { milestoneId: 'm1', text: 'Contract' },
    });
    expect([unasked, none, text, lines].map((quarter) => waitingAnswer(quarter, m1(quarter)))).toEqual([
      'unasked',
      'none',
      'text',
      'lines',
    ]);
    expect(m1(lines).dependenciesNone).toBe(false);
  });

  it('is offered as lines, split at commas and "and", with where they come from and the card that they name', () => {
    const title = findById(aWrittenQuarter().milestones, 'm2')!.title;
    const quarter = spoken(`Contract with the provider, session store of the platform team and ${title}`);
    expect(offered(quarter)).toEqual([
      { text: 'Contract with the provider', source: 'external', targetMilestoneId: null },
      { text: 'session store of the platform team', source: 'platform', targetMilestoneId: null },
      { text: title, source: 'milestone', targetMilestoneId: 'm2' },
    ]);
  });

  it('offers no line that stands already, names the card itself, or says "none"', () => {
    const { title } = m1(aWrittenQuarter());
    const quarter = after(spoken(`Contract, ${title}, Data model, Data model`), {
      id: 'd',
      kind: 'dependency.add',
      values: { milestoneId: 'm1', text: 'contract' },
    });
    expect(offered(quarter).map(({ text }) => text)).toEqual(['Data model']);
    expect(offered(spoken('none'))).toEqual([]);
  });
});
