import { useMutation, useQueryClient } from '@tanstack/react-query';
import Button, { IconButton } from '@atlaskit/button/new';
import DropdownMenu, { DropdownItem, DropdownItemGroup } from '@atlaskit/dropdown-menu';
import EmptyState from '@atlaskit/empty-state';
import ChevronDownIcon from '@atlaskit/icon/core/chevron-down';
import ShowMoreIcon from '@atlaskit/icon/core/show-more-horizontal';
import { useHostServices } from '../bridge/host-services';
import { Loaded } from '../chrome/page-state';
import { useSession } from '../site/session';
import { useSite } from '../site/site-info';
import { ActionItems } from './action-items';
import { BacklogGroup } from './backlog-group';
import {
  moveIssues,
  sprintIdsOf,
  useBacklog,
  useBoards,
  useOpenSprints,
  type BacklogRow,
  type Board,
  type Sprint,
} from './board-queries';
import { toProjectClaim } from './extension-claims';
import type { Project } from './jira-queries';
import { useSelection, type Selection } from './use-selection';
import styles from './jira.module.css';

interface SelectionBarProps {
  readonly selection: Selection;
  readonly sprints: readonly Sprint[];
}

/** What Jira itself does with a selection. */
const SelectionBar = ({ selection, sprints }: SelectionBarProps) => {
  const { account } = useSession();
  const { flags } = useHostServices();
  const queryClient = useQueryClient();
  const { keys } = selection;
  const move = useMutation({
    mutationFn: (sprintId: number | null) => moveIssues(account, keys, sprintId),
    onSuccess: async () => {
      selection.clear();
      await queryClient.invalidateQueries();
    },
    onError: (error) =>
      flags.put({
        id: 'backlog-move',
        type: 'error',
        title: 'The work items were not moved',
        description: error.message,
        isBold: false,
        isAutoDismiss: false,
        actions: [],
      }),
  });
  return (
    <>
      <span role="status">{keys.length === 0 ? 'Nothing selected' : `${keys.length} selected`}</span>
      <DropdownMenu<HTMLButtonElement>
        trigger={({ triggerRef, ...props }) => (
          <Button
            {...props}
            ref={triggerRef}
            iconAfter={ChevronDownIcon}
            isDisabled={keys.length === 0}
            isLoading={move.isPending}
          >
            Move to
          </Button>
        )}
      >
        <DropdownItemGroup>
          {sprints.map(({ id, name }) => (
            <DropdownItem key={id} onClick={() => move.mutate(id)}>
              {name}
            </DropdownItem>
          ))}
          <DropdownItem onClick={() => move.mutate(null)}>Backlog</DropdownItem>
        </DropdownItemGroup>
      </DropdownMenu>
      <Button appearance="subtle" isDisabled={keys.length === 0} onClick={selection.clear}>
        Clear selection
      </Button>
    </>
  );
};

interface BoardBacklogProps {
  readonly project: Project;
  readonly board: Board;
  readonly sprints: readonly Sprint[];
  readonly rows: readonly BacklogRow[];
}

const BoardBacklog = ({ project, board, sprints, rows }: BoardBacklogProps) => {
  const modules = useSite().manifest.modules['jira:backlogAction'];
  const selection = useSelection();
  const isIn = (sprint: Sprint) => (row: BacklogRow) => sprintIdsOf(row).includes(sprint.id);
  const planned = new Set(sprints.flatMap((sprint) => rows.filter(isIn(sprint))));
  const left = rows.filter((row) => !planned.has(row) && row.fields.status.statusCategory.key !== 'done');
  // All that Jira tells an app here: which board, and not what is selected.
  // https://developer.atlassian.com/platform/forge/manifest-reference/modules/jira-backlog-action/
  const toExtension = () => ({
    type: 'jira:backlogAction',
    project: toProjectClaim(project),
    board: { id: String(board.id), type: board.type },
    location: window.location.href,
  });
  return (
    <div className={styles['listPage']}>
      <div className={styles['toolbar']} role="toolbar" aria-label="Backlog">
        <SelectionBar selection={selection} sprints={sprints} />
        <span className={styles['grow']} />
        <DropdownMenu<HTMLButtonElement>
          placement="bottom-end"
          trigger={({ triggerRef, ...props }) => (
            <IconButton {...props} ref={triggerRef} icon={ShowMoreIcon} label="More actions" />
          )}
        >
          <ActionItems modules={modules} toExtension={toExtension} />
          {modules.length === 0 && (
            <DropdownItemGroup>
              <DropdownItem isDisabled>No app has an action here</DropdownItem>
            </DropdownItemGroup>
          )}
        </DropdownMenu>
      </div>
      {sprints.map((sprint) => (
        <BacklogGroup
          key={sprint.id}
          sprint={sprint}
          rows={rows.filter(isIn(sprint))}
          selection={selection}
        />
      ))}
      <BacklogGroup sprint={null} rows={left} selection={selection} />
    </div>
  );
};

const LoadedBoard = ({ project, board }: { project: Project; board: Board }) => (
  <Loaded query={useOpenSprints(board)} what={`The sprints of ${board.name}`}>
    {(sprints) => <LoadedRows project={project} board={board} sprints={sprints} />}
  </Loaded>
);

const LoadedRows = (props: Omit<BoardBacklogProps, 'rows'>) => (
  <Loaded query={useBacklog(props.project.key)} what={`The backlog of ${props.project.name}`}>
    {(rows) => <BoardBacklog {...props} rows={rows} />}
  </Loaded>
);

/** The backlog of a project's first board. */
export const BacklogPage = ({ project }: { project: Project }) => (
  <Loaded query={useBoards(project.key)} what={`The boards of ${project.name}`}>
    {({ values: [board] }) =>
      board === undefined ? (
        <EmptyState
          header="This space has no board"
          description="A backlog belongs to a board. Whoever administers Jira can add one."
        />
      ) : (
        <LoadedBoard project={project} board={board} />
      )
    }
  </Loaded>
);
