/**
 * How far Jira's search index is behind where no fault says otherwise: seconds as a rule, whose number Atlassian does not
 * tell. Whoever needs to see what was written this moment names it in `reconcileIssues`, or reads issues.
 */
export const USUAL_LAG_SECONDS = 2;
