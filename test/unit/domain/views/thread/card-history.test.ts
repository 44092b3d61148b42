import type { Entry } from '#domain/quarter/entry';
import { decideOnServer } from '#domain/server/decide-on-server';
import { evolveAll } from '#domain/quarter/evolve';
import type { Quarter } from '#domain/quarter/quarter';
import { cardHistory } from '#domain/views/thread/card-history';
import { accepted, as, aWrittenQuarter, context, LEAD, type Said } from '../../../../support/given/a-quarter';

/** What is then true and how it came about, from revision 10 on. */
const lived = (...said: readonly Said[]): { quarter: Quarter; entries: readonly Entry[] } => {
  let quarter = aWrittenQuarter();
  const entries: Entry[] = [];
  said.forEach((one, index) => {
    const seq = 10 + index;
    const command = { id: `h${String(seq)}`, ...one };
    const entry = command.kind === 'undo' ? entries.find((other) => other.seq === command.seq) : undefined;
    const since = entries.filter((other) => other.seq > (entry?.seq ?? seq));
    const changes = accepted(
      decideOnServer(quarter, command, context(as(LEAD), entry === undefined ? {} : { entry, since })),
    );
    const undid = command.kind === 'undo' ? { undid: command.seq } : {};
    const at = '2027-01-11T09:00:00.000Z';
    entries.push({ seq, commandId: command.id, command: command.kind, by: LEAD, at, changes, ...undid });
    quarter = evolveAll(quarter, changes);
  });
  return { quarter, entries };
};

const told = (cardId: string, ...said: readonly Said[]) => {
  const { quarter, entries } = lived(...said);
  return cardHistory(quarter, entries, cardId).map(({ seq, acts }) => [seq, ...acts]);
};

describe('the history of a card', () => {
  it('G-24 says who did what, newest first, and nothing of other cards', () => {
    const { quarter, entries } = lived(
      { kind: 'milestone.edit', target: 'm2', changes: { title: 'Amount first', effort: 'S' } },
      { kind: 'milestone.edit', target: 'm3', changes: { title: 'Other' } },
    );
    expect(cardHistory(quarter, entries, 'm2')).toEqual([
      {
        seq: 10,
        at: '2027-01-11T09:00:00.000Z',
        by: LEAD,
        acts: ['renamed it to “Amount first”', 'set the effort to S'],
        undid: null,
      },
    ]);
  });

  it('G-24 follows the weeks backwards, told as one move each', () => {
    expect(
      told(
        'm1',
        { kind: 'placement.place', milestone: 'm1', startWeek: 4, endWeek: 6 },
        { kind: 'placement.place', milestone: 'm1', startWeek: 4, endWeek: 4 },
        { kind: 'placement.remove', milestone: 'm1' },
        { kind: 'undo', seq: 12 },
        { kind: 'placement.place', milestone: 'm1', startWeek: 4, endWeek: 4, notes: 'x' },
      ),
    ).toEqual([
      [14, 'changed the note on its weeks'],
      [13, 'placed it in week 4'],
      [12, 'took it out of week 4'],
      [11, 'moved it from weeks 4–6 to week 4'],
      [10, 'moved it from weeks 1–3 to weeks 4–6'],
    ]);
  });

  it('G-24 names the other card of a dependency, also of one that is gone', () => {
    const said: readonly Said[] = [
      { kind: 'dependency.add', id: 'd9', values: { milestoneId: 'm3', targetMilestoneId: 'm2' } },
      { kind: 'dependency.edit', target: 'd9', changes: { owner: 'Mira' } },
      { kind: 'dependency.remove', target: 'd9' },
    ];
    const title = '“Fake door for instant refunds”';
    expect(told('m2', ...said)).toEqual([
      [12, `freed ${title} from waiting for it`],
      [11, `changed what ${title} needs of it`],
      [10, `made ${title} wait for it`],
    ]);
    expect(told('m3', ...said)[2]).toEqual([10, 'made it wait for “Amount on the order page”']);
  });

  it('S3-4 tells that a vote was opened and revealed, and nothing of its ballots', () => {
    const { quarter, entries } = lived(
      { kind: 'effortRound.reveal', round: 'r1' },
      { kind: 'sealed.disclose', round: 'r1', sealed: [] },
    );
    expect(cardHistory(quarter, entries, 'm2').map(({ acts }) => acts)).toEqual([
      ['revealed the ballots on it'],
    ]);
  });

  it('G-34 tells a result and that it was taken back', () => {
    const result = { seen: 'x', thresholdMet: 'no', verdict: 'refuted', decision: '' } as const;
    const { quarter, entries } = lived(
      { kind: 'result.record', milestone: 'm4', hypothesisIds: [], result },
      { kind: 'undo', seq: 10 },
    );
    expect(cardHistory(quarter, entries, 'm4')).toMatchObject([
      { acts: ['took the result away'], undid: 10 },
      { acts: ['recorded the result: refuted'], undid: null },
    ]);
  });

  it('G-24 tells of issues that a card was published as, linked to and parted from', () => {
    const quarter = aWrittenQuarter();
    const receipt = { id: 'm2', kind: 'epic', issueId: '1', issueKey: 'SHOP-1', runId: 'r' } as never;
    const change = (kind: string, now: unknown, was: unknown = null) =>
      ({ concept: 'receipt', kind, id: 'm2', was, now }) as never;
    const entries = [
      change('published', [receipt]),
      change('removed', null, receipt),
      change('added', receipt),
    ].map((one, index) => ({
      seq: index + 1,
      commandId: 'c',
      command: 'publish.record',
      by: null,
      at: '',
      changes: [one],
    }));
    expect(cardHistory(quarter, entries, 'm2').map(({ acts }) => acts[0])).toEqual([
      'linked it to SHOP-1',
      'parted it from SHOP-1',
      'published it as SHOP-1',
    ]);
  });
});
