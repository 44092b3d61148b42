import { broughtCards, type ComingWork } from '#domain/existing-work/brought-cards';
import { compareFields } from '#domain/jira-publishing/three-way';
import { presentTexts, wantedTexts } from '#domain/jira-publishing/field-texts';
import { findIssueDraft } from '#domain/jira-publishing/issue-draft';
import type { PresentIssue } from '#domain/jira-publishing/present-issue';
import type { BroughtCard } from '#domain/quarter/command';
import type { Change } from '#domain/quarter/change';
import type { Entry } from '#domain/quarter/entry';
import { evolveAll } from '#domain/quarter/evolve';
import type { Quarter } from '#domain/quarter/quarter';
import {
  accepted,
  as,
  aWrittenQuarter,
  context,
  decideSaid,
  LEAD,
  MATE,
  newcomer,
  refused,
} from '../../../support/given/a-quarter';
import { aReceipt, aSetting, describe as asWords } from '../../../support/given/a-graph';
import { undoing } from '../../../support/given/undoing';

const AT = '2027-01-11T09:00:00.000Z';
const quarter = aWrittenQuarter();
const [objective] = quarter.objectives;

const issue = (number: number, more: Partial<PresentIssue> = {}): PresentIssue => ({
  issueId: String(20_000 + number),
  issueKey: `LAB-${String(number)}`,
  projectId: '10001',
  projectKey: 'LAB',
  issueTypeId: '10001',
  issueTypeName: 'Epic',
  issueTypeLevel: 1,
  statusName: 'In Progress',
  statusCategory: 'indeterminate',
  summary: `Robot ${String(number)}`,
  description: 'Written in Jira',
  labels: ['mobile'],
  parentIssueId: null,
  property: undefined,
  values: {},
  links: [],
  ...more,
});

const coming = (issues: readonly PresentIssue[], objectiveId?: string | null): readonly ComingWork[] =>
  issues.map((one, index) => ({ issue: one, row: `b.${String(index + 1)}`, objectiveId }));

const how = { setting: aSetting(), describe: asWords };
const drawn = (now: Quarter, work: readonly ComingWork[], member = LEAD) => {
  const cards = broughtCards(now, work, how, { by: as(member), at: AT });
  if (!cards.ok) throw new Error(cards.error.text);
  return cards.value;
};
const bring = (now: Quarter, cards: readonly BroughtCard[], by = context()) =>
  decideSaid(now, { kind: 'work.bring', cards }, by, 'b');
const entryOf = (changes: readonly Change[], by = LEAD): Entry => ({
  seq: 9,
  commandId: 'b',
  command: 'work.bring',
  by,
  at: AT,
  changes,
});

describe('bringing in work that exists', () => {
  const { cards } = drawn(
    quarter,
    coming([issue(1), issue(2, { issueTypeLevel: 0, issueTypeName: 'Spike' })]),
  );
  const changes = accepted(bring(quarter, cards));
  const after = evolveAll(quarter, changes);

  test('makes a linked card of each, behind those that are there and by whoever brought it', () => {
    const made = after.milestones.slice(-2);
    expect(made.map(({ title, type, authorIds, by }) => [title, type, authorIds, by])).toEqual([
      ['Robot 1', 'epic', [LEAD], LEAD],
      ['Robot 2', 'spike', [LEAD], LEAD],
    ]);
    expect(made.map(({ id }) => after.receipts.find((receipt) => receipt.id === id)?.issueKey)).toEqual([
      'LAB-1',
      'LAB-2',
    ]);
    expect(after.receipts.every(({ runId }) => runId === null)).toBe(true);
  });

  test('counts what people wrote in Jira as settled: publishing offers none of it, and adds what is OKRA’s', () => {
    const row = after.milestones.at(-2)!.id;
    const draft = findIssueDraft(after, row, how.setting)!;
    const states = compareFields(
      wantedTexts(after, draft, asWords),
      presentTexts(issue(1), how.setting.mapping),
      after.receipts.find(({ id }) => id === row)!,
    );
    const stateOf = Object.fromEntries(states.map(({ field, state }) => [field, state]));
    expect(stateOf).toMatchObject({ summary: 'same', description: 'differs', labels: 'update' });
    expect(Object.values(stateOf)).not.toContain('conflict');
  });

  test('takes the objective that the parent is, or the one that somebody chose, or none', () => {
    const published: Quarter = { ...quarter, receipts: [aReceipt(objective!.id, 7, { kind: 'objective' })] };
    const child = issue(3, { parentIssueId: published.receipts[0]!.issueId });
    const objectiveOf = (chosen?: string | null) =>
      drawn(published, coming([child], chosen)).cards[0]!.objectiveId;
    expect(objectiveOf()).toBe(objective!.id);
    expect(objectiveOf(null)).toBeNull();
    expect(objectiveOf(quarter.objectives[1]?.id ?? objective!.id)).not.toBeNull();
  });

  test('names a card by its key where nobody may see a summary', () => {
    expect(drawn(quarter, coming([issue(4, { summary: ' ' })])).cards[0]!.title).toBe('LAB-4');
  });

  test('G-24 goes back as one: cards and links together, by whoever brought them or a facilitator', () => {
    const back = evolveAll(after, accepted(undoing(after, entryOf(changes))));
    expect(back).toEqual(quarter);
    const mates = entryOf(changes, MATE);
    expect(refused(undoing(after, mates, context(as('third')))).code).toBe('NOT_YOURS');
    expect(undoing(after, mates, context(as('third', true))).ok).toBe(true);
  });

  test('G-24 does not go back once somebody built on one of the cards', () => {
    const id = after.milestones.at(-1)!.id;
    const edited = evolveAll(
      after,
      accepted(decideSaid(after, { kind: 'milestone.edit', target: id, changes: { effort: 'M' } })),
    );
    expect(refused(undoing(edited, entryOf(changes)))).toMatchObject({ code: 'CHANGED_SINCE', rule: 'G-24' });
  });

  test('leaves nobody’s work item to two cards, also not within one request', () => {
    expect(refused(bring(after, drawn(quarter, coming([issue(1)])).cards))).toMatchObject({
      code: 'ISSUE_HAS_CARD',
      parameters: { key: 'LAB-1' },
    });
    const [card] = cards;
    const twice = [card!, { ...card!, receipt: { ...card!.receipt, id: 'b.2' } }];
    expect(refused(bring(quarter, twice)).code).toBe('ISSUE_HAS_CARD');
  });

  test('refuses what is chosen and no longer there, and whoever has not joined, whole', () => {
    const [card, other] = cards;
    const gone = bring(quarter, [card!, { ...other!, objectiveId: 'gone' }]);
    expect(refused(gone).code).toMatch(/UNKNOWN|WOULD_BREAK/);
    expect(refused(bring(quarter, cards, context(newcomer()))).code).toBe('JOIN_FIRST');
    expect(broughtCards(quarter, coming([issue(1)]), how, { by: newcomer(), at: AT })).toMatchObject({
      ok: false,
      error: { code: 'JOIN_FIRST' },
    });
  });

  test('takes a hundred at once, and says so of more', () => {
    const many = Array.from({ length: 101 }, (_, number) => issue(number));
    const all = drawn(quarter, coming(many)).cards;
    expect(evolveAll(quarter, accepted(bring(quarter, all.slice(0, 100)))).receipts).toHaveLength(100);
    expect(refused(bring(quarter, all))).toMatchObject({
      code: 'TOO_MANY',
      parameters: { max: 100, count: 101 },
    });
  });
});
