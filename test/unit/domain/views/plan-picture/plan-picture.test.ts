import { load } from 'cheerio';
import { createHash } from 'node:crypto';
import fc from 'fast-check';
import type { Quarter } from '#domain/quarter/quarter';
import { draftPlan } from '#domain/views/draft/draft-view';
import { emptySheet } from '#domain/views/plan-picture/empty-sheet';
import { planPicture, planSheets } from '#domain/views/plan-picture/plan-picture';
import { aQuarter } from '../../../../support/given/a-quarter';
import { arbitrarySmallPlan } from '../../../../support/given/a-small-plan';
import { done } from '../../../../support/given/done';

const of = (quarter: Quarter) => ({
  draft: draftPlan(quarter),
  markers: quarter.markers,
  seq: 57,
  day: '2027-01-21',
});
const aDemo = (): Quarter => done(aQuarter(), { kind: 'quarter.loadDemo' }).quarter;

const ELEMENTS = ['svg', 'rect', 'line', 'path', 'text'];
const ATTRIBUTES = [
  'xmlns, width, height, viewBox, font-family, x, y, x1, x2, y1, y2, rx, d, transform, fill, stroke, stroke-width',
  'stroke-linejoin, stroke-linecap, font-size, font-weight, textLength, lengthAdjust',
].flatMap((names) => names.split(', '));

/** Everything that stands in a picture, read by a parser of XML. */
const elementsOf = (svg: string) => {
  const page = load(svg, { xml: { decodeEntities: true } });
  return page('*')
    .toArray()
    .flatMap((element) =>
      'attribs' in element
        ? [{ name: element.name, attributes: element.attribs, text: page(element).text() }]
        : [],
    );
};

const numbersOf = ({ attributes }: { readonly attributes: Record<string, string> }) => ({
  x: Number(attributes['x']),
  y: Number(attributes['y']),
  width: Number(attributes['width']),
  height: Number(attributes['height']),
});

describe('the picture of a draft', () => {
  it('S4-21 is 1,600 px wide, of plain elements and presentation attributes alone, with legend, names and revision', () => {
    const { svg, width, height } = planPicture(of(aDemo()));
    const all = elementsOf(svg);
    expect([width, height]).toEqual([1600, expect.any(Number)]);
    for (const { name, attributes } of all) {
      expect(ELEMENTS).toContain(name);
      for (const attribute of Object.keys(attributes)) expect(ATTRIBUTES).toContain(attribute);
    }
    const texts = all.filter(({ name }) => name === 'text').map(({ text }) => text);
    for (const words of [
      'Q1 2027',
      'Checkout · Revision 57 · 21 Jan 2027',
      '4 Jan',
      'Sprint 6',
      'Signal Test',
      'Worth a look',
    ])
      expect(texts).toContain(words);
    expect(texts.join(' ')).toContain('Start a return from the order');
    expect(texts.join(' ')).toContain('Starts too early');
    expect(texts).toContain('Risk: Nobody but Finance has the disputes, and week 6 is close, Aylin');
  });

  it('S4-21 has the same bytes for the same revision, on every machine', () => {
    const { svg } = planPicture(of(aDemo()));
    expect(planPicture(of(aDemo())).svg).toBe(svg);
    // Drawn anew on purpose? Look at it first, then write down what it is now.
    expect(createHash('sha256').update(svg).digest('hex').slice(0, 16)).toBe('f61bf06e455a2485');
  });

  it('S4-21 keeps cards apart and everything in its frame, whatever the plan and the words', () => {
    const words = fc.oneof(
      fc.string({ unit: 'grapheme', minLength: 1, maxLength: 255 }),
      fc.string({ unit: 'binary', minLength: 1, maxLength: 40 }),
      fc.constantFrom(
        '</text><script>alert(1)</script>',
        'W'.repeat(255),
        'مرحبا بالعالم '.repeat(12),
        '\u0000\uFFFF\uD800',
      ),
    );
    fc.assert(
      fc.property(arbitrarySmallPlan, words, (plan, title) => {
        const quarter = { ...plan, milestones: plan.milestones.map((card) => ({ ...card, title })) };
        const { svg, width, height } = planPicture(of(quarter));
        const all = elementsOf(svg);
        expect(all.map(({ name }) => name).filter((name) => !ELEMENTS.includes(name))).toEqual([]);
        const cards = all
          .filter(
            ({ name, attributes }) =>
              name === 'rect' && attributes['rx'] === '4' && attributes['stroke'] !== undefined,
          )
          .map(numbersOf)
          .filter(({ height: high }) => high > 20);
        cards.forEach((one, at) => {
          expect(one.x >= 0 && one.x + one.width <= width && one.y + one.height <= height).toBe(true);
          for (const other of cards.slice(at + 1)) {
            const isApart =
              one.x + one.width <= other.x ||
              other.x + other.width <= one.x ||
              one.y + one.height <= other.y ||
              other.y + other.height <= one.y;
            expect(isApart).toBe(true);
          }
        });
        for (const { name, attributes } of all.filter(({ name: tag }) => tag === 'text')) {
          const end = Number(attributes['x']) + Number(attributes['textLength'] ?? 0);
          expect([name, end <= width]).toEqual(['text', true]);
        }
      }),
      { numRuns: 50 },
    );
  });

  it('G-31 is printed over sheets that repeat the head, hold each card once, and are no higher than paper', () => {
    const quarter = aDemo();
    const sheets = planSheets(of(quarter), 620);
    expect(sheets.length).toBeGreaterThan(1);
    const texts = sheets.map(({ svg }) =>
      elementsOf(svg)
        .filter(({ name }) => name === 'text')
        .map(({ text }) => text),
    );
    for (const [at, words] of texts.entries()) {
      expect(words).toEqual(expect.arrayContaining(['Sprint 1', 'Q1 2027']));
      expect(words).toContain(
        `Quarter draft: intentions, not dates · sheet ${String(at + 1)} of ${String(sheets.length)}`,
      );
      expect(sheets[at]?.height).toBeLessThanOrEqual(620);
    }
    const told = texts.flat();
    for (const { code } of draftPlan(quarter).lanes)
      expect(told.filter((text) => text === code)).toHaveLength(1);
    expect(planSheets(of(quarter), 4000)).toHaveLength(1);
  });

  it('G-31 is printed empty, with the lanes and the three questions and without any card', () => {
    const told = elementsOf(emptySheet(of(aDemo())).svg).map(({ text }) => text);
    const texts = told.join(' ');
    expect(texts).toContain('O1 A basket nobody has');
    expect(texts).toContain('Do we overlap too much?');
    expect(told.filter((text) => text === '__ of __')).toHaveLength(13);
    expect(texts).not.toContain('Start a return');
  });
});
