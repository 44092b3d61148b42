import type { AppStage } from './app-stage';

/** A work item that nobody planned; answers its key. */
export const addIssue = async ({ site }: AppStage, project: string): Promise<string> => {
  const answer = await site.rest({
    method: 'POST',
    path: '/rest/api/3/issue',
    account: 'ada',
    body: { fields: { project: { key: project }, issuetype: { name: 'Task' }, summary: 'Mend the footer' } },
  });
  return (answer.body as { readonly key: string }).key;
};
