const status = (name: string) => ({
  id: { 'To Do': '1', 'In Progress': '2', Done: '3' }[name] ?? '9',
  name,
  statusCategory: { key: { 'To Do': 'new', 'In Progress': 'indeterminate', Done: 'done' }[name] ?? 'new' },
});

const person = (accountId: string, displayName: string) => ({ accountId, displayName });
export const people = [
  person('ada', 'Ada Okafor'),
  person('ben', 'Ben Lindqvist'),
  person('cleo', 'Cleo Marchetti'),
  person('fay', 'Fay Nakamura'),
];

export const project = { id: '10', key: 'SHOP', name: 'Shop', style: 'classic', projectTypeKey: 'software' };

const text = (words: string) => ({ type: 'paragraph', content: [{ type: 'text', text: words }] });

const document = (words: string) => ({ type: 'doc', version: 1, content: [text(words)] });

const rows: readonly (readonly [string, string, string, string, number])[] = [
  ['Make returning a parcel painless', 'Epic', 'In Progress', 'okra-objective', 1],
  ['Retry failed payments once, silently', 'Story', 'Done', 'okra-enabler', 2],
  ['Can wallets cover our five biggest banks?', 'Task', 'Done', 'okra-spike', 0],
  ['One-page checkout for returning customers', 'Epic', 'In Progress', '', 1],
  ['Show the refund date on the order page', 'Task', 'In Progress', 'okra-signal-test', 2],
  ['Return status events from the warehouse', 'Story', 'To Do', 'okra-enabler', 0],
];

const linked = (key: string, summary: string, type: string) => ({
  id: `1000${key.slice(5)}`,
  key,
  fields: { summary, status: status('In Progress'), issuetype: { id: type, name: type } },
});

export const issues = rows.map(([summary, type, state, label, who], index) => ({
  id: `1000${index + 1}`,
  key: `SHOP-${index + 1}`,
  names: { priority: 'Priority' },
  properties: { okra: { v: 1, quarter: 'q1', type: 'signal-test' } },
  fields: {
    summary,
    project,
    status: status(state),
    issuetype: { id: type, name: type, hierarchyLevel: type === 'Epic' ? 1 : 0 },
    customfield_10020: index === 4 ? [{ id: 7 }] : null,
    labels: ['okra', ...(label === '' ? [] : [label])],
    assignee: people[who],
    reporter: people[1],
    priority: { name: 'Medium' },
    duedate: '2027-02-05',
    created: '2027-01-14T09:00:00.000Z',
    updated: '2027-01-27T08:00:00.000Z',
    parent: null,
    comment: {
      comments: [
        { id: '90', author: people[2], created: '2027-01-26T08:00:00.000Z', body: document('Seen it.') },
      ],
    },
    description: {
      type: 'doc',
      version: 1,
      content: [
        text('Half of the shoppers with an open return see the expected refund date on their order page.'),
        { type: 'bulletList', content: [{ type: 'listItem', content: [text('Threshold: at most 35')] }] },
      ],
    },
    issuelinks:
      index === 4
        ? [
            {
              id: '1',
              type: { inward: 'is blocked by', outward: 'blocks' },
              inwardIssue: linked('SHOP-6', 'Return status events from the warehouse', 'Story'),
            },
          ]
        : [],
  },
}));

export const transitions = ['To Do', 'In Progress', 'Done'].map((name) => ({
  id: `t-${name}`,
  name,
  to: status(name),
}));

export const board = { id: 1, name: 'SHOP board', type: 'scrum' };

export const sprints = [
  { id: 7, name: 'SHOP Sprint 7', state: 'active', startDate: '2027-01-25', endDate: '2027-02-08' },
  { id: 8, name: 'SHOP Sprint 8', state: 'future', startDate: '2027-02-08', endDate: '2027-02-22' },
];

export const space = { id: '20', key: 'TEAM', name: 'Shop team' };

const macro = (guestParams?: Record<string, unknown>) => ({
  type: 'extension',
  attrs: {
    layout: 'default',
    extensionType: 'com.atlassian.ecosystem',
    extensionKey: 'probe-app/environment-local/static/probe-macro',
    localId: 'macro-1',
    parameters: { localId: 'macro-1', ...(guestParams && { guestParams }) },
  },
});

export const newPage = () => ({
  id: '30',
  title: 'Q1 2027: our draft',
  parentId: null as string | null,
  spaceId: space.id,
  status: 'current',
  authorId: 'cleo',
  version: { number: 6, createdAt: '2027-01-25T10:00:00.000Z', authorId: 'cleo' },
  document: {
    type: 'doc',
    version: 1,
    content: [
      text('Eight of us met five times. This is where we want the quarter to go.'),
      macro({ quarter: 'q1' }),
    ],
  } as unknown,
});

const probeModule = (key: string, title: string) => ({ key, title, resource: 'probe/frame' });

export const manifest = {
  app: { id: 'ari:cloud:ecosystem::app/probe-app' },
  resources: [{ key: 'probe', entry: { frame: 'frame.html', config: 'frame.html' } }],
  modules: {
    'jira:projectPage': [probeModule('probe-page', 'Probe')],
    'jira:issueContext': [
      { ...probeModule('probe-context', 'Probe'), label: 'Probe', dynamicProperties: { function: 'status' } },
    ],
    'jira:issuePanel': [probeModule('probe-panel', 'Probe')],
    'jira:issueAction': [{ ...probeModule('probe-issue-action', 'Link to a card'), viewportSize: 'large' }],
    'jira:backlogAction': [
      {
        ...probeModule('probe-backlog-action', 'Link to cards'),
        actionType: 'modal',
        actions: [{ key: 'now', title: 'Now' }],
      },
    ],
    'jira:issueNavigatorAction': [probeModule('probe-navigator-action', 'Link these')],
    'jira:command': [
      { key: 'probe-open', title: 'Open the quarter', keywords: ['okr'], target: { page: 'probe-page' } },
      { key: 'probe-quick', title: 'Jot down', target: { resource: 'probe/frame', viewportSize: 'small' } },
    ],
    macro: [
      {
        ...probeModule('probe-macro', 'Probe'),
        config: { title: 'Choose', resource: 'probe/config', viewportSize: 'large', openOnInsert: true },
      },
    ],
  },
  permissions: { scopes: ['read:jira-work'] },
};
