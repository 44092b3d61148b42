/** What the local site calls itself towards the app. */
export const siteIdentity = {
  cloudId: 'cloud-local',
  environmentId: 'environment-local',
  environmentType: 'DEVELOPMENT',
  installationId: 'installation-local',
  locale: 'en-US',
  timezone: 'Europe/Berlin',
} as const;

export type ProductName = 'jira' | 'confluence';

export function isProductName(name: unknown): name is ProductName {
  return name === 'jira' || name === 'confluence';
}

export const siteAri = (product: ProductName, cloudId: string = siteIdentity.cloudId) =>
  `ari:cloud:${product}::site/${cloudId}`;
