import { diagnosticsProcedures } from './diagnostics-procedures';
import { issueProcedures } from './issue-procedures';
import { linkProcedures } from './link-procedures';
import { macroProcedures } from './macro-procedures';
import { progressProcedures } from './progress-procedures';
import { publishProcedures } from './publish-procedures';
import { quarterProcedures } from './quarter-procedures';
import { shareProcedures } from './share-procedures';
import { workProcedures } from './work-procedures';

/** Everything that a page may ask of the server: the names are the wire. */
export const api = {
  ...quarterProcedures,
  ...publishProcedures,
  ...progressProcedures,
  ...issueProcedures,
  ...linkProcedures,
  ...workProcedures,
  ...macroProcedures,
  ...shareProcedures,
  ...diagnosticsProcedures,
};

export type Api = typeof api;
