import { compose } from './composition';

/** The functions that manifest.yml names. */
export const { resolver, issueStatus, exportQuarter, reportAccounts } = compose();
