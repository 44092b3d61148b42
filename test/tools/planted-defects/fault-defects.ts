import type { Defect } from './defect';

const carriedLinks = ['test/journeys/publishing/faults-carried-links.test.ts'];
const singleLinks = ['test/journeys/publishing/faults-single-links.test.ts'];
const atOnce = ['test/journeys/publishing/faults-at-once.test.ts'];

/** Of publishing: what only shows when something goes wrong at the wrong moment, or somebody else publishes as well. */
export const faultDefects: readonly Defect[] = [
  {
    name: 'creates without its intent where another one stands',
    file: 'src/usecases/publish/create-batch.ts',
    find: "if (noted.kind !== 'entered') return withoutEntry(step, noted);",
    replace: "if (noted.kind === 'failed') return withoutEntry(step, noted);",
    suite: atOnce,
  },
  {
    name: 'created again though the search of the app shows it',
    file: 'src/usecases/publish/resolve-unknown-outcome.ts',
    find: 'if (missing.length === 0) return found;',
    replace: 'if (missing.length >= 0) return found;',
    suite: ['test/journeys/publishing/hidden-outcome.test.ts'],
  },
  {
    name: 'a link made later has its ends swapped',
    file: 'src/usecases/publish/create-links.ts',
    find: /inwardIssueId: inward\.issueId,\s+outwardIssueId: outward\.issueId,/,
    replace: 'inwardIssueId: outward.issueId, outwardIssueId: inward.issueId,',
    suite: singleLinks,
  },
  {
    name: 'receipts by place in the answer, unverified',
    file: 'src/usecases/publish/create-batch.ts',
    find: 'const row = isOurs ? mark.row :',
    replace: "const row = isOurs && mark.row === '' ? mark.row :",
    suite: singleLinks,
  },
  {
    name: 'the adapter sends a bulk call again by itself',
    file: 'src/adapters/jira/jira-issue-writer.ts',
    find: /const answer = await calls\.asUser\(\{\s+method: 'POST',\s+route: route`\/rest\/api\/3\/issue\/bulk`,\s+body: \{ issueUpdates: issues\.map\(elementOf\) \},\s+\}\);/,
    replace: `const send = () =>
        calls.asUser({
          method: 'POST',
          route: route\`/rest/api/3/issue/bulk\`,
          body: { issueUpdates: issues.map(elementOf) },
        });
      const first = await send();
      const answer = first === undefined || first.status >= 500 ? await send() : first;`,
    suite: carriedLinks,
  },
  {
    name: 'an error of the server counts as a refusal',
    file: 'src/adapters/jira/write-answer.ts',
    find: "answer.status === 408 || answer.status >= 500) return { kind: 'lost' };",
    replace: "answer.status === 408 || answer.status >= 600) return { kind: 'lost' };",
    suite: carriedLinks,
  },
  {
    name: 'a conflict counts as a refusal',
    file: 'src/adapters/jira/write-answer.ts',
    find: 'if (answer.status === 409) return',
    replace: 'if (answer.status === 410) return',
    suite: carriedLinks,
  },
  {
    name: 'the page gives up at its first failed call',
    file: 'static/src/features/publish/publish-driver.ts',
    find: 'if (attempt >= ATTEMPTS ||',
    replace: 'if (attempt >= 1 ||',
    suite: carriedLinks,
  },
  {
    name: 'an entry whose answer was lost counts as made',
    file: 'src/adapters/ledger/stream-writer.ts',
    find: "if (creation === 'created') {",
    replace: "if (creation !== 'exists') {",
    suite: ['test/unit/adapters/ledger/stream-writing.test.ts'],
  },
  {
    name: 'a run goes on without the highest number',
    file: 'src/usecases/publish/create-batch.ts',
    find: 'highestNumber: step.run.highestNumber,',
    replace: 'highestNumber: 0,',
    suite: ['test/journeys/publishing/faults.test.ts'],
  },
  {
    name: 'one request for each issue of the index',
    file: 'src/adapters/ledger/storage.ts',
    find: 'chunks(records, BATCH).map((some) =>',
    replace: 'chunks(records, 1).map((some) =>',
    suite: ['test/unit/adapters/ledger/issue-links.test.ts'],
  },
];
