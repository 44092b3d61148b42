import { compose } from './composition';

const app = compose();

// The functions that manifest.yml names; one by one, since Forge's linter does not read a destructuring.
export const resolver = app.resolver;
export const issueStatus = app.issueStatus;
export const exportQuarter = app.exportQuarter;
export const reportAccounts = app.reportAccounts;
export const issueChanged = app.issueChanged;
export const reconcileIssues = app.reconcileIssues;
