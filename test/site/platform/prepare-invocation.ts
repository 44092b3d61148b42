import { siteAri, siteIdentity, isProductName, type ProductName } from '../identity';
import type { Via } from '../exchange/exchange';
import { findAccount } from '../rest/accounts';
import type { PreparedInvocation } from './invocations';
import {
  findFunction,
  findModule,
  findModuleOfFunction,
  type FoundModule,
  type SiteManifest,
} from './site-manifest';

/** A page's call of a resolver, as the bridge would send it. */
export interface ResolverCall {
  /** Null: nobody is signed in. */
  readonly accountId: string | null;
  readonly product: ProductName;
  readonly moduleKey: string;
  readonly functionKey: string;
  readonly payload?: unknown;
  /** Goes on as it is: whoever calls may put anything into it. */
  readonly extension?: unknown;
  readonly via?: Via;
  /** Another installation than the site's own: its storage is apart. */
  readonly installation?: string;
  /** Another site than this one: to the app it has nothing to do with this one, though its storage is the same. */
  readonly cloudId?: string;
  /** False: the app's licence has run out. */
  readonly isLicensed?: boolean;
  /** False: the person may not use Jira, whatever the app is licensed for. */
  readonly hasJira?: boolean;
  /** True: neither counted nor written down, and out of reach of faults. */
  readonly isSilent?: boolean;
}

/** A call by the platform: an export, dynamic properties, a trigger, a schedule. */
export interface FunctionCall {
  /** Key of a `function` module. */
  readonly function: string;
  /** The module that calls it; where nothing is said, the first that names it. */
  readonly moduleKey?: string;
  readonly accountId?: string | null;
  readonly payload?: unknown;
  readonly via?: Via;
  readonly installation?: string;
  readonly cloudId?: string;
  readonly isLicensed?: boolean;
}

type Prepared = PreparedInvocation | { readonly error: string };

const isKnownAccount = (accountId: string | null) =>
  accountId === null || (accountId !== 'app' && findAccount(accountId) !== undefined);

export function prepareResolverCall(manifest: SiteManifest, call: ResolverCall, siteUrl: string): Prepared {
  const { accountId, product, moduleKey, functionKey, payload, extension, via = 'bridge' } = call;
  if (!isKnownAccount(accountId)) return { error: `Unknown account "${String(accountId)}"` };
  if (!isProductName(product)) return { error: `Unknown product "${String(product)}": jira or confluence` };
  const found = findModule(manifest, moduleKey);
  if (found === undefined) return { error: `The manifest has no module "${moduleKey}"` };
  const resolver = found.module.resolver?.function;
  const backend = resolver === undefined ? undefined : findFunction(manifest, resolver);
  if (backend === undefined) return { error: `Module "${moduleKey}" has no resolver function` };
  if (typeof functionKey !== 'string' || functionKey === '') return { error: 'functionKey must be a text' };
  const shared = shareOf(manifest, { ...call, product, found, functionKey: backend.key });
  const context = {
    ...(accountId === null ? {} : { accountId }),
    accountType: accountTypeOf(accountId, product, call.hasJira ?? true),
    cloudId: call.cloudId ?? siteIdentity.cloudId,
    environmentId: siteIdentity.environmentId,
    environmentType: siteIdentity.environmentType,
    localId: `${siteAri(product, call.cloudId)}/module/${moduleKey}`,
    locale: siteIdentity.locale,
    timezone: siteIdentity.timezone,
    moduleKey,
    siteUrl,
    extension,
  };
  return {
    ...shared,
    name: functionKey,
    via,
    accountId,
    backend,
    payload: { call: { functionKey, ...(payload === undefined ? {} : { payload }) }, context },
    path: `/${moduleKey}/${functionKey}`,
    shown: { product, payload, extension },
    page: { extension },
    isSilent: call.isSilent ?? false,
  };
}

export function prepareFunctionCall(manifest: SiteManifest, call: FunctionCall): Prepared {
  const { accountId = null, payload, via = 'forge' } = call;
  if (!isKnownAccount(accountId)) return { error: `Unknown account "${String(accountId)}"` };
  const backend = findFunction(manifest, call.function);
  if (backend === undefined) return { error: `The manifest has no function "${call.function}"` };
  const caller = call.moduleKey === undefined ? undefined : findModule(manifest, call.moduleKey);
  const found = caller ?? findModuleOfFunction(manifest, call.function);
  const isOfConfluence = found?.type === 'macro' || found?.type.startsWith('confluence:') === true;
  const product = isOfConfluence ? 'confluence' : 'jira';
  const shared = shareOf(manifest, { ...call, accountId, product, found, functionKey: backend.key });
  return {
    ...shared,
    name: call.function,
    via,
    accountId,
    backend,
    payload: payload ?? {},
    path: `/${call.function}`,
    shown: { payload },
    page: undefined,
    isSilent: false,
  };
}

/** The licence says who may use the product, the installation's licence whether the app is paid for. */
function accountTypeOf(accountId: string | null, product: ProductName, hasJira: boolean): string {
  if (accountId === null) return 'anonymous';
  return product === 'jira' && !hasJira ? 'unlicensed' : 'licensed';
}

interface Share {
  readonly accountId: string | null;
  readonly product: ProductName;
  readonly found: FoundModule | undefined;
  readonly functionKey: string;
  readonly installation?: string;
  readonly cloudId?: string;
  readonly isLicensed?: boolean;
}

function shareOf(manifest: SiteManifest, share: Share): Pick<PreparedInvocation, 'context' | 'runtime'> {
  const { accountId, product, found, functionKey, installation, isLicensed = true } = share;
  const { cloudId = siteIdentity.cloudId } = share;
  const installationId = installation ?? siteIdentity.installationId;
  const license = { active: isLicensed, isActive: isLicensed, type: 'commercial' };
  return {
    context: {
      installContext: siteAri(product, cloudId),
      ...(accountId === null ? {} : { principal: { accountId } }),
      license,
      installation: { ari: { installationId }, contexts: [{ cloudId }] },
    },
    runtime: {
      accountId: accountId ?? undefined,
      contextAri: siteAri(product, cloudId),
      cloudId,
      appId: manifest.app.id.split('/').at(-1) ?? manifest.app.id,
      installationId,
      environmentId: siteIdentity.environmentId,
      environmentType: siteIdentity.environmentType,
      functionKey,
      moduleKey: found?.module.key ?? functionKey,
      moduleType: found?.type ?? 'function',
      license,
    },
  };
}
