import type { JiraAdmin } from '../../site/jira/jira-admin';
import type { Site } from '../../site/site';
import { aQuarterOf, callAs, publishAs, publishedIssues } from '../../support/sites/a-published-site';
import { givenSite } from '../../support/sites/given-site';

const TABLE = ['milestone,type', 'Refund page,Epic', 'Call ten customers,Spike'].join('\n');
const RUSSIAN_TYPES = [
  ['Эпик', 1],
  ['История', 0],
  ['Задача', 0],
  ['Подзадача', -1],
] as const;

/** Projects as people have them beside those of a new English site. */
describe('work types of other projects', () => {
  let site: Site;
  let administer: (work: (jira: JiraAdmin) => void) => void;

  givenSite((opened) => {
    ({ site, administer } = opened);
  });

  const aProject = (plan: Parameters<JiraAdmin['createProject']>[0]): string => {
    let id = '';
    administer((jira) => {
      id = jira.createProject(plan).id;
      jira.grant(plan.key, 'ben', ['BROWSE_PROJECTS', 'CREATE_ISSUES', 'EDIT_ISSUES', 'LINK_ISSUES']);
    });
    return id;
  };
  const published = async (projectId: string, key: string) => {
    const quarter = await aQuarterOf(site, TABLE, { projectId });
    const { rows } = await callAs(site, 'ben')('publish.prepare', { quarter });
    const driven = await publishAs(site, 'ben', quarter);
    const issues = new Map((await publishedIssues(site, key)).map(({ fields }) => [fields.summary, fields]));
    return { quarter, rows, driven, issues };
  };

  test('an epic is the type of the epic level, and a spike a standard type with its label', async () => {
    const projectId = aProject({ key: 'RUS', style: 'company-managed', types: RUSSIAN_TYPES });
    const { driven, issues } = await published(projectId, 'RUS');
    expect(driven.progress).toMatchObject({ state: 'done', created: 2, refused: 0 });
    expect(issues.get('Refund page')).toMatchObject({ issuetype: { name: 'Эпик' }, labels: ['okra'] });
    expect(issues.get('Call ten customers')).toMatchObject({
      issuetype: { name: 'Задача' },
      labels: ['okra', 'okra-spike'],
    });
  });

  test('a whole site in another language publishes as an English one does', async () => {
    administer((jira) => {
      jira.speak('ru');
    });
    const { driven, issues } = await published('10000', 'SHOP');
    expect(driven.progress).toMatchObject({ state: 'done', created: 2, refused: 0 });
    expect(issues.get('Refund page')).toMatchObject({ issuetype: { name: 'Эпик' }, labels: ['okra'] });
  });

  test('where epics want their old second name they get the title, and the preview says so', async () => {
    const projectId = aProject({ key: 'OLD', style: 'company-managed', requiresEpicName: true });
    const { rows, driven, issues } = await published(projectId, 'OLD');
    const epic = rows.find(({ title }) => title === 'Refund page')!;
    expect(epic.problems).toEqual([]);
    expect(epic.fields).toContainEqual(expect.objectContaining({ name: 'Epic Name', after: 'Refund page' }));
    expect(driven.progress).toMatchObject({ state: 'done', created: 2, refused: 0 });
    expect(issues.get('Refund page')).toMatchObject({ customfield_10011: 'Refund page' });
  });

  test('a project that the app itself cannot see is published as the person who may', async () => {
    const projectId = aProject({ key: 'HID', style: 'company-managed', isHiddenFromApp: true });
    const { driven } = await published(projectId, 'HID');
    expect(driven.progress).toMatchObject({ state: 'done', created: 2, refused: 0 });
  });
});
