import { packText } from '../../../../src/adapters/ledger/packed-json';
import { replyValue } from '../../../../static/src/rpc/reply-value';

describe('the value of a reply', () => {
  const value = { title: 'Überweisung – “quoted” ✓', many: Array.from({ length: 1_000 }, (_, n) => n) };

  it('is what was sent', async () => {
    expect(await replyValue({ version: 1, ok: true, value })).toBe(value);
  });

  it('is the same where it travelled packed, as the server packs', async () => {
    expect(await replyValue({ version: 1, ok: true, packed: packText(JSON.stringify(value)) })).toEqual(
      value,
    );
  });
});
