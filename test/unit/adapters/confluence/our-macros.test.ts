import fc from 'fast-check';
import type { Json } from '#domain/kernel/json';
import type { MacroConfig } from '#domain/views/page/macro-config';
import { changeOurMacro } from '../../../../src/adapters/confluence/our-macros';

const macro = (localId: string, guestParams: object, key = 'app/environment/static/okra-quarter') => ({
  type: 'extension',
  attrs: {
    layout: 'wide',
    extensionType: 'com.atlassian.ecosystem',
    extensionKey: key,
    localId,
    parameters: { guestParams, localId, later: ['kept'] },
  },
});
const ours = { quarter: '10000-q', view: 'draft', objectives: ['o1'], frozen: 3, unknown: true };
const forward = (config: MacroConfig) => (config.frozen === 3 ? { ...config, frozen: 4 } : undefined);

/** Nodes that no code of ours knows. */
const foreign = fc.array(
  fc.oneof(
    fc.record({ type: fc.constantFrom('paragraph', 'invented'), attrs: fc.jsonValue() }),
    fc.constant(macro('other', ours)),
    fc.constant(macro('place', ours, 'app/environment/static/another-macro')),
    fc.constant({ ...macro('place', ours), type: 'bodiedExtension' }),
  ),
  { maxLength: 5 },
);

describe('the settings of one of our macros on a page', () => {
  it('change wherever it stands, and nothing else of the document does', () => {
    fc.assert(
      fc.property(foreign, foreign, fc.boolean(), (before, after, isNested) => {
        const around = (node: object): object =>
          isNested ? { type: 'layoutSection', content: [{ type: 'layoutColumn', content: [node] }] } : node;
        const page = (node: object) =>
          ({ type: 'doc', version: 1, content: [...before, around(node), ...after] }) as unknown as Json;
        expect(changeOurMacro(page(macro('place', ours)), 'place', forward)).toEqual(
          page(macro('place', { ...ours, frozen: 4 })),
        );
      }),
      { numRuns: 100 },
    );
  });

  it('stay where they are not those that were seen, or where two places have one name', () => {
    const page = (...content: readonly object[]) => ({ type: 'doc', version: 1, content }) as unknown as Json;
    const one = macro('place', ours);
    expect(changeOurMacro(page(one), 'elsewhere', forward)).toBeUndefined();
    expect(changeOurMacro(page(macro('place', { ...ours, frozen: 9 })), 'place', forward)).toBeUndefined();
    expect(changeOurMacro(page(macro('place', {})), 'place', forward)).toBeUndefined();
    expect(changeOurMacro(page(one, one), 'place', forward)).toBeUndefined();
    expect(changeOurMacro(page(macro('place', ours, 'okra-quarter')), 'place', forward)).toBeDefined();
  });
});
