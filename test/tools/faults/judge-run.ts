import type { Quarter } from '#domain/quarter/quarter';
import type { FaultTable } from './fault-table';
import type { JiraTruth } from './jira-truth';

const FEW = 3;

const some = (what: string, names: readonly string[]): readonly string[] =>
  names.length === 0
    ? []
    : [`${String(names.length)} ${what}: ${names.slice(0, FEW).join(', ')}${names.length > FEW ? ' …' : ''}`];

const without = (all: readonly string[], others: Iterable<string>): readonly string[] => {
  const known = new Set(others);
  return all.filter((one) => !known.has(one));
};

const repeated = (all: readonly string[]): readonly string[] =>
  all.filter((one, index) => all.indexOf(one) !== index);

const pair = (a: string, b: string): string => [a, b].sort().join(' – ');

const titlesOf = ({ objectives, milestones }: Quarter): ReadonlyMap<string, string> =>
  new Map([...objectives, ...milestones].map(({ id, title }) => [id, title]));

/** Where Jira does not hold exactly what the table asks for. */
const jiraProblems = ({ titles, links }: FaultTable, jira: JiraTruth) => {
  const summaries = jira.issues.map(({ summary }) => summary);
  return [
    ...some('cards without an issue', without(titles, summaries)),
    ...some('cards with two issues', repeated(summaries)),
    ...some('issues of no card', without(summaries, titles)),
    ...some('links wanting', without(links, jira.links)),
    ...some('links too many', [...without(jira.links, links), ...repeated(jira.links)]),
  ];
};

/** Where the ledger does not say what Jira holds. */
const ledgerProblems = (quarter: Quarter, jira: JiraTruth) => {
  const titles = titlesOf(quarter);
  const named = (row: string): string => titles.get(row) ?? row;
  const inLedger = quarter.receipts.map(
    ({ id, issueId, issueKey }) => `${named(id)} = ${issueKey} (${issueId})`,
  );
  const inJira = jira.issues.map(({ row, id, key }) => `${named(row)} = ${key} (${id})`);
  const linkedInLedger = quarter.receipts.flatMap(({ id, linkedTo }) =>
    linkedTo.map((other) => pair(named(id), named(other))),
  );
  const linkedInJira = jira.linkedRows.map(([from, to]) => pair(named(from), named(to)));
  return [
    ...some('receipts that Jira does not bear out', without(inLedger, inJira)),
    ...some('issues without a receipt', without(inJira, inLedger)),
    ...some('links noted and not made', without(linkedInLedger, linkedInJira)),
    ...some('links made and not noted', without(linkedInJira, linkedInLedger)),
  ];
};

const runProblems = ({ runs, receipts }: Quarter, mayRefuse: boolean) =>
  runs.flatMap(({ state, intent, doubles, unlinked, refused }) => [
    ...(state === 'done' ? [] : [`a run ended ${state}`]),
    ...(intent === null ? [] : ['a run ended with a call in doubt']),
    ...some(
      'doubles',
      doubles.map(({ issueKey }) => issueKey),
    ),
    ...some(
      'rows refused',
      refused
        .filter(({ row }) => !mayRefuse || !receipts.some(({ id }) => id === row))
        .map(({ row, code, message }) => `${row} (${code} ${message})`),
    ),
    ...(mayRefuse ? [] : some('links given up', unlinked)),
  ]);

/** What is wrong after publishing; empty: one issue a card, its links, and a ledger that says so. */
export const judgeRun = (
  table: FaultTable,
  quarter: Quarter,
  jira: JiraTruth,
  /** Jira may have refused a card or a link in one run that a later one made. */
  { mayRefuse = false } = {},
): readonly string[] => [
  ...jiraProblems(table, jira),
  ...ledgerProblems(quarter, jira),
  ...runProblems(quarter, mayRefuse),
];
