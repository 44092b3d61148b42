import type { PublishMapping } from '#domain/entities/publishing/mapping/publish-mapping';
import type { Command } from '#domain/quarter/command';
import type { JiraAdmin } from '../../site/jira/jira-admin';
import type { Site } from '../../site/site';
import {
  aQuarterOf,
  callAs,
  decideAs,
  publishAs,
  publishedIssues,
  type projects,
} from '../../support/sites/a-published-site';
import { givenSite } from '../../support/sites/given-site';

const TABLE = [
  'milestone,type,objective,hypothesis,dependencies,effort,business_value',
  'Refund page,Epic,Refunds people can follow,If each step is told nobody asks,,L,$$$',
  'Fake door,Signal Test,Refunds people can follow,If each step is told nobody asks,,S,$',
  'Refund service,Enabler,Refunds people can follow,,,M,$$',
  'Call ten customers,Spike,,,,S,',
].join('\n');

describe('what a mapping may choose', () => {
  let site: Site;
  let administer: (work: (jira: JiraAdmin) => void) => void;

  givenSite((opened) => {
    ({ site, administer } = opened);
  });

  const prepared = (quarter: string, compare = false) =>
    callAs(site, 'ben')('publish.prepare', { quarter, compare });
  const decide = (quarter: string, ...commands: readonly Command[]) =>
    decideAs(site, 'ben', quarter, ...commands);
  const cardsOf = async (quarter: string) =>
    new Map(
      (await callAs(site, 'ben')('quarter.open', { quarter })).quarter.milestones.map((one) => [
        one.title,
        one.id,
      ]),
    );
  /** A quarter with a mapping of which some choices are made. */
  const givenQuarter = async (
    choose: (mapping: PublishMapping) => Partial<PublishMapping>,
    project: keyof typeof projects = 'SHOP',
  ): Promise<string> => {
    const quarter = await aQuarterOf(site, TABLE, { project });
    const { mapping } = await prepared(quarter);
    await decide(quarter, { id: 'map', kind: 'mapping.choose', mapping: { ...mapping, ...choose(mapping) } });
    return quarter;
  };
  const bySummary = async (project: keyof typeof projects = 'SHOP') =>
    new Map((await publishedIssues(site, project)).map((issue) => [issue.fields.summary, issue]));

  test('is proposed off: no dates, no sprints, no parents, no tasks', async () => {
    const quarter = await aQuarterOf(site, TABLE);
    const { mapping, choices } = await prepared(quarter);
    expect(mapping).toMatchObject({ sprint: null, children: false, tasks: null, labels: [] });
    expect(Object.values(mapping.fields)).toEqual([null, null, null, null, null]);
    expect(choices.fields.map(({ name }) => name)).toEqual(
      expect.arrayContaining(['Due date', 'Start date']),
    );
    expect(choices.boards).toMatchObject([{ name: 'SHOP board' }]);
    expect(choices.children).toEqual(['spike', 'enabler', 'signal_test']);
    expect(choices.tasks).toMatchObject({
      underEpic: { issueTypeName: 'Task', level: 0 },
      underStandard: { issueTypeName: 'Sub-task', level: -1 },
    });
  });

  test('a signal test and an enabler that serve exactly one epic become its children', async () => {
    const quarter = await givenQuarter(() => ({ children: true }));
    const cards = await cardsOf(quarter);
    await decide(quarter, {
      id: 'waits',
      kind: 'dependency.add',
      values: { milestoneId: cards.get('Refund page')!, targetMilestoneId: cards.get('Refund service')! },
    });
    expect((await publishAs(site, 'ben', quarter)).progress).toMatchObject({ state: 'done', refused: 0 });
    const issues = await bySummary();
    const epic = issues.get('Refund page')!.key;
    expect(issues.get('Fake door')!.fields.parent?.key).toBe(epic);
    expect(issues.get('Refund service')!.fields.parent?.key).toBe(epic);
    expect(issues.get('Call ten customers')!.fields.parent).toBeUndefined();
    expect((await prepared(quarter, true)).rows.every(({ action }) => action === 'unchanged')).toBe(true);
  });

  test('tasks become child issues below epics and sub-tasks below the others (S4-23)', async () => {
    const quarter = await givenQuarter(() => ({}));
    const cards = await cardsOf(quarter);
    const task = (id: string, text: string, done = false) => ({ id, text, done });
    await decide(
      quarter,
      {
        id: 't1',
        kind: 'milestone.edit',
        target: cards.get('Refund page')!,
        changes: { tasks: [task('a', 'Draw the steps'), task('b', 'Ask legal', true)] },
      },
      {
        id: 't2',
        kind: 'milestone.edit',
        target: cards.get('Fake door')!,
        changes: { tasks: [task('a', 'Paint the door')] },
      },
    );
    const { mapping, choices } = await prepared(quarter);
    await decide(quarter, {
      id: 'tasks',
      kind: 'mapping.choose',
      mapping: { ...mapping, tasks: choices.tasks },
    });
    const { progress } = await publishAs(site, 'ben', quarter);
    expect(progress).toMatchObject({ state: 'done', total: 7, created: 7, refused: 0 });
    const issues = await bySummary();
    expect(issues.get('Draw the steps')!.fields).toMatchObject({
      issuetype: { name: 'Task' },
      parent: { key: issues.get('Refund page')!.key },
    });
    expect(issues.get('Paint the door')!.fields).toMatchObject({
      issuetype: { name: 'Sub-task' },
      parent: { key: issues.get('Fake door')!.key },
    });
    expect(issues.get('Paint the door')!.properties.okra).toMatchObject({ type: 'task', task: 'a' });
    expect(issues.has('Ask legal')).toBe(false);
    expect((await publishAs(site, 'ben', quarter)).progress).toMatchObject({ run: null });
  });

  test('scores and weeks go to fields of the project, and follow the card', async () => {
    let number = '';
    let option = '';
    administer((jira) => {
      number = jira.addField('SHOP', 'Value', 'number');
      option = jira.addField('SHOP', 'T-shirt', 'option', ['Small', 'Medium', 'Large']);
    });
    const quarter = await aQuarterOf(site, TABLE);
    const { mapping, choices } = await prepared(quarter);
    const shirt = choices.fields.find(({ id }) => id === option)!;
    const sizes = new Map(shirt.options.map(({ name, value }) => [name, value]));
    await decide(quarter, {
      id: 'map',
      kind: 'mapping.choose',
      mapping: {
        ...mapping,
        fields: {
          effort: {
            fieldId: option,
            fieldName: 'T-shirt',
            input: 'choice',
            options: { S: sizes.get('Small')!, M: sizes.get('Medium')!, L: sizes.get('Large')! },
          },
          businessValue: { fieldId: number, fieldName: 'Value', input: 'number', options: {} },
          uxValue: null,
          start: { fieldId: 'customfield_10015', fieldName: 'Start date', input: 'date', options: {} },
          end: { fieldId: 'duedate', fieldName: 'Due date', input: 'date', options: {} },
        },
      },
    });
    const cards = await cardsOf(quarter);
    const { quarter: state } = await callAs(site, 'ben')('quarter.open', { quarter });
    const page = cards.get('Refund page')!;
    await decide(quarter, { id: 'w', kind: 'placement.place', milestone: page, startWeek: 1, endWeek: 2 });
    await publishAs(site, 'ben', quarter);
    const fieldsOf = async (summary: string) =>
      (await bySummary()).get(summary)!.fields as unknown as Readonly<Record<string, unknown>>;
    expect(await fieldsOf('Refund page')).toMatchObject({
      [option]: { value: 'Large' },
      [number]: 3,
      customfield_10015: state.settings.startDate,
      duedate: expect.any(String),
    });
    expect((await prepared(quarter, true)).rows.every(({ action }) => action === 'unchanged')).toBe(true);

    await decide(
      quarter,
      { id: 'e', kind: 'milestone.edit', target: page, changes: { effort: 'S', businessValue: null } },
      { id: 'x', kind: 'placement.remove', milestone: page },
    );
    const row = (await prepared(quarter, true)).rows.find((one) => one.row === page)!;
    expect(row.fields.map(({ name, before, after }) => [name, before, after])).toEqual(
      expect.arrayContaining([
        ['T-shirt', 'L', 'S'],
        ['Value', '3', ''],
        ['Start date', state.settings.startDate, ''],
      ]),
    );
    await publishAs(site, 'ben', quarter);
    expect(await fieldsOf('Refund page')).toMatchObject({
      [option]: { value: 'Small' },
      [number]: null,
      customfield_10015: null,
      duedate: null,
    });
  });

  test('a field that this person may not write costs its row nothing else', async () => {
    const end = { fieldId: 'duedate', fieldName: 'Due date', input: 'date', options: {} } as const;
    const quarter = await givenQuarter(({ fields }) => ({ fields: { ...fields, end } }));
    const page = (await cardsOf(quarter)).get('Refund page')!;
    const place = (endWeek: number): Command => ({
      id: `weeks-${String(endWeek)}`,
      kind: 'placement.place',
      milestone: page,
      startWeek: 1,
      endWeek,
    });
    await decide(quarter, place(2));
    await publishAs(site, 'ben', quarter);
    const dueDate = async (summary: string) =>
      ((await bySummary()).get(summary)!.fields as unknown as Readonly<Record<string, unknown>>)['duedate'];
    const before = await dueDate('Refund page');

    // Jira asks for Schedule Issues before it takes a due date.
    administer((jira) => {
      jira.grant('SHOP', 'cleo', ['BROWSE_PROJECTS', 'CREATE_ISSUES', 'EDIT_ISSUES', 'LINK_ISSUES']);
    });
    const changes = { title: 'Refund page, told step by step' };
    await decide(quarter, place(4), { id: 'said', kind: 'milestone.edit', target: page, changes });
    const { refused } = await publishAs(site, 'cleo', quarter);
    expect(refused).toMatchObject([{ row: page, code: 'FIELD_REFUSED', solution: expect.any(String) }]);
    expect(refused[0]!.message).toContain('duedate');
    expect(await dueDate(changes.title)).toBe(before);

    expect((await publishAs(site, 'ben', quarter)).refused).toEqual([]);
    expect(await dueDate(changes.title)).not.toBe(before);
    expect((await prepared(quarter, true)).rows.every(({ action }) => action === 'unchanged')).toBe(true);
  });

  test('the sprint is that of the planned week, on the board that was chosen', async () => {
    const quarter = await aQuarterOf(site, TABLE);
    const { mapping, choices } = await prepared(quarter);
    const [board] = choices.boards;
    await decide(quarter, {
      id: 'map',
      kind: 'mapping.choose',
      mapping: {
        ...mapping,
        sprint: {
          fieldId: choices.sprintField!.id,
          fieldName: choices.sprintField!.name,
          boardId: board!.id,
          boardName: board!.name,
        },
      },
    });
    const cards = await cardsOf(quarter);
    await decide(quarter, {
      id: 'w',
      kind: 'placement.place',
      milestone: cards.get('Refund page')!,
      startWeek: 3,
      endWeek: 5,
    });
    expect((await publishAs(site, 'ben', quarter)).progress).toMatchObject({ state: 'done', refused: 0 });
    const issue = (await bySummary()).get('Refund page')!.fields as unknown as Readonly<
      Record<string, unknown>
    >;
    expect(JSON.stringify(issue[choices.sprintField!.id])).toContain('SHOP Sprint 2');
    expect((await prepared(quarter, true)).rows.every(({ action }) => action === 'unchanged')).toBe(true);
  });

  test('a value that the project no longer has is told before anything is written', async () => {
    let option = '';
    administer((jira) => {
      option = jira.addField('SHOP', 'T-shirt', 'option', ['Small', 'Medium', 'Large']);
    });
    const gone = { id: '99999' };
    const quarter = await givenQuarter((mapping) => ({
      fields: {
        ...mapping.fields,
        effort: {
          fieldId: option,
          fieldName: 'T-shirt',
          input: 'choice',
          options: { S: gone, M: gone, L: gone },
        },
      },
    }));
    const { problems } = await prepared(quarter);
    expect(problems.map(({ code, severity }) => [code, severity])).toContainEqual(['VALUE_GONE', 'problem']);
  });

  test('in a team-managed project children and sub-tasks find their places, too', async () => {
    const quarter = await givenQuarter(() => ({ children: true }), 'LAB');
    expect((await publishAs(site, 'ben', quarter)).progress).toMatchObject({ state: 'done', refused: 0 });
    const issues = await bySummary('LAB');
    expect(issues.get('Fake door')!.fields.issuetype.name).toBe('Signal Test');
    expect(issues.get('Fake door')!.fields.parent?.key).toBe(issues.get('Refund page')!.key);
  });
});
