import type { DemoReport } from './demo-report';

const cut = (text: string, most: number): string =>
  text.length <= most ? text : `${text.slice(0, most - 1)}…`;

const aligned = (rows: readonly (readonly string[])[]): string => {
  const widths = (rows[0] ?? []).map((_, column) =>
    Math.max(...rows.map((row) => (row[column] ?? '').length)),
  );
  return rows
    .map((row) =>
      row
        .map((cell, column) => cell.padEnd(widths[column] ?? 0))
        .join('  ')
        .trimEnd(),
    )
    .join('\n');
};

/** The report for people. */
export const demoTable = ({
  quarter,
  summary,
  issues,
  problems,
  calls,
  storage,
  invocations,
}: DemoReport): string => {
  const table = aligned([
    ['KEY', 'WORK TYPE', 'LABELS', 'LINKS', 'CARD'],
    ...issues.map(({ key, issueType, labels, links, milestone, objective }) => [
      key,
      issueType,
      labels.join(' '),
      String(links.length),
      cut(milestone ?? objective ?? '', 70),
    ]),
  ]);
  const troubles = problems.map(
    ({ row, code, message, solution }) => `${code}  ${row ?? ''}: ${message} ${solution}`,
  );
  const { created, updated, unchanged } = summary;
  return [
    `${quarter.label}, ${quarter.project}`,
    ...(issues.length === 0 ? [] : [table]),
    ...troubles,
    `${String(created)} created, ${String(updated)} updated, ${String(unchanged)} unchanged, ${String(summary.problems)} problems`,
    `${String(calls.total)} calls (${String(calls.writes)} writes, ${String(calls.points)} points), ` +
      `${String(storage.requests)} storage requests, ${String(invocations)} invocations`,
  ].join('\n');
};
