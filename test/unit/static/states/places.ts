/** Features of an open quarter and of a space, as their folders are called, and the page around them. */
export const QUARTER_PLACES = [
  'agreement',
  'existing-work',
  'import',
  'milestones',
  'objectives',
  'presentation',
  'quarter-draft',
  'quarter-list',
  'room',
  'sessions',
  'settings',
  'sharing',
  'workspace',
] as const;

/** Features and pages that talk to Jira or stand in a product's own page. */
export const PRODUCT_PLACES = ['config', 'issue', 'link', 'macro', 'progress', 'publish'] as const;
