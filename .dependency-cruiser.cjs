// Who may import whom. The README shows the same as a picture; here it is enforced.
const libraries = (...names) => `node_modules/(@types/)?(${names.join('|')})(/|$)`;

/** Code in `from` imports what is listed and nothing else, Node's own modules included. */
const only = (name, comment, from, allowed) => ({
  name,
  comment,
  severity: 'error',
  from: { path: from },
  to: { pathNot: allowed },
});

/**
 * The domain from top to bottom: a folder imports from itself and from what stands above it, types included.
 * Areas of entities are floors of their own.
 */
const floors = [
  'kernel',
  'entities/team',
  'entities/agreement',
  'entities/milestones',
  'entities/facilitation',
  'entities/scoring',
  'entities/plan',
  'entities/publishing',
  'sealed',
  'quarter',
  'views/findings',
  'views/thread',
  'views',
  'okra-files',
  'demo',
  'carry-over',
  'auto-draft',
  'jira-publishing',
  'existing-work',
  'server',
];

const floorRules = floors.slice(0, -1).map((floor, i) => ({
  name: `domain-floor-${floor.replace('/', '-')}`,
  comment: `${floor} knows nothing of what is built upon it.`,
  severity: 'error',
  from: { path: `^src/domain/${floor}/` },
  // `views` itself comes after its folders, so a floor that begins like one above it means only the rest.
  to: {
    path: `^src/domain/(${floors.slice(i + 1).join('|')})/`,
    pathNot: `^src/domain/(${floors.slice(0, i + 1).join('|')})/`,
  },
}));

module.exports = {
  forbidden: [
    ...floorRules,
    {
      name: 'domain-without-circles',
      comment: 'Types included: whoever reads one file of a circle has to read them all.',
      severity: 'error',
      from: { path: '^src/domain/' },
      to: { circular: true },
    },
    {
      name: 'domain-folders-without-circles',
      severity: 'error',
      scope: 'folder',
      from: { path: '^src/domain/' },
      to: { circular: true },
    },
    only('domain-is-pure', 'The domain runs in the resolver and in the browser.', '^src/domain/', [
      '^src/domain/',
      libraries('fractional-indexing', 'papaparse', 'date-fns'),
    ]),
    only('contract-is-domain-and-zod', 'The contract describes the wire.', '^src/contract/', [
      '^src/(domain|contract)/',
      libraries('zod'),
    ]),
    only('usecases-know-ports', 'A use case reaches the outside through its ports.', '^src/usecases/', [
      '^src/(domain|usecases)/',
    ]),
    only('adapters-serve-ports', 'Adapters know the ports they serve and the platform.', '^src/adapters/', [
      '^src/(domain|adapters)/',
      '^src/usecases/ports\\.ts$',
      '^src/usecases/[^/]+/ports\\.ts$',
      libraries('@forge', 'zod', 'fflate', '@atlaskit/adf-utils'),
      // Node's own compression and hashing: adapters run on the server only.
      '^(crypto|zlib)$',
    ]),
    {
      name: 'adapters-apart',
      comment:
        'Jira, Confluence and Realtime know nothing of each other or of storage: they meet in use cases. What a call to either product is stands in one room of its own.',
      severity: 'error',
      from: { path: '^src/adapters/(jira|confluence|realtime)/' },
      to: { path: '^src/adapters/', pathNot: '^src/adapters/($1|product)/' },
    },
    only(
      'entrances-call-usecases',
      'Resolvers, triggers and functions translate between the platform and use cases.',
      '^src/(resolvers|triggers|functions)/',
      [
        '^src/(domain|contract|usecases|resolvers|triggers|functions)/',
        libraries('@forge/resolver', '@forge/events'),
      ],
    ),
    only('composition-stays-in-src', 'What is deployed is in src.', '^src/[^/]+\\.ts$', [
      '^src/',
      libraries('@forge'),
    ]),
    only(
      'pages-know-domain-and-wire',
      'The pages never reach the backend but through its procedures.',
      '^static/src/',
      [
        '^static/',
        '^src/(domain|contract)/',
        libraries('@forge/bridge', 'react', 'react-dom', '@atlaskit', '@tanstack', 'fflate', 'd3-scale'),
      ],
    ),
    {
      name: 'contract-as-types-only',
      comment: 'The schemas (zod) stay on the server: the pages see their types.',
      severity: 'error',
      from: { path: '^static/' },
      to: { path: '^src/contract/', dependencyTypesNot: ['type-only'] },
    },
    only('rpc-is-the-wire', 'Calling a procedure knows no screen.', '^static/src/rpc/', [
      '^static/src/rpc/',
      '^src/contract/',
      libraries('@forge/bridge', 'react', '@tanstack', 'fflate'),
    ]),
    only('sync-draws-nothing', 'What an open quarter is, for any screen.', '^static/src/sync/', [
      '^static/src/(sync|rpc)/',
      '^src/(domain|contract)/',
      libraries('@forge/bridge', 'react', '@tanstack', 'fflate'),
    ]),
    only('ui-knows-no-quarter', 'Pieces of the design system fit any app.', '^static/src/ui/', [
      '^static/src/ui/',
      libraries('@forge/bridge', 'react', '@atlaskit'),
    ]),
    {
      name: 'components-know-no-feature',
      severity: 'error',
      from: { path: '^static/src/components/' },
      to: { path: '^static/src/(features|pages)/' },
    },
    {
      name: 'features-apart',
      comment: 'What two features share belongs to components or to the domain.',
      severity: 'error',
      from: { path: '^static/src/features/([^/]+)/' },
      to: { path: '^static/src/features/', pathNot: '^static/src/features/$1/' },
    },
    {
      name: 'features-know-no-page',
      severity: 'error',
      from: { path: '^static/src/features/' },
      to: { path: '^static/src/pages/' },
    },
    {
      name: 'pages-apart',
      comment: 'Each page is downloaded on its own.',
      severity: 'error',
      from: { path: '^static/src/pages/([^/]+)/' },
      to: { path: '^static/src/pages/', pathNot: '^static/src/pages/$1/' },
    },
    {
      name: 'no-cycles',
      comment: 'Types may refer to each other; values may not.',
      severity: 'error',
      from: { path: '^(src|static)/' },
      to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
    },
    { name: 'resolvable', severity: 'error', from: {}, to: { couldNotResolve: true } },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '(^|/)(dist|\\.build|fixtures)/' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'node', 'default', 'types'],
      extensions: ['.ts', '.tsx', '.mjs', '.cjs', '.js', '.json'],
    },
  },
};
