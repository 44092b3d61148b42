import type { Defect } from './defect';

/** Of publishing again: what it may overwrite, forget or take away. */
const againDefects: readonly Defect[] = [
  {
    name: 'what only Jira changed is overwritten',
    file: 'src/domain/jira-publishing/three-way.ts',
    find: "return hasChangedHere ? 'update' : 'differs';",
    replace: "return 'update';",
    suite: ['test/unit/domain/jira-publishing/three-way.test.ts'],
  },
  {
    name: 'a conflict goes to OKRA unasked',
    file: 'src/domain/jira-publishing/three-way.ts',
    find: "return field === MERGED ? 'update' : 'conflict';\n  return hasChangedHere",
    replace: "return 'update';\n  return hasChangedHere",
    suite: ['test/journeys/publishing/again.test.ts'],
  },
  {
    name: 'a choice counts for a value that nobody saw',
    file: 'src/domain/jira-publishing/three-way.ts',
    find: "if (choice !== undefined && state !== 'same' && digest(inJira) !== choice.seen) {",
    replace: "if (choice !== undefined && state !== 'same' && choice.seen === field) {",
    suite: ['test/journeys/publishing/again.test.ts'],
  },
  {
    name: 'a forged property stays',
    file: 'src/domain/jira-publishing/three-way.ts',
    find: "if (field === OWN) return 'update';",
    replace: "if (field === OWN) return 'same';",
    suite: ['test/journeys/publishing/again.test.ts'],
  },
  {
    name: 'labels of others are taken away',
    file: 'src/usecases/publish/write-edit.ts',
    find: 'issue.labels.filter((label) => family.has(label) && !wanted.has(label))',
    replace: 'issue.labels.filter((label) => !wanted.has(label))',
    suite: ['test/journeys/publishing/again.test.ts'],
  },
  {
    name: 'links of others are taken away',
    file: 'src/domain/jira-publishing/link-plan.ts',
    find: 'return [...new Set([...receipt.linkedTo, ...planned])]',
    replace: 'return [...new Set([...quarter.receipts.map(({ id }) => id), ...planned])]',
    suite: ['test/journeys/publishing/again.test.ts'],
  },
  {
    name: 'absent is read as deleted',
    file: 'src/usecases/publish/read-jira-state.ts',
    find: "there.has(id) ? 'hidden' : known.get(id)?.isDeleted === true ? 'deleted' : 'unseen',",
    replace: "there.has(id) ? 'hidden' : 'deleted',",
    suite: ['test/journeys/publishing/again.test.ts'],
  },
  {
    name: 'an earlier installation is doubled',
    file: 'src/usecases/publish/read-jira-state.ts',
    find: 'if (mark === undefined || taken.has(mark.issueId)) continue;',
    replace: 'if (mark === undefined || taken.has(mark.issueId) || rows.length > 0) continue;',
    suite: ['test/journeys/publishing/adopt.test.ts'],
  },
];

/** Of a run and its undo. */
const runDefects: readonly Defect[] = [
  {
    name: 'an undo deletes what somebody touched',
    file: 'src/domain/jira-publishing/undo-proof.ts',
    find: 'if (touch !== undefined) return touchedBy(touch);',
    replace: "if (touch !== undefined && quarter.id === '') return touchedBy(touch);",
    suite: ['test/journeys/publishing/undo-run.test.ts'],
  },
  {
    name: 'an undo forgets a deletion whose answer was lost',
    file: 'src/usecases/publish/remove-issues.ts',
    find: 'if (came.lost.length > 0) {',
    replace: 'if (came.lost.length > chosen.length) {',
    suite: ['test/journeys/publishing/undo-run.test.ts'],
  },
  {
    name: 'an undo deletes an epic under which others put stories',
    file: 'src/domain/jira-publishing/undo-proof.ts',
    find: 'if (strange !== null) return strange;',
    replace: "if (strange !== null && quarter.id === '') return strange;",
    suite: ['test/journeys/publishing/undo-proof.test.ts'],
  },
  {
    name: 'an undo ends for lack of a right of whoever goes on',
    file: 'src/usecases/publish/remove-issues.ts',
    find: 'if (!step.opened.rights.delete) return refusedBy(NO_DELETION);',
    replace: '',
    suite: ['test/journeys/publishing/undo-proof.test.ts'],
  },
  {
    name: 'a property is a proof while a run is in doubt',
    file: 'src/usecases/publish/resolve-unknown-outcome.ts',
    find: "return claim.kind === 'made';",
    replace: 'return claim.kind.length > 0;',
    suite: ['test/journeys/publishing/forged-property.test.ts'],
  },
  {
    name: 'a page with status 200 is a deletion',
    file: 'src/adapters/jira/jira-issue-writer.ts',
    find: ': status === 204',
    replace: ': status === 204 || status === 200',
    suite: ['test/unit/adapters/jira/jira-issue-writer.test.ts'],
  },
  {
    name: 'an undo takes what was linked by hand',
    file: 'src/domain/jira-publishing/decide-run-start.ts',
    find: 'findById(quarter.receipts, row)?.runId === undone.id',
    replace: 'hasId(quarter.receipts, row)',
    suite: ['test/unit/domain/jira-publishing/decide-relink.test.ts'],
  },
  {
    name: 'a child is made before its parent',
    file: 'src/domain/jira-publishing/next-batch.ts',
    find: "!waiting.has(parentOf(quarter, row, mapping) ?? '')",
    replace: 'parentOf(quarter, row, mapping) !== row',
    suite: ['test/unit/domain/jira-publishing/rows.test.ts'],
  },
  {
    name: 'two intents at once',
    file: 'src/domain/jira-publishing/decide-publish.ts',
    find: 'if (quarter.runs.some((other) => other.intent !== null)) {',
    replace: 'if (quarter.runs.some((other) => other.intent !== null && other.id !== run.id)) {',
    suite: ['test/unit/domain/jira-publishing/decide-publish.test.ts'],
  },
  {
    name: 'one bad row costs the others',
    file: 'src/adapters/jira/bulk-creation.ts',
    find: 'if (succeeded.length !== issues.length) return undefined;',
    replace: 'if (succeeded.length !== issues.length || errors.length > 0) return undefined;',
    suite: ['test/unit/adapters/jira/jira-issue-writer.test.ts'],
  },
  {
    name: 'Retry-After is not kept to',
    file: 'src/adapters/product/wait-asked.ts',
    find: 'Math.max(1_000, Math.ceil(seconds * 1000))',
    replace: 'Math.max(1_000, Math.ceil(seconds))',
    suite: ['test/unit/adapters/jira/jira-issue-writer.test.ts'],
  },
];

export const runAndUpdateDefects: readonly Defect[] = [...againDefects, ...runDefects];
