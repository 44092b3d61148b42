import type { Defect } from './defect';

const views = 'test/unit/domain/views/page/page-view.test.ts';
const macro = 'test/journeys/publishing/page-views.test.ts';
const frozen = 'test/journeys/publishing/frozen-views.test.ts';
const kept = 'test/unit/adapters/ledger/frozen-views.test.ts';

/** Of what pages of others are shown: more than they may see, less than there is, or something else than the screen. */
export const pageDefects: readonly Defect[] = [
  {
    name: 'a page tells who is away',
    file: 'src/domain/views/page/risks-view.ts',
    find: 'const quarter: Quarter = { ...whole, absences: [] };',
    replace: 'const quarter: Quarter = whole;',
    suite: [views],
  },
  {
    name: 'a page of one objective shows the cards of all',
    file: 'src/domain/views/page/page-part.ts',
    find: 'groups: view.groups\n    .map((group) => ({ ...group, cards: group.cards.filter(isOf(chosen)) }))',
    replace: 'groups: view.groups\n    .map((group) => ({ ...group, cards: group.cards }))',
    suite: [views],
  },
  {
    name: 'what nobody voted for stands among what was voted for',
    file: 'src/domain/views/page/vision-view.ts',
    find: 'filter(({ votes: got }) => got !== 0)',
    replace: 'filter(({ votes: got }) => got !== -1)',
    suite: [views],
  },
  {
    name: 'a company objective that nothing serves is left out',
    file: 'src/domain/views/page/agreement-view.ts',
    find: 'company: quarter.companyObjectives.map(',
    replace:
      'company: quarter.companyObjectives.filter(({ id: one }) => quarter.objectives.some(({ companyObjectiveIds }) => companyObjectiveIds.includes(one))).map(',
    suite: [views],
  },
  {
    name: 'a skill that one person has is counted for nobody',
    file: 'src/domain/views/page/scores-view.ts',
    find: 'skills: teamSkills(quarter).filter(({ cards }) => cards > 0),',
    replace: 'skills: teamSkills(quarter).map((skill) => ({ ...skill, holders: [] })),',
    suite: [views],
  },
  {
    name: 'a document leaves out why a card was moved',
    file: 'src/domain/views/page-text/drift-blocks.ts',
    find: '        entry.why,',
    replace: "        '',",
    suite: [macro],
  },
  {
    name: 'a document leaves out who owns a risk',
    file: 'src/domain/views/page-text/risks-blocks.ts',
    find: '      about,\n      owner,\n      STATES[state],',
    replace: "      about,\n      '',\n      STATES[state],",
    suite: [macro],
  },
  {
    name: 'the drift is told from the second change on',
    file: 'src/usecases/macro/show-view.ts',
    find: 'Math.max(revision, seq - LOOK_BACK) + 1;',
    replace: 'Math.max(revision, seq - LOOK_BACK) + 2;',
    suite: [macro],
  },
  {
    name: 'a frozen view of one name is shown under another',
    file: 'src/usecases/macro/show-frozen.ts',
    find: 'return frozen?.facts.view === frozenName(view) ? frozen : undefined;',
    replace: 'return frozen;',
    suite: [frozen],
  },
  {
    name: 'a frozen view is what the quarter says now',
    file: 'src/usecases/macro/freeze-view.ts',
    find: 'const facts = await viewAt(ports, reading, seq, view);',
    replace: 'const facts = await viewAt(ports, reading, reading.seq, view);',
    suite: [frozen],
  },
  {
    name: 'a purge does not look into frozen views',
    file: 'src/adapters/ledger/frozen-views.ts',
    find: 'const next = purgedValue(facts, text);',
    replace: 'const next = facts;',
    suite: [kept],
  },
  {
    name: 'the parts of a purged view stay in storage',
    file: 'src/adapters/ledger/frozen-views.ts',
    find: 'await storage.remove([...new Set(former)].filter((key) => !named.has(key)));',
    replace: 'await storage.remove([...new Set(former)].filter((key) => !named.has(key) && false));',
    suite: [kept],
  },
  {
    name: 'a place that somebody else took is taken to be one’s own',
    file: 'src/adapters/ledger/frozen-views.ts',
    find: "if (creation === 'created') return",
    replace: "if (creation !== 'unknown') return",
    suite: [kept],
  },
  {
    name: 'a step forward changes every macro of the page',
    file: 'src/adapters/confluence/our-macros.ts',
    find: 'ours !== undefined && (ours.localId ?? ours.parameters.localId) === localId',
    replace: 'ours !== undefined',
    suite: ['test/unit/adapters/confluence/our-macros.test.ts'],
  },
];
