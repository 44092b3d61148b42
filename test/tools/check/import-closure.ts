import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import ts from 'typescript';
import { projectRoot } from '../setup/project';

const hashOf = (text: string): string => createHash('sha256').update(text).digest('base64');

const options: ts.CompilerOptions = {
  module: ts.ModuleKind.ESNext,
  moduleResolution: ts.ModuleResolutionKind.Bundler,
  resolveJsonModule: true,
  allowJs: true,
};

interface Read {
  readonly hash: string;
  /** The project's own files it imports; packages are covered by the lockfile. */
  readonly imports: readonly string[];
}

/**
 * Answers for a file one hash over itself and everything of the project that it imports, types included, however
 * far away: as long as it is the same, so is what the compiler knows about the file.
 */
export const createImportClosure = (): ((file: string) => string) => {
  const resolutions = ts.createModuleResolutionCache(projectRoot, (name) => name, options);
  const seen = new Map<string, Read>();

  const findImport = (from: string, name: string): readonly string[] => {
    const found = ts.resolveModuleName(name, from, options, ts.sys, resolutions).resolvedModule;
    if (found === undefined || found.isExternalLibraryImport === true) return [];
    return [found.resolvedFileName];
  };

  const read = (file: string): Read => {
    const known = seen.get(file);
    if (known !== undefined) return known;
    const text = existsSync(file) ? readFileSync(file, 'utf8') : '';
    const imports = /\.[cm]?[jt]sx?$/.test(file)
      ? ts
          .preProcessFile(text, true, true)
          .importedFiles.flatMap(({ fileName }) => findImport(file, fileName))
      : [];
    const fresh = { hash: hashOf(text), imports };
    seen.set(file, fresh);
    return fresh;
  };

  return (file) => {
    const reached = new Set([file]);
    // A set grows while it is walked, and the walk goes on until nothing new comes.
    for (const at of reached) for (const next of read(at).imports) reached.add(next);
    const lines = [...reached].map(
      (at) => `${relative(projectRoot, at).replaceAll(sep, '/')} ${read(at).hash}`,
    );
    return hashOf(lines.sort().join('\n'));
  };
};

/** One hash over files that concern every other, such as configuration; a file that is not there counts as empty. */
export const hashOfFiles = (files: readonly string[]): string =>
  hashOf(
    files
      .map((file) => join(projectRoot, file))
      .map((file) => (existsSync(file) ? readFileSync(file, 'utf8') : ''))
      .map(hashOf)
      .join('\n'),
  );
