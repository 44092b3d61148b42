import type { AdminContext } from './admin-context';
import type { Board, Sprint } from './jira-model';
import { moveToSprint } from './move-to-sprint';

export interface NewSprint {
  readonly name: string;
  readonly state?: Sprint['state'];
  /** Calendar dates. */
  readonly startDate: string;
  readonly endDate: string;
}

/** Boards and their sprints. A sprint can be set on an issue where the sprint field is on its screen. */
export interface BoardAdmin {
  addBoard(projectKey: string, name: string, type?: Board['type']): Board;
  addSprint(boardId: number, sprint: NewSprint): Sprint;
  setSprintState(sprintId: number, state: Sprint['state']): void;
  /** Null: back to the backlog. */
  moveToSprint(issueKey: string, sprintId: number | null, accountId?: string): void;
}

export function createBoardAdmin({ site, unit, callAs, getProject, getIssue }: AdminContext): BoardAdmin {
  const nextNumber = (ids: readonly { readonly id: number }[]) => Math.max(0, ...ids.map(({ id }) => id)) + 1;
  const getSprint = (id: number): Sprint => {
    const sprint = site()
      .catalogue.sprints()
      .find((one) => one.id === id);
    if (!sprint) throw new Error(`Jira stand-in: there is no sprint ${id}.`);
    return sprint;
  };
  return {
    addBoard(projectKey, name, type = 'scrum') {
      const { catalogue } = site();
      const boards = catalogue.boards();
      const board = { id: nextNumber(boards), name, type, projectId: getProject(projectKey).id };
      catalogue.save({ boards: [...boards, board] });
      return board;
    },
    addSprint(boardId, { name, state = 'future', startDate, endDate }) {
      const { catalogue } = site();
      const board = catalogue.boards().find(({ id }) => id === boardId);
      if (board?.type !== 'scrum') throw new Error(`Jira stand-in: ${boardId} is no scrum board.`);
      const dates = {
        startDate: new Date(startDate).toISOString(),
        endDate: new Date(endDate).toISOString(),
      };
      const sprint = { id: nextNumber(catalogue.sprints()), boardId, name, state, ...dates };
      catalogue.save({ sprints: [...catalogue.sprints(), sprint] });
      return sprint;
    },
    setSprintState(sprintId, state) {
      const changed = { ...getSprint(sprintId), state };
      const { catalogue } = site();
      catalogue.save({ sprints: catalogue.sprints().map((one) => (one.id === sprintId ? changed : one)) });
    },
    moveToSprint(issueKey, sprintId, accountId = 'ada') {
      if (sprintId !== null) getSprint(sprintId);
      unit(() => {
        moveToSprint(callAs(accountId), getIssue(issueKey), sprintId);
      });
    },
  };
}
