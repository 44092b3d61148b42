import { createConfluence } from './confluence/confluence';
import { createJira } from './jira/jira';
import type { CreateProducts } from './products';

/** The site's own stand-ins. */
export const createDefaultProducts: CreateProducts = (dependencies) => ({
  jira: createJira(dependencies),
  confluence: createConfluence(dependencies),
});
