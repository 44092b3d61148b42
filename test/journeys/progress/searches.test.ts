import { addDays, formatISO, parseISO } from 'date-fns';
import {
  keyResultFilter,
  objectiveFilter,
  quarterFilters,
} from '../../../static/src/features/progress/issue-filters';
import type { Milestone } from '#domain/entities/milestones/milestone/milestone';
import type { Quarter } from '#domain/quarter/quarter';
import { quoted, quotedPhrase } from '#domain/jira-publishing/jql';
import { openSite } from '../../support/sites/open-site';
import { aDemoQuarter, callAs, publishAs } from '../../support/sites/a-published-site';
import { untilIndexed } from '../../support/sites/until-indexed';
import { wayBack } from '../../support/sites/way-back';
import type { Site } from '../../site/site';

type Rows = readonly string[];

describe.each(['SHOP', 'LAB'] as const)('searches over a published quarter in %s', (place) => {
  let site: Site;
  let quarter: Quarter;
  let goBack: () => Promise<void>;

  const found = async (jql: string): Promise<Rows> => {
    await untilIndexed(site);
    const answer = await site.rest({
      method: 'POST',
      path: '/rest/api/3/search/jql',
      account: 'ada',
      body: { jql, maxResults: 1000, fields: ['id'] },
    });
    if (answer.status !== 200) throw new Error(`${jql}: ${JSON.stringify(answer.body)}`);
    const { issues } = answer.body as { readonly issues: readonly { readonly id: string }[] };
    return issues.map(({ id }) => quarter.receipts.find(({ issueId }) => issueId === id)?.id ?? id).sort();
  };
  const ofQuarter = (clause: string): string => `okraQuarter = ${quoted(quarter.id)} AND ${clause}`;
  const inJira = (rows: Rows): Rows =>
    rows.filter((row) => quarter.receipts.some(({ id }) => id === row)).sort();
  const milestones = (wanted: (milestone: Milestone) => boolean): Rows =>
    inJira(quarter.milestones.filter(wanted).map(({ id }) => id));
  const objectiveOf = ({ objectiveId, keyResultIds, hypothesisIds }: Milestone): string | null =>
    objectiveId ??
    quarter.keyResults.find(({ id }) => id === keyResultIds[0])?.objectiveId ??
    quarter.hypotheses.find(({ id }) => id === hypothesisIds[0])?.objectiveId ??
    null;
  const keyResultsOf = ({ keyResultIds, hypothesisIds }: Milestone): Rows =>
    keyResultIds.length > 0
      ? keyResultIds
      : quarter.hypotheses.filter(({ id }) => hypothesisIds.includes(id)).flatMap((one) => one.keyResultIds);
  const weeksOf = (row: string) => quarter.placements.find(({ id }) => id === row);
  const isTested = ({ hypothesisIds }: Milestone): boolean =>
    quarter.milestones.some(
      ({ type, status, hypothesisIds: theirs }) =>
        (type === 'spike' || type === 'signal_test') &&
        status !== 'noise' &&
        status !== 'dropped' &&
        theirs.some((id) => hypothesisIds.includes(id)),
    );
  const friday = (week: number): string =>
    formatISO(addDays(parseISO(quarter.settings.startDate), (week - 1) * 7 + 4), { representation: 'date' });
  const keyOf = (row: string): string => quarter.receipts.find(({ id }) => id === row)!.issueKey;
  const open = async (): Promise<void> => {
    quarter = (await callAs(site, 'ben')('quarter.open', { quarter: quarter.id })).quarter;
  };
  const decide = async (command: object): Promise<void> => {
    const call = callAs(site, 'ben');
    const { seq } = await call('quarter.open', { quarter: quarter.id });
    const { outcomes } = await call('quarter.decide', {
      quarter: quarter.id,
      basedOn: seq,
      commands: [command as never],
    });
    expect(outcomes).toMatchObject([{ ok: true }]);
  };

  beforeAll(async () => {
    ({ site } = await openSite());
    const id = await aDemoQuarter(site, place);
    await publishAs(site, 'ben', id);
    await site.rest({
      method: 'POST',
      path: '/rest/api/3/issue',
      account: 'ben',
      body: { fields: { project: { key: place }, summary: 'By hand', issuetype: { name: 'Task' } } },
    });
    quarter = (await callAs(site, 'ben')('quarter.open', { quarter: id })).quarter;
    goBack = wayBack(site);
  }, 300_000);
  afterEach(async () => {
    await goBack();
    await open();
  });
  afterAll(() => {
    site.close();
  });

  describe('every alias finds the issues of the ledger, and no other', () => {
    test('okraQuarter', async () => {
      expect(quarter.receipts.length).toBeGreaterThan(15);
      expect(await found(`okraQuarter = ${quoted(quarter.id)}`)).toEqual(
        quarter.receipts.map(({ id }) => id).sort(),
      );
      expect(await found('okraQuarter = "10000-never"')).toEqual([]);
    });

    test('okraMilestone', async () => {
      for (const row of milestones(() => true))
        expect(await found(ofQuarter(`okraMilestone = ${quoted(row)}`))).toEqual([row]);
      expect(await found(ofQuarter('okraMilestone = "never"'))).toEqual([]);
    });

    test('okraObjective', async () => {
      for (const { id } of quarter.objectives) {
        const expected = [...inJira([id]), ...milestones((one) => objectiveOf(one) === id)].sort();
        expect(await found(ofQuarter(`okraObjective = ${quoted(id)}`))).toEqual(expected);
        expect(
          await found(
            objectiveFilter(
              quarter,
              quarter.objectives.find((one) => one.id === id)!,
            ).jql,
          ),
        ).toEqual(expected);
      }
    });

    test('okraType', async () => {
      const types = [...new Set(quarter.milestones.map(({ type }) => type))];
      expect(types.length).toBeGreaterThan(3);
      for (const type of types)
        expect(await found(ofQuarter(`okraType = ${quoted(type ?? 'untyped')}`))).toEqual(
          milestones((one) => one.type === type),
        );
      expect(await found(ofQuarter('okraType = "objective"'))).toEqual(
        inJira(quarter.objectives.map(({ id }) => id)),
      );
    });

    test('okraEffort, okraBusinessValue and okraUxValue', async () => {
      for (const effort of ['S', 'M', 'L'] as const)
        expect(await found(ofQuarter(`okraEffort = ${quoted(effort)}`))).toEqual(
          milestones((one) => one.effort === effort),
        );
      expect(await found(ofQuarter('okraEffort IS EMPTY'))).toEqual(
        [
          ...milestones((one) => one.effort === null),
          ...inJira(quarter.objectives.map(({ id }) => id)),
        ].sort(),
      );
      for (const value of [1, 2, 3] as const) {
        expect(await found(ofQuarter(`okraBusinessValue = ${String(value)}`))).toEqual(
          milestones((one) => one.businessValue === value),
        );
        expect(await found(ofQuarter(`okraUxValue >= ${String(value)}`))).toEqual(
          milestones((one) => one.uxValue !== null && one.uxValue >= value),
        );
      }
    });

    test('okraTested', async () => {
      const yes = milestones(isTested);
      expect(yes.length).toBeGreaterThan(0);
      expect(await found(ofQuarter('okraTested = "yes"'))).toEqual(yes);
      expect(await found(ofQuarter('okraTested = "no"'))).toEqual(milestones((one) => !isTested(one)));
    });

    test('okraKeyResult and okraHypothesis', async () => {
      for (const keyResult of quarter.keyResults) {
        const expected = [
          ...inJira([keyResult.objectiveId]),
          ...milestones((one) => keyResultsOf(one).includes(keyResult.id)),
        ].sort();
        expect(await found(ofQuarter(`okraKeyResult ~ ${quotedPhrase(keyResult.id)}`))).toEqual(expected);
        expect(await found(keyResultFilter(quarter, keyResult).jql)).toEqual(expected);
      }
      for (const { id, objectiveId } of quarter.hypotheses)
        expect(await found(ofQuarter(`okraHypothesis ~ ${quotedPhrase(id)}`))).toEqual(
          [
            ...inJira(objectiveId === null ? [] : [objectiveId]),
            ...milestones((one) => one.hypothesisIds.includes(id)),
          ].sort(),
        );
      expect(await found(ofQuarter(`okraKeyResult ~ ${quotedPhrase('never')}`))).toEqual([]);
    });

    test('okraStartWeek and okraEndWeek', async () => {
      for (let week = 1; week <= quarter.settings.weeks; week += 1) {
        expect(await found(ofQuarter(`okraStartWeek = ${String(week)}`))).toEqual(
          milestones(({ id }) => weeksOf(id)?.startWeek === week),
        );
        expect(await found(ofQuarter(`okraEndWeek <= ${String(week)}`))).toEqual(
          milestones(({ id }) => (weeksOf(id)?.endWeek ?? 99) <= week),
        );
      }
    });

    test('okraDecideBy', async () => {
      const tests = quarter.milestones.filter(({ decideByWeek }) => decideByWeek !== null);
      expect(tests.length).toBeGreaterThan(0);
      for (const { decideByWeek } of tests) {
        const day = friday(decideByWeek!);
        expect(await found(ofQuarter(`okraDecideBy = ${quoted(day)}`))).toEqual(
          milestones((one) => one.decideByWeek === decideByWeek),
        );
        expect(await found(ofQuarter(`okraDecideBy < ${quoted(day)}`))).toEqual(
          milestones((one) => one.decideByWeek !== null && one.decideByWeek < decideByWeek!),
        );
      }
    });
  });

  describe('the filters find what they say', () => {
    const filter = (key: string): string =>
      quarterFilters(quarter.id, place).find((one) => one.key === key)!.jql;

    test('everything of the quarter', async () => {
      expect(await found(filter('everything'))).toEqual(quarter.receipts.map(({ id }) => id).sort());
    });

    test('epics that nothing tests, until a test serves their hypothesis and is published', async () => {
      const untested = milestones((one) => one.type === 'epic' && !isTested(one));
      expect(await found(filter('untested'))).toEqual(untested);
      const epic = quarter.milestones.find(
        (one) => one.type === 'epic' && isTested(one) && one.hypothesisIds.length > 0,
      )!;
      const testers = quarter.milestones.filter(
        ({ type, hypothesisIds }) =>
          (type === 'spike' || type === 'signal_test') &&
          hypothesisIds.some((id) => epic.hypothesisIds.includes(id)),
      );
      for (const [i, { id }] of testers.entries())
        await decide({
          id: `untest-${String(i)}`,
          kind: 'milestone.edit',
          target: id,
          changes: { hypothesisIds: [] },
        });
      expect(await found(filter('untested'))).toEqual(untested);
      await publishAs(site, 'ben', quarter.id);
      await open();
      const later = milestones((one) => one.type === 'epic' && !isTested(one));
      expect(later).toContain(epic.id);
      expect(await found(filter('untested'))).toEqual(later);
    });

    test('signal tests past their day and not done', async () => {
      const tests = quarter.milestones.filter(
        ({ type, decideByWeek }) => type === 'signal_test' && decideByWeek !== null,
      );
      expect(await found(filter('overdue'))).toEqual([]);
      const latest = Math.max(...tests.map(({ decideByWeek }) => decideByWeek!));
      await site.advance(Date.parse(friday(latest)) + 36 * 3_600_000 - site.time.now());
      expect(await found(filter('overdue'))).toEqual(inJira(tests.map(({ id }) => id)));
      site.jiraAdmin().transitionAs('ben', keyOf(tests[0]!.id), 'Done');
      expect(await found(filter('overdue'))).toEqual(inJira(tests.slice(1).map(({ id }) => id)));
    });

    test('work of the project without an objective', async () => {
      const jira = site.jiraAdmin();
      const rows = await found(filter('without-objective'));
      const loose = milestones((one) => objectiveOf(one) === null);
      const [byHand, ...others] = rows.filter((row) => !loose.includes(row));
      expect(others).toEqual([]);
      expect(rows).toHaveLength(loose.length + 1);
      jira.transitionAs('ben', jira.findIssue(byHand!)!.key, 'Done');
      expect(await found(filter('without-objective'))).toEqual(loose);
    });

    test('whatever stands in a value stays a value', async () => {
      const tricky = 'x" OR project = SHOP OR okraMilestone = "\\';
      expect(await found(`okraQuarter = ${quoted(tricky)}`)).toEqual([]);
      expect(await found(`okraKeyResult ~ ${quotedPhrase('a" OR project = "SHOP')}`)).toEqual([]);
    });
  });
});
