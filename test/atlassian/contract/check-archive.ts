import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { TrafficLine } from '../../site/exchange/exchange';
import { spoiltFaults } from '../../site/exchange/spoil-answer';
import { findApiFolder, loadApiDocuments } from './api-documents';
import { createExchangeCheck } from './check-exchange';

/** So many problems are told; the others are most likely the same. */
const MOST = 30;

export interface ArchiveCheck {
  readonly summary: string;
  readonly problems: readonly string[];
}

/** A fault made this answer up, spoilt it or took its place: the request counts, and no product said the rest. */
const isInvented = ({ fault, status }: TrafficLine): boolean =>
  fault !== undefined && (status >= 400 || spoiltFaults.some((name) => name === fault));

/** Checks everything that the suites left in the folder against Atlassian's documents; nothing where there are none. */
export const checkArchive = (folder: string): ArchiveCheck => {
  const documents = findApiFolder();
  if (documents === undefined)
    return { summary: 'No API documents: nothing was checked against them', problems: [] };
  const apiDocuments = loadApiDocuments(documents);
  const ofApp = createExchangeCheck(apiDocuments);
  // People and tests may send what is refused; the app may not.
  const ofOthers = createExchangeCheck(apiDocuments, { refusedRequests: false });
  const problems = readdirSync(folder).flatMap((name) =>
    readFileSync(join(folder, name), 'utf8')
      .split('\n')
      .filter((text) => text !== '')
      .map((text) => JSON.parse(text) as TrafficLine)
      .filter((line) => !isInvented(line))
      .flatMap((line) => (line.via === 'http' ? ofOthers : ofApp).check(line)),
  );
  return {
    summary: `Whole suite: the app ${ofApp.summary()}; others ${ofOthers.summary()}`,
    problems: [...new Set(problems)].slice(0, MOST),
  };
};
