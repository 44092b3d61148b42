import { createContext, useContext } from 'react';
import { z } from 'zod';
import type { AppManifest } from './app-manifest';

export const SiteInfo = z.looseObject({
  accounts: z.array(z.looseObject({ accountId: z.string(), displayName: z.string() })),
  quarters: z.array(z.looseObject({ id: z.string(), label: z.string(), project: z.string() })).default([]),
  framesOrigin: z.url(),
  /** The site's time: virtual or advanced, so not the browser's. */
  clock: z.union([z.number(), z.iso.datetime()]).optional(),
});
export type SiteInfo = z.infer<typeof SiteInfo>;

export interface Site {
  readonly info: SiteInfo;
  readonly manifest: AppManifest;
  /** The site's time in milliseconds, as far from the browser's as when the pages were opened. */
  readonly now: () => number;
}

const SiteContext = createContext<Site | null>(null);

export const SiteProvider = SiteContext.Provider;

export const useSite = (): Site => {
  const site = useContext(SiteContext);
  if (site === null) throw new Error('useSite outside SiteProvider: render the site with main.tsx.');
  return site;
};

/** A person's name; accounts that the site does not list are shown by their id. */
export const useDisplayName = (): ((accountId: string) => string) => {
  const { accounts } = useSite().info;
  return (accountId) => accounts.find((account) => account.accountId === accountId)?.displayName ?? accountId;
};
