import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { load } from 'cheerio';
import ts from 'typescript';

/** Gzipped JavaScript that a page may load at once, in KiB; what it loads later is not counted. */
export const budgets: Readonly<Record<string, number>> = {
  workspace: 190,
  macro: 140,
  issue: 135,
  link: 115,
  config: 210,
};

/** Gzipped JavaScript that a session's room may load beyond its page, with all of its activities, in KiB. */
export const roomBudget = 120;

/** Gzipped JavaScript that a view of a Confluence page may load beyond the macro, in KiB. */
export const viewBudget = 50;

const listStaticImports = (file: string): string[] =>
  ts
    .createSourceFile(file, readFileSync(file, 'utf8'), ts.ScriptTarget.Latest)
    .statements.flatMap((statement) =>
      (ts.isImportDeclaration(statement) || ts.isExportDeclaration(statement)) &&
      statement.moduleSpecifier !== undefined &&
      ts.isStringLiteral(statement.moduleSpecifier)
        ? [join(dirname(file), statement.moduleSpecifier.text)]
        : [],
    );

const reachable = (entries: readonly string[]): string[] => {
  const found = new Set<string>();
  const open = [...entries];
  for (let file = open.pop(); file !== undefined; file = open.pop()) {
    if (found.has(file)) continue;
    found.add(file);
    open.push(...listStaticImports(file));
  }
  return [...found];
};

const weigh = (files: readonly string[]): number =>
  files.reduce((sum, file) => sum + gzipSync(readFileSync(file)).length, 0) / 1024;

export interface PageWeight {
  /** Gzipped, in KiB, file by file as a browser downloads them. */
  readonly kib: number;
  readonly files: readonly string[];
  /** Scripts written into the page, which Forge's policy refuses to run. */
  readonly inlineScripts: number;
}

/** Weighs all JavaScript that a built page needs before its first line can run. */
export const weighPage = (htmlFile: string): PageWeight => {
  const page = load(readFileSync(htmlFile, 'utf8'));
  const named = (selector: string, attribute: string): string[] =>
    page(selector)
      .toArray()
      .map((element) => join(dirname(htmlFile), page(element).attr(attribute) ?? ''));
  // An entry that has found its bridge goes on with what is preloaded beside it.
  const files = reachable([...named('script[src]', 'src'), ...named('link[rel="modulepreload"]', 'href')]);
  return { kib: weigh(files), files, inlineScripts: page('script:not([src])').length };
};

/** Weighs what entries need, in KiB, beyond the files that are there already. */
export const weighBeyond = (there: readonly string[], entries: readonly string[]): number =>
  weigh(reachable(entries).filter((file) => !there.includes(file)));
