import type { Product } from '../../site/product';
import { asArray, asObject, asString } from '../../site/rest/json-reading';
import type { Exchange } from './check-exchange';
import type { ExchangeRecorder } from './record-exchanges';

const document = {
  type: 'doc',
  version: 1,
  content: [
    { type: 'heading', attrs: { level: 3 }, content: [{ type: 'text', text: 'Why' }] },
    { type: 'paragraph', content: [{ type: 'text', text: 'Guests leave', marks: [{ type: 'strong' }] }] },
    {
      type: 'bulletList',
      content: [
        {
          type: 'listItem',
          content: [{ type: 'paragraph', content: [{ type: 'text', text: 'at the login' }] }],
        },
      ],
    },
  ],
};

/** Asks every operation of the Jira stand-in at least once, the refusals that publishing meets among them. */
export function driveJira(jira: Product, recorder: ExchangeRecorder): void {
  const as =
    (account: string) =>
    (method: string, path: string, body?: unknown): Exchange =>
      recorder.ask(jira, account, method, `/rest/${path}`, body);
  const ben = as('ben');
  const ada = as('ada');

  const element = (fields: object, rest: object = {}): object => ({
    fields: { project: { key: 'SHOP' }, issuetype: { id: '10003' }, summary: 'Card', ...fields },
    ...rest,
  });
  const property = { key: 'okra', value: { v: 1, milestone: 'm1', hypotheses: 'h1 h2', startWeek: 3 } };

  ben(
    'POST',
    'api/3/issue',
    element({ issuetype: { id: '10001' }, description: document, labels: ['okra'] }),
  );
  ben('POST', 'api/3/issue', element({ summary: '' }));
  as('dev')('POST', 'api/3/issue', element({}));
  as('nobody')('POST', 'api/3/issue', element({}));
  const links = [{ add: { type: { name: 'Blocks' }, inwardIssue: { key: 'SHOP-1' } } }];
  ben('POST', 'api/3/issue/bulk', {
    issueUpdates: [
      element({ parent: { key: 'SHOP-1' }, description: document }, { properties: [property] }),
      element({ issuetype: { id: '4' } }),
      element({}, { update: { issuelinks: links }, properties: [property], transition: { id: '21' } }),
      element({}, { transition: { id: '99' } }),
    ],
  });
  ben('POST', 'api/3/issue/bulk', { issueUpdates: [element({ customfield_10031: { value: 'North' } })] });
  ben('POST', 'api/3/issue', element({ issuetype: { id: '10004' }, parent: { key: 'SHOP-2' } }));

  readIssues(ben);
  editIssues(ben, ada);
  comment(ben, as('cleo'));
  linkIssues(ben, as('eli'));
  search(ben);
  readProjects(ben, ada);
  readPeople(ben, as('fay'));
  plan(ben);
  for (const operation of ['api/3/issue/SHOP-99', 'api/3/project/NOPE', 'agile/1.0/board/9'])
    ben('GET', operation);
  as('cleo')('DELETE', 'api/3/issue/SHOP-3');
  ada('DELETE', 'api/3/issue/SHOP-1');
  ada('DELETE', 'api/3/issue/SHOP-2');
  ada('DELETE', 'api/3/issue/SHOP-2?deleteSubtasks=true');
  ben('DELETE', 'api/3/issue/SHOP-3');
}

type Caller = (method: string, path: string, body?: unknown) => Exchange;

function readIssues(ben: Caller): void {
  ben('GET', 'api/3/issue/SHOP-1');
  ben('GET', 'api/3/issue/SHOP-2?fields=*all&properties=okra&expand=changelog,transitions,names,schema');
  ben('POST', 'api/3/issue/bulkfetch', {
    issueIdsOrKeys: ['SHOP-3', 'SHOP-1', 'SHOP-99'],
    fields: ['summary', 'status', 'issuelinks', 'description', 'parent', 'subtasks', 'project', 'issuetype'],
    properties: ['okra'],
  });
  ben('POST', 'api/3/issue/bulkfetch', { issueIdsOrKeys: [] });
  ben('GET', 'api/3/issue/SHOP-2/editmeta');
  ben('GET', 'api/3/issue/SHOP-2/transitions');
}

function editIssues(ben: Caller, ada: Caller): void {
  const fields = { summary: 'Renamed', priority: { id: '2' }, duedate: '2026-12-01', customfield_10016: 3 };
  ben('PUT', 'api/3/issue/SHOP-2', { fields, update: { labels: [{ add: 'okra' }] } });
  ben('PUT', 'api/3/issue/SHOP-2?returnIssue=true', { fields: { assignee: { accountId: 'cleo' } } });
  ben('PUT', 'api/3/issue/SHOP-2', { update: { parent: [{ set: { none: true } }] } });
  ben('PUT', 'api/3/issue/SHOP-2', { fields: { labels: ['two words'] } });
  ben('PUT', 'api/3/issue/SHOP-2?notifyUsers=false', { fields: { summary: 'Quietly' } });
  ada('PUT', 'api/3/issue/SHOP-2?notifyUsers=false', {
    fields: { issuetype: { id: '10002' }, parent: { key: 'SHOP-1' }, customfield_10020: 2 },
    update: {
      labels: [{ remove: 'okra' }, { add: 'okra-spike' }],
      issuelinks: [{ add: { type: { name: 'Relates' }, outwardIssue: { key: 'SHOP-3' } } }],
    },
    properties: [{ key: 'okra', value: { v: 1, milestone: 'm2' } }],
  });
  ben('PUT', 'api/3/issue/SHOP-2', { fields: { issuetype: { id: '10001' } } });
  ben('PUT', 'api/3/issue/SHOP-99', { fields: { summary: 'Nowhere' } });
  ben('POST', 'api/3/issue/SHOP-2/transitions', { transition: { id: '31' } });
  ben('POST', 'api/3/issue/SHOP-2/transitions', { transition: { id: '1' } });
  ben('GET', 'api/3/issue/SHOP-2/changelog?maxResults=2');
  ben('POST', 'api/3/changelog/bulkfetch', { issueIdsOrKeys: ['SHOP-1', 'SHOP-2'], maxResults: 3 });
  ben('POST', 'api/3/changelog/bulkfetch', { issueIdsOrKeys: ['SHOP-2'], fieldIds: ['status'] });
  const path = 'api/3/issue/SHOP-1/properties';
  ben('PUT', `${path}/okra`, { milestone: 'm1' });
  ben('PUT', `${path}/okra`, { milestone: 'm2' });
  ben('GET', path);
  ben('GET', `${path}/okra`);
  ben('GET', `${path}/other`);
  ben('DELETE', `${path}/okra`);
  ben('POST', 'api/3/issue/properties', { entitiesIds: [10000, 10001], properties: { okra: { v: 2 } } });
  ben('POST', 'api/3/issue/properties/multi', {
    issues: [{ issueID: 10000, properties: { okra: { v: 3 } } }],
  });
  ben('GET', 'api/3/task/10000');
  ada('GET', 'api/3/task/10001');
  const remote = { globalId: 'okra=m1', object: { url: 'https://example.com/m1', title: 'Card m1' } };
  ben('POST', 'api/3/issue/SHOP-1/remotelink', remote);
  ben('POST', 'api/3/issue/SHOP-1/remotelink', remote);
  ben('GET', 'api/3/issue/SHOP-1/remotelink');
}

function comment(ben: Caller, cleo: Caller): void {
  const path = 'api/3/issue/SHOP-2/comment';
  const { responseBody } = cleo('POST', path, { body: document });
  const id = asString(asObject(responseBody)?.['id']) ?? 'none';
  ben('POST', path, { body: 'plain' });
  ben('GET', `${path}?maxResults=5&orderBy=-created`);
  ben('GET', `${path}/${id}`);
  const fields = ['comment', 'updated', 'security', 'parent', 'issuelinks', 'customfield_10020'];
  ben('POST', 'api/3/issue/bulkfetch', { issueIdsOrKeys: ['SHOP-2', 'SHOP-3'], fields });
  ben('DELETE', `${path}/${id}`);
  cleo('DELETE', `${path}/${id}`);
  ben('GET', `${path}/${id}`);
}

function linkIssues(ben: Caller, eli: Caller): void {
  const link = { type: { name: 'Relates' }, inwardIssue: { key: 'SHOP-1' }, outwardIssue: { key: 'SHOP-2' } };
  ben('POST', 'api/3/issueLink', link);
  ben('POST', 'api/3/issueLink', link);
  eli('POST', 'api/3/issueLink', link);
  const { responseBody } = ben('GET', 'api/3/issue/SHOP-1?fields=issuelinks');
  const first = asObject(asArray(asObject(asObject(responseBody)?.['fields'])?.['issuelinks'])?.[0]);
  const id = asString(first?.['id']) ?? 'none';
  ben('GET', `api/3/issueLink/${id}`);
  ben('DELETE', `api/3/issueLink/${id}`);
  ben('GET', `api/3/issueLink/${id}`);
  ben('GET', 'api/3/issueLinkType');
}

function search(ben: Caller): void {
  const jql = 'project = SHOP and issue.property[okra].milestone is not EMPTY order by created desc';
  const plain = 'project = SHOP';
  ben('POST', 'api/3/search/jql', {
    jql: plain,
    maxResults: 1,
    fields: ['summary', 'status'],
    properties: ['okra'],
  });
  ben('POST', 'api/3/search/jql', { jql: plain, reconcileIssues: [10000] });
  ben('POST', 'api/3/search/jql', { jql });
  ben('POST', 'api/3/search/jql', { jql: 'order by created' });
  ben('GET', `api/3/search/jql?jql=${encodeURIComponent(plain)}&fields=summary,labels&maxResults=5`);
  ben('POST', 'api/3/search/approximate-count', { jql: plain });
  ben('POST', 'api/3/jql/match', { issueIds: [10000, 10001], jqls: [plain] });
  const queries = [
    plain,
    'labels in (okra, "x") AND NOT (status = Done OR parent is EMPTY)',
    'nonsense = 1',
    'x = ',
  ];
  for (const validation of ['strict', 'warn', 'none']) {
    ben('POST', `api/3/jql/parse?validation=${validation}`, {
      queries: [...queries, 'reporter = currentUser() order by key'],
    });
  }
  ben('POST', 'api/3/jql/parse?validation=lax', { queries: [plain] });
}

function readProjects(ben: Caller, ada: Caller): void {
  ben('GET', 'api/3/project/search?action=create&maxResults=2&expand=lead,issueTypes,insight');
  ben('GET', 'api/3/project/search?query=lab&orderBy=-name');
  for (const key of ['SHOP', 'LAB']) {
    ben('GET', `api/3/project/${key}`);
    ben('GET', `api/3/project/${key}/statuses`);
    ben('GET', `api/3/issue/createmeta/${key}/issuetypes`);
  }
  ben('GET', 'api/3/issue/createmeta/OPS/issuetypes/10003?maxResults=200');
  ben('GET', 'api/3/issue/createmeta/LAB/issuetypes/10012');
  ben('GET', 'api/3/issue/createmeta/NOPE/issuetypes');
  ben('GET', 'api/3/project/10001/hierarchy');
  ben('GET', 'api/3/project/10000/hierarchy');
  for (const list of ['version', 'versions', 'components']) ben('GET', `api/3/project/SHOP/${list}`);
  for (const list of [
    'issuetype',
    'issuetype/10003',
    'issuetype/9',
    'issuetype/project?projectId=10001&level=0',
  ]) {
    ben('GET', `api/3/${list}`);
  }
  for (const list of [
    'field',
    'field/search?query=sum',
    'status',
    'statuscategory',
    'configuration',
    'serverInfo',
  ]) {
    ben('GET', `api/3/${list}`);
  }
  ada('GET', 'api/3/priority/search');
  ben('GET', 'api/3/priority/search');
}

function readPeople(ben: Caller, fay: Caller): void {
  ben('GET', 'api/3/myself');
  ben('GET', 'api/3/user?accountId=ada');
  ben('GET', 'api/3/user?accountId=nobody');
  fay('GET', 'api/3/user?accountId=ada');
  ben('GET', 'api/3/user/bulk?accountId=ada&accountId=ben&accountId=nobody');
  ben('GET', 'api/3/user/search?query=a');
  ben('GET', 'api/3/user/assignable/search?project=SHOP&query=');
  ben('GET', 'api/3/user/groups?accountId=ben');
  ben('GET', 'api/3/groups/picker?query=team');
  ben('GET', 'api/3/mypermissions?permissions=BROWSE_PROJECTS,CREATE_ISSUES,ADMINISTER&projectKey=SHOP');
  ben('GET', 'api/3/mypermissions?permissions=LINK_ISSUES&issueKey=SHOP-99');
  ben('GET', 'api/3/mypermissions?permissions=NO_SUCH');
  ben('POST', 'api/3/permissions/check', {
    globalPermissions: ['ADMINISTER'],
    projectPermissions: [{ permissions: ['EDIT_ISSUES'], projects: [10000, 99999], issues: [10000] }],
  });
  ben('POST', 'api/3/permissions/check', { accountId: 'ada', globalPermissions: ['ADMINISTER'] });
}

function plan(ben: Caller): void {
  ben('GET', 'agile/1.0/board?projectKeyOrId=SHOP');
  ben('GET', 'agile/1.0/board/1');
  ben('GET', 'agile/1.0/board/1/sprint?state=active,future');
  ben('GET', 'agile/1.0/board/2/sprint');
  ben('GET', 'agile/1.0/sprint/1');
  ben('POST', 'agile/1.0/sprint/1/issue', { issues: ['SHOP-2'] });
  ben('POST', 'agile/1.0/backlog/issue', { issues: ['SHOP-2'] });
}
