import type { Json } from '#domain/kernel/json';
import { livePart, macrosIn } from '../../../../../src/adapters/confluence/page-part/live-part';
import { pageIdIn } from '../../../../../src/adapters/confluence/page-part/page-address';
import {
  commentsIn,
  editsInside,
  noteOf,
  partChange,
  readNote,
} from '../../../../../src/adapters/confluence/page-part/part-note';
import { sharedViews } from '#domain/views/page/shared-views';
import { wayBackNode } from '../../../../../src/adapters/confluence/page-part/way-back';
import { SHARE_SUBJECTS } from '#domain/entities/exports/page-share/page-share';

const text = (value: string, ...marks: readonly Json[]): Json => ({
  type: 'text',
  text: value,
  ...(marks.length === 0 ? {} : { marks }),
});
const line = (...content: readonly Json[]): Json => ({ type: 'paragraph', content });
const row = (...cells: readonly string[]): Json => ({
  type: 'tableRow',
  content: cells.map((cell) => ({ type: 'tableCell', attrs: {}, content: [line(text(cell))] })),
});
const table = (...rows: readonly Json[]): Json => ({ type: 'table', content: rows });
const written = [line(text('Quarter draft')), table(row('Card', 'Weeks'), row('Label', '2 to 4'))];
const note = noteOf(written, 42);

describe('G-29 what people did inside our part', () => {
  it('is nothing where an editor only named places, set widths or tied a comment to words', () => {
    const comment = { type: 'annotation', attrs: { annotationType: 'inlineComment', id: '1' } };
    const saved = [
      { ...(line(text('Quarter '), text('dra', comment), text('ft')) as object), attrs: { localId: 'a1' } },
      {
        ...(table(row('Card', 'Weeks'), row('Label', '2 to 4')) as object),
        attrs: { layout: 'default', width: 760, localId: 'b2', isNumberColumnEnabled: false },
      },
    ] as unknown as readonly Json[];
    expect(editsInside(saved, note)).toEqual({ kind: 'none' });
    expect(saved.reduce<number>((sum, one) => sum + commentsIn(one), 0)).toBe(1);
  });

  it('is told by the rows and blocks that are theirs, and by ours that they took out', () => {
    const edited = [
      line(text('Our own words')),
      line(text('Quarter draft')),
      table(row('Card', 'Weeks'), row('Label', '3 to 4')),
    ];
    expect(editsInside(edited, note)).toEqual({
      kind: 'some',
      theirs: ['Our own words', 'Label 3 to 4'],
      gone: ['Label 2 to 4'],
    });
    expect(editsInside([], note)).toMatchObject({ kind: 'some', theirs: [] });
    // A word that was only made bold is an edit as well.
    const bold = [line(text('Quarter draft', { type: 'strong' })), written[1]!];
    expect(editsInside(bold, note)).toMatchObject({ theirs: ['Quarter draft'], gone: ['Quarter draft'] });
  });

  it('is unknown where the note is gone, is none, or is too long to name things', () => {
    expect(editsInside(written, undefined)).toEqual({ kind: 'unknown' });
    expect(editsInside([...written].reverse(), note)).toEqual({ kind: 'unknown' });
    const long = Array.from({ length: 400 }, (_, i) => line(text(`Line ${String(i)} ${'x'.repeat(80)}`)));
    const noted = noteOf(long, 1);
    expect(noted.units).toBeNull();
    expect(editsInside(long, noted)).toEqual({ kind: 'none' });
    expect(editsInside(long.slice(1), noted)).toEqual({ kind: 'unknown' });
    for (const odd of [undefined, null, 7, 'x', [], {}, { revision: '1', hash: 'x' }, { revision: 1 }])
      expect(readNote(odd)).toBeUndefined();
    expect(readNote(JSON.parse(JSON.stringify(note)))).toEqual(note);
    expect(readNote({ revision: 1, hash: 'x', units: [{ digest: 1 }] })).toMatchObject({ units: null });
  });

  it('counts what writing would add and take away', () => {
    const next = [
      line(text('Quarter draft')),
      table(row('Card', 'Weeks'), row('Label', '5'), row('New', '1')),
    ];
    expect(partChange(written, next)).toEqual({ added: 2, removed: 1 });
    expect(partChange(written, written)).toEqual({ added: 0, removed: 0 });
  });
});

describe('G-29 a page with live views', () => {
  const macro = {
    appId: 'app',
    environmentId: 'env',
    environmentType: 'DEVELOPMENT',
    moduleKey: 'okra-quarter',
    title: 'OKRA',
  };

  it.each(SHARE_SUBJECTS)('of %s holds a macro for each view, each under a name of its own', (subject) => {
    const views = sharedViews(subject).map((view) => ({ view }));
    const part = livePart('s1', '10000-q', macro, views, wayBackNode('Q1', 'https://x.net/jira?a=1'));
    expect(part).toHaveLength(views.length + 1);
    expect(part.slice(1)).toMatchObject(
      views.map(({ view }) => ({
        type: 'extension',
        attrs: {
          extensionType: 'com.atlassian.ecosystem',
          extensionKey: 'app/env/static/okra-quarter',
          parameters: { guestParams: { quarter: '10000-q', view } },
        },
      })),
    );
    expect(macrosIn(part, 's1', macro, views)).toBe(views.length);
    expect(macrosIn(part, 's2', macro, views)).toBe(0);
    // The same share makes the same names again, so that a macro stays the one it was.
    expect(livePart('s1', '10000-q', macro, views, wayBackNode('Q1', 'https://x.net/jira?a=1'))).toEqual(
      part,
    );
  });

  it('leads back to its quarter over the web alone', () => {
    expect(JSON.stringify(wayBackNode('Q1', 'https://x.net/a'))).toContain('"href":"https://x.net/a"');
    for (const odd of [
      null,
      'javascript:alert(1)',
      '/jira',
      'https://x.net/a b',
      `https://x/${'y'.repeat(2_000)}`,
    ])
      expect(JSON.stringify(wayBackNode('Q1', odd))).not.toContain('href');
  });

  it('is named by its address or id', () => {
    const ids = [
      ['https://x.atlassian.net/wiki/spaces/TEAM/pages/65538/Our+quarter', '65538'],
      ['https://x.atlassian.net/wiki/spaces/TEAM/pages/edit-v2/65538?draft=1', '65538'],
      ['https://x.atlassian.net/wiki/pages/viewpage.action?pageId=65538#a', '65538'],
      [' 65538 ', '65538'],
      ['https://x.atlassian.net/wiki/x/AQAB', undefined],
      ['Our quarter', undefined],
    ] as const;
    for (const [given, id] of ids) expect(pageIdIn(given)).toBe(id);
  });
});
