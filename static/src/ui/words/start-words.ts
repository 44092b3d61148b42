/** What a page says that could not begin. */
export const startWords = {
  unreachable:
    'OKRA cannot reach Jira from this page. Reload it. If it stays so, tell an administrator that the connection between Jira and the app (its bridge) is missing here.',
};
