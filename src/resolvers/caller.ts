import type { Caller } from '../usecases/ports';

/** Accounts that are nobody, or that may not use the product. */
const STRANGERS = new Set(['anonymous', 'unlicensed', 'customer']);

const isInactive = (license: unknown): boolean =>
  typeof license === 'object' &&
  license !== null &&
  (('active' in license && license.active === false) ||
    ('isActive' in license && license.isActive === false));

/**
 * Who calls, from what the platform itself says of the invocation. Everything else in the context, `extension` above
 * all, went through the browser. Undefined: nobody whom Jira could be asked about.
 */
export const callerOf = (context: Readonly<Record<string, unknown>>): Caller | undefined => {
  const { accountId, accountType, license } = context;
  if (typeof accountId !== 'string' || accountId === '') return undefined;
  if (typeof accountType === 'string' && STRANGERS.has(accountType)) return undefined;
  return isInactive(license) ? undefined : { accountId };
};
