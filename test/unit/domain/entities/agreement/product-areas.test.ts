import {
  accepted,
  after,
  aQuarter,
  decideSaid,
  refused,
  type Said,
} from '../../../../support/given/a-quarter';

const add = (values: Extract<Said, { readonly kind: 'productArea.add' }>['values']): Said => ({
  kind: 'productArea.add',
  values,
});

describe('product areas', () => {
  it('take a badge from their name, and colours that tell neighbours apart', () => {
    const { productAreas } = after(aQuarter(), add({ name: 'checkout' }), add({ name: '🧾 Receipts' }));
    expect(productAreas.map(({ badge, colour }) => [badge, colour])).toEqual([
      ['C', 'blue'],
      ['🧾', 'teal'],
    ]);
  });

  it('are badged by one sign, however many characters that takes', () => {
    expect(accepted(decideSaid(aQuarter(), add({ name: 'Family', badge: '👩‍👧' })))).toHaveLength(1);
    for (const badge of ['AB', '', '👩‍👧👩‍👧']) {
      const { code } = refused(decideSaid(aQuarter(), add({ name: 'Family', badge })));
      expect(['ONE_SIGN', 'MISSING', 'TOO_LONG']).toContain(code);
    }
  });

  it('have a name, a colour of the palette, and are no more than fit on a screen', () => {
    expect(refused(decideSaid(aQuarter(), add({}))).code).toBe('MISSING');
    expect(refused(decideSaid(aQuarter(), add({ name: 'A', colour: 'pink' as 'red' }))).code).toBe(
      'OFF_SCALE',
    );
    const full = after(
      aQuarter(),
      ...Array.from({ length: 30 }, (_, i) => add({ name: `Area ${String(i)}` })),
    );
    expect(refused(decideSaid(full, add({ name: 'One more' }))).code).toBe('FULL');
  });
});
