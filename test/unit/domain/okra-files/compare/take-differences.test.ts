import { readFiles } from '#domain/okra-files/import-quarter';
import { compareFiles } from '#domain/okra-files/compare/compare-files';
import type { Difference } from '#domain/okra-files/compare/difference';
import { lockedDifferences } from '#domain/okra-files/compare/locked-differences';
import { evolveAll } from '#domain/quarter/evolve';
import type { ImportReview } from '#domain/quarter/import-review';
import type { Quarter } from '#domain/quarter/quarter';
import {
  accepted,
  after,
  aQuarter,
  as,
  context,
  decideSaid,
  LEAD,
  MATE,
  refused,
} from '../../../../support/given/a-quarter';
import { done } from '../../../../support/given/done';

const TABLE = 'okra_id,milestone,effort,notes,objective\nm,Print a label,M,Ask Kim,\n,Track,S,,Nobody asks\n';
const sources = [{ fileName: 'table.csv', format: 'csv', text: TABLE }] as const;
const aTeam = (): Quarter =>
  after(aQuarter(), { id: 'm', kind: 'milestone.add', values: { title: 'Label', effort: 'S' } });

const differences = (quarter: Quarter): readonly Difference[] => {
  const compared = compareFiles(quarter, readFiles(sources), 'preview', { sameAs: {}, clears: false });
  return compared.ok ? compared.value.differences : [];
};
const review = (shown: readonly Difference[]): ImportReview => ({
  sameAs: {},
  clears: false,
  taken: shown.map(({ key, was }) => ({ key, was })),
});
const labelled = (quarter: Quarter, ...labels: readonly string[]): readonly Difference[] =>
  differences(quarter).filter(({ label, noun }) => labels.includes(label || noun));
const cards = ({ milestones }: Quarter) =>
  milestones.map(({ title, effort, notes }) => [title, effort, notes]);

describe('differences that somebody took', () => {
  it('G-35 are one entry, nothing else is changed, and it is taken back as one', () => {
    const before = aTeam();
    const { entry, quarter } = done(before, {
      kind: 'quarter.import',
      sources,
      review: review(labelled(before, 'Title', 'Effort')),
    });
    expect(cards(quarter)).toEqual([['Print a label', 'M', '']]);
    expect(differences(quarter).map(({ label, noun }) => label || noun)).toEqual([
      'objective',
      'Notes',
      'milestone',
    ]);
    const back = decideSaid(
      quarter,
      { kind: 'undo', seq: entry.seq },
      context(as(LEAD), { entry, since: [] }),
      'u',
    );
    expect(evolveAll(quarter, accepted(back))).toEqual(before);
  });

  it('G-35 bring along what they name and the quarter does not have', () => {
    const before = aTeam();
    const { quarter } = done(before, {
      kind: 'quarter.import',
      sources,
      review: review(labelled(before, 'milestone')),
    });
    expect(quarter.objectives.map(({ title }) => title)).toEqual(['Nobody asks']);
    expect(quarter.milestones.map(({ objectiveId }) => objectiveId)).toEqual([
      null,
      quarter.objectives[0]?.id,
    ]);
    expect(cards(quarter)[0]).toEqual(['Label', 'S', '']);
  });

  it('G-35 are refused where somebody changed meanwhile what was shown, and nothing is overwritten', () => {
    const before = aTeam();
    const taken = review(differences(before));
    const meanwhile = after(before, {
      id: 'x1',
      kind: 'milestone.edit',
      target: 'm',
      changes: { effort: 'L' },
    });
    const refusal = refused(
      decideSaid(meanwhile, { kind: 'quarter.import', sources, review: taken }, context(as(MATE))),
    );
    expect(refusal).toMatchObject({
      code: 'CHANGED_MEANWHILE',
      rule: 'G-35',
      present: { overtaken: ['milestone m effort'] },
    });
    // Shown again it is another difference, and the others are what they were.
    const again = differences(meanwhile);
    expect(again.map(({ from, to }) => [from, to])).toContainEqual(['L', 'M']);
    const changed = again.filter(
      ({ key, was }) => !taken.taken.some((one) => one.key === key && one.was === was),
    );
    expect(changed.map(({ key }) => key)).toEqual(['milestone m effort']);
  });

  it('G-35 are refused where what was new, or was there, is so no more', () => {
    const before = aTeam();
    const isOvertaken = (meanwhile: Quarter): unknown =>
      refused(
        decideSaid(meanwhile, {
          kind: 'quarter.import',
          sources,
          review: review(labelled(before, 'milestone', 'Notes')),
        }),
      ).present?.['overtaken'];
    const made = after(before, { id: 'x1', kind: 'milestone.add', values: { title: 'Track' } });
    expect(isOvertaken(made)).toEqual([expect.stringMatching(/^new milestone /)]);
    const gone = after(before, { id: 'x1', kind: 'milestone.remove', target: 'm' });
    expect(isOvertaken(gone)).toEqual(['milestone m notes']);
  });

  it('G-26 a text that cannot be read is refused with its places, taken or not', () => {
    const text = 'milestone,effort\n"Label,S\n';
    const refusal = refused(
      decideSaid(aTeam(), {
        kind: 'quarter.import',
        sources: [{ fileName: 'table.csv', format: 'csv', text }],
        review: review([]),
      }),
    );
    expect(refusal).toMatchObject({
      code: 'IMPORT_ERRORS',
      present: { errors: [{ file: 'table.csv', line: 2 }] },
    });
  });

  it('G-35 are locked for whoever may not take them away, with what hangs on them, and open to a facilitator', () => {
    const text = 'milestone,effort,notes\nLabel,M,\nTrack,S,\n';
    const files = readFiles([{ fileName: 'table.csv', format: 'csv', text }]);
    const before = after(aQuarter(), {
      id: 'm',
      kind: 'milestone.add',
      values: { title: 'Label', effort: 'S', notes: 'Ask Kim' },
    });
    const compared = compareFiles(before, files, 'preview', { sameAs: {}, clears: true });
    const shown = compared.ok ? compared.value.differences : [];
    const lockedFor = (by: string) =>
      lockedDifferences(before, shown, {
        by: as(by),
        means: 'import',
        confirmed: false,
        names: { [LEAD]: 'Lea' },
      });
    expect([...lockedFor(MATE)]).toMatchObject([
      ['milestone m notes', { code: 'AUTHOR_ONLY', parameters: { who: 'Lea' } }],
    ]);
    expect([...lockedFor(LEAD)]).toEqual([]);
    // Told before, because one of them refuses all.
    const sent = {
      kind: 'quarter.import',
      sources: [{ fileName: 'table.csv', format: 'csv', text }],
      review: { ...review(shown), clears: true },
    } as const;
    expect(refused(decideSaid(before, sent, context(as(MATE)))).code).toBe('AUTHOR_ONLY');
    const open = shown.filter(({ key }) => !lockedFor(MATE).has(key));
    const taken = { ...sent, review: { ...review(open), clears: true } };
    expect(accepted(decideSaid(before, taken, context(as(MATE))))).toHaveLength(2);
    // What names a new thing that they could not make is theirs as little.
    const needs = shown.map((one) => ({ ...one, needs: one.kind === 'new' ? ['milestone m notes'] : [] }));
    const asking = { by: as(MATE), means: 'import', confirmed: false } as const;
    expect(lockedDifferences(before, needs, asking).size).toBe(2);
  });
});
