import { doc } from '@atlaskit/adf-utils/builders';
import { plainLine } from './plain-text';

export type ExportDocument = ReturnType<typeof doc>;

/** Where nobody knows who reads: one sentence, the same whether or not there is a quarter. */
export const nothingDocument = (): ExportDocument =>
  doc(plainLine('A quarter of OKRA is shown here only to people who may browse its space in Jira.'));
