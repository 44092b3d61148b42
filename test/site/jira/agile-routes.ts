import { asArray, asId, asObject } from '../rest/json-reading';
import type { Answer, Routes } from '../rest/router';
import { can, canOnIssue, findVisibleIssue } from './access';
import { getParam, listParam, type JiraCall } from './jira-call';
import { badRequest, JiraError } from './jira-error';
import type { Board, Issue, Sprint } from './jira-model';
import { moveToSprint } from './move-to-sprint';
import { pageBean } from './page-bean';

/** Jira Software keeps its own path and its own error words. */
export const AGILE_ROUTES: Routes<JiraCall> = {
  'GET /rest/agile/1.0/board': (call) => {
    const project = call.query.get('projectKeyOrId');
    const wanted = project === null ? undefined : call.site.catalogue.findProject(project);
    const types = listParam(call, 'type');
    const boards = visibleBoards(call).filter(
      ({ projectId, type }) =>
        (project === null || projectId === wanted?.id) && (!types || types.includes(type)),
    );
    return pageBean(call, 'agile/1.0/board', boards, (board) => boardView(call, board), { most: 50 });
  },
  'GET /rest/agile/1.0/board/{boardId}': (call) => ({
    status: 200,
    body: boardView(call, getBoard(call)),
    points: 2,
  }),
  'GET /rest/agile/1.0/board/{boardId}/sprint': (call) => {
    const board = getBoard(call);
    if (board.type !== 'scrum') throw badRequest('The board does not support sprints');
    const states = listParam(call, 'state');
    const sprints = call.site.catalogue
      .sprints()
      .filter(({ boardId, state }) => boardId === board.id && (!states || states.includes(state)));
    const path = `agile/1.0/board/${board.id}/sprint`;
    return pageBean(call, path, sprints, (sprint) => sprintView(call, sprint), { most: 50 });
  },
  'GET /rest/agile/1.0/sprint/{sprintId}': (call) => ({
    status: 200,
    body: sprintView(call, getSprint(call)),
    points: 2,
  }),
  'POST /rest/agile/1.0/sprint/{sprintId}/issue': (call) => moveTo(call, getSprint(call).id),
  'POST /rest/agile/1.0/backlog/issue': (call) => moveTo(call, null),
};

function visibleBoards(call: JiraCall): Board[] {
  const { catalogue } = call.site;
  return catalogue
    .boards()
    .filter(({ projectId }) => can(call.actor, catalogue.getProject(projectId), 'BROWSE_PROJECTS'));
}

function getBoard(call: JiraCall): Board {
  const id = Number(getParam(call, 'boardId'));
  const board = visibleBoards(call).find((candidate) => candidate.id === id);
  if (!board) throw new JiraError(404, ['Board does not exist or you do not have permission to see it.']);
  return board;
}

function getSprint(call: JiraCall): Sprint {
  const id = Number(getParam(call, 'sprintId'));
  const boards = visibleBoards(call).map((board) => board.id);
  const sprint = call.site.catalogue.sprints().find((candidate) => candidate.id === id);
  if (!sprint || !boards.includes(sprint.boardId)) throw new JiraError(404, ['Sprint does not exist.']);
  return sprint;
}

function boardView(call: JiraCall, { id, name, type, projectId }: Board): Record<string, unknown> {
  const project = call.site.catalogue.getProject(projectId);
  return {
    id,
    self: `${call.site.baseUrl}/rest/agile/1.0/board/${id}`,
    name,
    type,
    location: {
      projectId: Number(projectId),
      displayName: `${project.name} (${project.key})`,
      projectName: project.name,
      projectKey: project.key,
      projectTypeKey: 'software',
      name: `${project.name} (${project.key})`,
    },
  };
}

function sprintView(call: JiraCall, sprint: Sprint): Record<string, unknown> {
  return {
    id: sprint.id,
    self: `${call.site.baseUrl}/rest/agile/1.0/sprint/${sprint.id}`,
    state: sprint.state,
    name: sprint.name,
    startDate: sprint.startDate,
    endDate: sprint.endDate,
    originBoardId: sprint.boardId,
    goal: '',
  };
}

const MOST_MOVED = 50;

/** All or nothing, up to 50 issues; null takes them out of their sprint. */
function moveTo(call: JiraCall, sprintId: number | null): Answer {
  const asked = (asArray(asObject(call.body)?.['issues']) ?? []).map(asId);
  if (asked.length === 0 || asked.length > MOST_MOVED) {
    throw badRequest(`Between 1 and ${MOST_MOVED} issues can be moved at once.`);
  }
  const issues = asked.map((idOrKey): Issue => {
    const issue = idOrKey === undefined ? undefined : findVisibleIssue(call, idOrKey);
    if (!issue)
      throw badRequest(`Issue '${idOrKey ?? ''}' does not exist or you do not have permission to see it.`);
    if (!canOnIssue(call, issue, 'EDIT_ISSUES') || !canOnIssue(call, issue, 'SCHEDULE_ISSUES')) {
      throw new JiraError(403, ['You do not have permission to schedule these issues.']);
    }
    return issue;
  });
  for (const issue of issues) moveToSprint(call, issue, sprintId);
  return { status: 204, points: issues.length };
}
