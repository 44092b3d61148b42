import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useHostServices } from '../bridge/host-services';
import { useSession } from '../site/session';
import type { Issue } from './jira-queries';

/** A change of an issue as the chosen account: reads it again, tells the frames, shows a refusal as a flag. */
export const useIssueChange = <T>(issue: Issue, change: (account: string, value: T) => Promise<unknown>) => {
  const { account } = useSession();
  const { events, flags } = useHostServices();
  const queryClient = useQueryClient();
  return useMutation({
    mutationFn: (value: T) => change(account, value),
    onSuccess: async () => {
      await queryClient.invalidateQueries();
      events.emit('JIRA_ISSUE_CHANGED', { issueId: issue.id, projectId: issue.fields.project.id });
    },
    onError: (error) =>
      flags.put({
        id: `change-${issue.id}`,
        type: 'error',
        title: `${issue.key} was not changed`,
        description: error.message,
        isBold: false,
        isAutoDismiss: false,
        actions: [],
      }),
  });
};
