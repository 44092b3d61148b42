import Papa from 'papaparse';
import type { ReportedRow } from './run-report';
import { guardCell } from '../okra-files/formula-guard';

const COLUMNS = ['what', 'row', 'kind', 'work_item', 'work_item_id', 'answer', 'what_helps'];

/** A run as a table (RFC 4180, UTF-8, `\n`): one line a row; cells that a spreadsheet would run are guarded (G-27). */
export const writeReceipt = (report: readonly ReportedRow[]): string => {
  const lines = report.map(({ outcome, title, kind, issueKey, issueId, message, solution }) => [
    outcome,
    title,
    kind,
    issueKey ?? '',
    issueId ?? '',
    message,
    solution,
  ]);
  return `${Papa.unparse(
    [COLUMNS, ...lines].map((line) => line.map(guardCell)),
    { newline: '\n' },
  )}\n`;
};
