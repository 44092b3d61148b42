/** Work items that come in at once: each is told to Jira within the one call that brings them, which has 25 seconds. */
export const MOST_BROUGHT = 100;
