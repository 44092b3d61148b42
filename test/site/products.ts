import type Database from 'libsql';
import type { SiteManifest } from './platform/site-manifest';
import type { ConfluenceAdmin } from './confluence/confluence';
import type { JiraAdmin } from './jira/jira-admin';
import type { EventListener, Product, SiteClock } from './product';

export interface Products {
  readonly jira: Product;
  readonly confluence: Product;
  /** What administrators, and people at the keyboard, do in Jira. */
  readonly jiraAdmin?: JiraAdmin;
  /** The same in Confluence. */
  readonly confluenceAdmin?: ConfluenceAdmin;
}

export interface ProductDependencies {
  readonly database: Database.Database;
  readonly clock: SiteClock;
  readonly siteUrl: string;
  readonly manifest: SiteManifest;
  /** Hears what happens in them. */
  readonly listener: EventListener;
}

/** Makes the stand-ins over a database: on an empty one they set up the projects and the space of the site. */
export type CreateProducts = (dependencies: ProductDependencies) => Products;
