import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { projectRoot } from './project';

interface Locked {
  readonly version?: string;
  readonly optionalDependencies?: Readonly<Record<string, string>>;
}

const { packages } = JSON.parse(readFileSync(join(projectRoot, 'package-lock.json'), 'utf8')) as {
  packages: Readonly<Record<string, Locked>>;
};

/** Every place where Node would look for `name` from the package at `path`. */
const candidates = (path: string, name: string): string[] => {
  const parts = path.split(/(?<=^|\/)node_modules\//).filter((part) => part !== '');
  return Array.from({ length: parts.length + 1 }, (_, depth) =>
    [...parts.slice(0, depth), name].map((part) => `node_modules/${part.replace(/\/$/, '')}`).join('/'),
  );
};

describe('the lockfile', () => {
  // `npm ci` refuses a lockfile that omits what other platforms need, and a registry without those packages
  // makes npm write such a lockfile. Entries with version, os and cpu are enough: npm completes them.
  it('names the optional packages of all platforms', () => {
    const missing = Object.entries(packages).flatMap(([path, { optionalDependencies = {} }]) =>
      Object.keys(optionalDependencies).filter(
        (name) => !candidates(path, name).some((candidate) => candidate in packages),
      ),
    );
    expect(missing).toEqual([]);
  });
});
