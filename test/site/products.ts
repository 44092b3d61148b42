import type Database from 'libsql';
import type { SiteManifest } from './platform/site-manifest';
import type { Product, SiteClock } from './product';

export interface Products {
  readonly jira: Product;
  readonly confluence: Product;
}

export interface ProductDependencies {
  readonly database: Database.Database;
  readonly clock: SiteClock;
  readonly siteUrl: string;
  readonly manifest: SiteManifest;
}

/** Makes the stand-ins over a database: on an empty one they set up the projects and the space of the site. */
export type CreateProducts = (dependencies: ProductDependencies) => Products;
