import { anElement, createdKey, openJira } from './open-jira';

test('a sprint is a number on create and edit, and shown with its name', () => {
  const { jira, as } = openJira();
  const ben = as('ben');
  const key = createdKey(ben, anElement({ customfield_10020: 2 }));
  const sprintOf = (issue: string) =>
    ben('GET', `api/3/issue/${issue}?fields=customfield_10020`).body.fields.customfield_10020;
  expect(sprintOf(key)).toMatchObject([{ id: 2, name: 'SHOP Sprint 2', state: 'future', boardId: 1 }]);
  jira.moveToSprint(key, 1, 'cleo');
  expect(sprintOf(key)).toMatchObject([{ id: 1, state: 'active' }]);
  expect(ben('GET', `api/3/issue/${key}/changelog`).body.values.at(-1)).toMatchObject({
    author: { accountId: 'cleo' },
    items: [{ field: 'Sprint', from: '2', to: '1', toString: 'SHOP Sprint 1' }],
  });
  jira.moveToSprint(key, null);
  expect(sprintOf(key)).toBeNull();
  expect(createdKey(ben, anElement())).toBe('SHOP-2');
  const unknown = ben('POST', 'api/3/issue', anElement({ customfield_10020: 99 }));
  expect(unknown.body.errors.customfield_10020).toBe('Sprint 99 does not exist.');
});

test('an administrator gives another project a board and sprints', () => {
  const { jira, as } = openJira();
  const ben = as('ben');
  const { id } = jira.addBoard('LAB', 'LAB board');
  const days = { startDate: '2026-10-05', endDate: '2026-10-19' };
  const sprint = jira.addSprint(id, { name: 'LAB Sprint 1', ...days });
  jira.addToScreen('LAB', 'customfield_10020');
  const boards = ben('GET', 'agile/1.0/board?projectKeyOrId=LAB').body.values;
  expect(boards).toMatchObject([{ id, name: 'LAB board', type: 'scrum', location: { projectKey: 'LAB' } }]);
  expect(ben('GET', `agile/1.0/board/${id}/sprint`).body.values).toMatchObject([
    { id: sprint.id, name: 'LAB Sprint 1', state: 'future', startDate: '2026-10-05T00:00:00.000Z' },
  ]);
  const lab = { project: { key: 'LAB' }, issuetype: { name: 'Spike' }, customfield_10020: sprint.id };
  const key = createdKey(ben, anElement(lab));
  const jql = 'sprint = "LAB Sprint 1"';
  expect(ben('POST', 'api/3/search/jql', { jql, fields: ['key'] }).body.issues).toMatchObject([{ key }]);
  jira.setSprintState(sprint.id, 'closed');
  expect(ben('GET', `agile/1.0/board/${id}/sprint?state=active,future`).body.values).toEqual([]);
  expect(() => jira.addSprint(2, { name: 'None', ...days })).toThrow(/no scrum board/);
  jira.deleteProject('LAB');
  expect(ben('GET', 'agile/1.0/board').body.values.map((one: { id: number }) => one.id)).toEqual([1, 2]);
});
