import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import type { DeclaredEntity } from '../storage/entity-schemas';

/** What the site needs of the app's manifest. */
export interface SiteManifest {
  readonly app: {
    readonly id: string;
    readonly storage?: {
      readonly entities?: readonly DeclaredEntity[];
    };
  };
  readonly modules: Readonly<Record<string, readonly ManifestModule[]>>;
  readonly resources?: readonly {
    readonly key: string;
    readonly path: string;
    readonly entry?: Readonly<Record<string, string>>;
  }[];
  readonly permissions?: Readonly<Record<string, unknown>>;
}

export interface ManifestModule {
  readonly key: string;
  readonly resolver?: { readonly function?: string };
  readonly function?: string;
  readonly handler?: string;
  readonly timeoutSeconds?: number;
  readonly queue?: string;
  readonly [property: string]: unknown;
}

export interface FoundModule {
  /** `jira:projectPage`, `macro` ... */
  readonly type: string;
  readonly module: ManifestModule;
}

export interface BackendFunction {
  readonly key: string;
  readonly module: string;
  readonly exportName: string;
  readonly timeoutMs: number;
}

export function readManifest(file: string): SiteManifest {
  return parse(readFileSync(file, 'utf8')) as SiteManifest;
}

export function findModule(manifest: SiteManifest, key: string): FoundModule | undefined {
  for (const [type, modules] of Object.entries(manifest.modules)) {
    const module = type === 'function' ? undefined : modules.find((one) => one.key === key);
    if (module !== undefined) return { type, module };
  }
  return undefined;
}

const defaultTimeoutSeconds = 25;
const backgroundTimeoutSeconds = 55;

export function findFunction(manifest: SiteManifest, key: string): BackendFunction | undefined {
  const declared = manifest.modules['function']?.find((one) => one.key === key);
  const [module, exportName] = declared?.handler?.split('.') ?? [];
  if (module === undefined || exportName === undefined) return undefined;
  const isBackground = ['consumer', 'scheduledTrigger'].some((type) =>
    manifest.modules[type]?.some((one) => one.function === key || one.resolver?.function === key),
  );
  const seconds =
    declared?.timeoutSeconds ?? (isBackground ? backgroundTimeoutSeconds : defaultTimeoutSeconds);
  return { key, module, exportName, timeoutMs: seconds * 1000 };
}

/** Where a function is used: the first module that names it, which the platform reports as the module of a call. */
export function findModuleOfFunction(manifest: SiteManifest, functionKey: string): FoundModule | undefined {
  for (const [type, modules] of Object.entries(manifest.modules)) {
    const module = type === 'function' ? undefined : modules.find((one) => mentions(one, functionKey));
    if (module !== undefined) return { type, module };
  }
  return undefined;
}

function mentions(value: unknown, functionKey: string): boolean {
  if (typeof value !== 'object' || value === null) return false;
  return Object.entries(value).some(([name, member]) =>
    name === 'function' ? member === functionKey : mentions(member, functionKey),
  );
}
