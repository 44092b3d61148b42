import type { Defect } from './defect';

const parts = 'test/unit/adapters/confluence/page-part/our-part.test.ts';
const notes = 'test/unit/adapters/confluence/page-part/part-note.test.ts';
const journey = 'test/journeys/sharing/share-pages.test.ts';

/** Of pages of Confluence: what of theirs people may lose, and who may learn or write what. */
export const shareDefects: readonly Defect[] = [
  {
    name: 'an update of our part takes the anchor that ends it along',
    file: 'src/adapters/confluence/page-part/our-part.ts',
    find: 'after: content.slice(end.index),',
    replace: 'after: content.slice(end.index + 1),',
    suite: [parts],
  },
  {
    name: 'an anchor inside a table counts as one of the page',
    file: 'src/adapters/confluence/page-part/our-part.ts',
    find: "if (!begin.isAtTop || !end.isAtTop) return refused('nested');",
    replace: '',
    suite: [parts],
  },
  {
    name: 'a word that people made bold inside our part is no edit',
    file: 'src/adapters/confluence/page-part/part-note.ts',
    find: '(held as readonly Json[]).filter((mark) => !isComment(mark))',
    replace: '(held as readonly Json[]).filter((mark) => isComment(mark) && false)',
    suite: [notes],
  },
  {
    name: 'an update writes over what somebody saved meanwhile',
    file: 'src/usecases/sharing/update-share.ts',
    find: "if (page.version !== request.version) return ok({ kind: 'changed' });",
    replace: '',
    suite: [journey],
  },
  {
    name: 'a lost answer makes a second page out of the first',
    file: 'src/usecases/sharing/create-share.ts',
    find: 'if (page !== undefined && isOurs) return ok(page);',
    replace: '',
    suite: [journey],
  },
  {
    name: 'a list of shared pages tells of pages that its reader does not see',
    file: 'src/adapters/confluence/confluence-calls.ts',
    find: 'api.asUser().requestConfluence',
    replace: 'api.asApp().requestConfluence',
    suite: [journey],
  },
];
