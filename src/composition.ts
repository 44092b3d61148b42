import { NeedsAuthenticationError } from '@forge/api';
import { diagnosticsProcedures } from '#contract/diagnostics-procedures';
import { CardContextSchema, issueProcedures } from '#contract/issue-procedures';
import { linkProcedures } from '#contract/link-procedures';
import { macroProcedures } from '#contract/macro-procedures';
import { FrozenFactsSchema } from '#contract/page-view-schema';
import { progressProcedures } from '#contract/progress-procedures';
import { publishProcedures } from '#contract/publish-procedures';
import { shareProcedures } from '#contract/share-procedures';
import { storedQuarter } from '#contract/stored-quarter';
import { quarterProcedures } from '#contract/quarter-procedures';
import { workProcedures } from '#contract/work-procedures';
import { forgeApp } from './adapters/clock/forge-app';
import { forgeClock } from './adapters/clock/forge-clock';
import { forgeId } from './adapters/clock/forge-id';
import { forgeLog } from './adapters/clock/forge-log';
import { forgeRandom } from './adapters/clock/forge-random';
import { confluenceCalls } from './adapters/confluence/confluence-calls';
import { createConfluencePages } from './adapters/confluence/confluence-pages';
import { createConfluenceSpaces } from './adapters/confluence/confluence-spaces';
import { createPageParts } from './adapters/confluence/page-part/page-parts';
import { forgeMacro } from './adapters/confluence/forge-macro';
import { changeOurMacro } from './adapters/confluence/our-macros';
import { pageDocument } from './adapters/confluence/page-document';
import { nothingDocument } from './adapters/confluence/nothing-document';
import { describeSections } from './adapters/jira/issue-document';
import { jiraCalls } from './adapters/jira/jira-calls';
import { createJiraIssueEvidence } from './adapters/jira/jira-issue-evidence';
import { createJiraIssueHistories } from './adapters/jira/jira-issue-histories';
import { createJiraIssueMarks } from './adapters/jira/jira-issue-marks';
import { createJiraIssueSearch } from './adapters/jira/jira-issue-search';
import { createJiraIssueStates } from './adapters/jira/jira-issue-states';
import { createJiraIssueViews } from './adapters/jira/jira-issue-views';
import { createJiraIssueWriter } from './adapters/jira/jira-issue-writer';
import { createJiraMarkedIssues } from './adapters/jira/jira-marked-issues';
import { createJiraProjectSearch } from './adapters/jira/jira-project-search';
import { createJiraPresentIssues } from './adapters/jira/jira-present-issues';
import { createProfiles } from './adapters/jira/jira-profiles';
import { createProjects } from './adapters/jira/jira-projects';
import { createJiraPublishSource } from './adapters/jira/jira-publish-source';
import { createJiraSight } from './adapters/jira/jira-sight';
import { createJiraWorkList } from './adapters/jira/jira-work-list';
import { createRightsSource } from './adapters/jira/project-rights';
import { createEnvelopes } from './adapters/ledger/envelopes';
import { createFrozenViews } from './adapters/ledger/frozen-views';
import { createGrants } from './adapters/ledger/grants';
import { installationMark } from './adapters/ledger/installation-mark';
import { createIssueGlances } from './adapters/ledger/issue-glances';
import { createIssueLinks } from './adapters/ledger/issue-links';
import { createIssueStates } from './adapters/ledger/issue-states';
import { createLedger } from './adapters/ledger/ledger';
import { publishTokens } from './adapters/ledger/ledger-cache';
import { ledgerName } from './adapters/ledger/ledger-name';
import { createMakingSlots } from './adapters/ledger/making-slots';
import { packText, unpackText } from './adapters/ledger/packed-json';
import { createSilences } from './adapters/ledger/silences';
import { createPresence } from './adapters/ledger/presence';
import { createLastRefreshes } from './adapters/ledger/last-refreshes';
import { createProjectRegister } from './adapters/ledger/project-register';
import { projectShape } from './adapters/ledger/project-shape';
import { createQuarterRepository } from './adapters/ledger/quarter-repository';
import { createQuarterRemains } from './adapters/ledger/quarter-remains';
import { quarterShape } from './adapters/ledger/quarter-shape';
import { createReconcileCursors } from './adapters/ledger/reconcile-cursors';
import { createSpendings } from './adapters/ledger/spendings';
import { createStorageCheck } from './adapters/ledger/storage-check';
import { createStorage } from './adapters/ledger/storage';
import { createSweeper } from './adapters/ledger/sweeper';
import { forgeTenant } from './adapters/ledger/tenant';
import { createUploads } from './adapters/ledger/uploads';
import { createAccountReport } from './adapters/people/account-report';
import { createPeople } from './adapters/people/people';
import { createChangeNotifier } from './adapters/realtime/change-notifier';
import { exportQuarterFunction } from './functions/export-quarter';
import { issueChangedFunction } from './functions/issue-changed';
import { issueStatusFunction } from './functions/issue-status';
import { reconcileIssuesHourly } from './functions/reconcile-issues';
import { reportAccountsWeekly } from './functions/report-accounts';
import { diagnosticsHandlers } from './resolvers/diagnostics-handlers';
import { issueHandlers } from './resolvers/issue-handlers';
import { linkHandlers } from './resolvers/link-handlers';
import { macroHandlers } from './resolvers/macro-handlers';
import { fitsAnswer } from './resolvers/packed-answer';
import { progressHandlers } from './resolvers/progress-handlers';
import { publishHandlers } from './resolvers/publish-handlers';
import { quarterHandlers, type QuarterPorts } from './resolvers/quarter-handlers';
import { shareHandlers } from './resolvers/share-handlers';
import { dispatch, procedureGroup } from './resolvers/dispatch';
import { workHandlers } from './resolvers/work-handlers';
import type { DiagnosticsPorts } from './usecases/diagnostics/ports';
import type { ExistingWork } from './usecases/existing-work/ports';
import { followUndo } from './usecases/existing-work/follow-undo';
import type { IssuePorts } from './usecases/issue/ports';
import type { Linking } from './usecases/linking/ports';
import type { PagePorts } from './usecases/macro/move-view';
import type { Publishing } from './usecases/publish/ports';
import type { DecidePorts } from './usecases/quarter/decide-quarter';
import type { SharingPorts } from './usecases/sharing/ports';
import { createPublishRepository } from './usecases/publish/publish-repository';

/** Puts the app together: every port gets its adapter here, by argument. */
export const compose = () => {
  const [clock, random, log] = [forgeClock, forgeRandom, forgeLog];
  const storage = createStorage(clock, random);
  const check = createStorageCheck({
    storage,
    clock,
    log,
    newId: forgeId,
    version: () => forgeApp().version,
  });
  const parts = { clock, random, log, storage, check };
  const ledger = createLedger(quarterShape(storedQuarter), parts);
  const states = createIssueStates(storage);
  const lastRefreshes = createLastRefreshes(storage);
  const links = createIssueLinks(storage, (value) => CardContextSchema.parse(value));
  const notifier = createChangeNotifier({ clock, log, tokens: publishTokens, tenant: forgeTenant });
  const ports: Omit<QuarterPorts, 'followUndo'> = {
    clock,
    log,
    ledger,
    projectLedger: createLedger(projectShape, parts),
    repository: createQuarterRepository(storage, ledger.reader),
    grants: createGrants(storage),
    rights: createRightsSource(jiraCalls, clock),
    people: createPeople(storage, clock),
    profiles: createProfiles(jiraCalls, clock),
    projects: createProjects(jiraCalls, clock),
    notifier,
    uploads: createUploads(storage, clock),
    spendings: createSpendings(storage),
    slots: createMakingSlots(storage, random),
    presence: createPresence(storage),
    silences: createSilences(storage),
    envelopes: createEnvelopes(storage),
    frozenViews: createFrozenViews(storage, { 1: (value) => FrozenFactsSchema.parse(value) }),
    remains: createQuarterRemains(storage, clock),
    index: links,
    unpack: unpackText,
    fits: fitsAnswer(packText),
  };
  const publishing: Publishing = {
    repository: createPublishRepository({ ...ports, newId: forgeId }),
    projects: ports.projects,
    source: createJiraPublishSource(jiraCalls, clock),
    writer: createJiraIssueWriter(jiraCalls, clock),
    marked: createJiraMarkedIssues(jiraCalls, clock),
    present: createJiraPresentIssues(jiraCalls, clock),
    histories: createJiraIssueHistories(jiraCalls, clock),
    evidence: createJiraIssueEvidence(jiraCalls, clock),
    states,
    projectLedger: ports.projectLedger,
    describe: describeSections,
    index: links,
    clock,
    newId: forgeId,
    ledgerName,
    markOf: installationMark,
  };
  const linking: Linking = {
    ...publishing,
    search: createJiraIssueSearch(jiraCalls, clock),
    marks: createJiraIssueMarks(jiraCalls, clock),
  };
  const existingWork: ExistingWork = { ...linking, work: createJiraWorkList(jiraCalls, clock) };
  const deciding = { ...ports, followUndo: followUndo(linking) };
  const issuePorts: IssuePorts = {
    ...ports,
    glances: createIssueGlances(storage, (value) => CardContextSchema.parse(value)),
    issues: createJiraIssueViews(jiraCalls, clock),
  };
  const jira = createJiraIssueStates(jiraCalls, clock);
  const pages = createConfluencePages(confluenceCalls, clock);
  const macroPorts: PagePorts & DecidePorts = {
    ...deciding,
    projectSearch: createJiraProjectSearch(jiraCalls, clock),
    newId: forgeId,
    pages,
    changeOurMacro,
  };
  const sharing: SharingPorts = {
    ...deciding,
    pages,
    spaces: createConfluenceSpaces(confluenceCalls, clock),
    parts: createPageParts(forgeMacro),
    newId: forgeId,
  };
  const sight = createJiraSight(jiraCalls, clock);
  const diagnosticsPorts: DiagnosticsPorts = {
    ...ports,
    app: forgeApp,
    storageTrials: check,
    hintTrials: notifier,
    sight,
  };
  const groups = [
    procedureGroup(quarterProcedures, quarterHandlers(deciding)),
    procedureGroup(publishProcedures, publishHandlers(publishing)),
    procedureGroup(progressProcedures, progressHandlers({ ...ports, states, lastRefreshes, jira, sight })),
    procedureGroup(issueProcedures, issueHandlers(issuePorts)),
    procedureGroup(linkProcedures, linkHandlers(linking)),
    procedureGroup(workProcedures, workHandlers(existingWork)),
    procedureGroup(macroProcedures, macroHandlers(macroPorts)),
    procedureGroup(shareProcedures, shareHandlers(sharing)),
    procedureGroup(diagnosticsProcedures, diagnosticsHandlers(diagnosticsPorts)),
  ];
  const documents = { page: pageDocument, nothing: nothingDocument };
  return {
    ports,
    resolver: dispatch(groups, {
      log,
      pack: packText,
      newId: forgeId,
      isForPlatform: (error) => error instanceof NeedsAuthenticationError,
    }),
    issueStatus: issueStatusFunction(links, states),
    issueChanged: issueChangedFunction({
      links: createIssueLinks(storage, (value) => value),
      states,
      clock,
    }),
    reconcileIssues: reconcileIssuesHourly({
      register: createProjectRegister(storage),
      projectLedger: ports.projectLedger,
      ledger,
      states,
      jira,
      lastRefreshes,
      cursors: createReconcileCursors(storage),
      clock,
      log,
    }),
    exportQuarter: exportQuarterFunction(macroPorts, documents),
    reportAccounts: reportAccountsWeekly({
      report: createAccountReport(storage, clock),
      sweeper: createSweeper(storage, clock, ports.uploads),
      clock,
      log,
    }),
  };
};
