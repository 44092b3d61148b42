import { inflateSync } from 'fflate';
import type { Command } from '#domain/quarter/command';
import { packCommands, MAX_PLAIN_BYTES } from '../../../../static/src/sync/pack-commands';

const importOf = (text: string): Command => ({
  id: 'import-1',
  kind: 'quarter.import',
  sources: [{ fileName: 'plan.csv', format: 'csv', text }],
});

/** Text that does not get smaller by repeating itself. */
const noise = (length: number): string => {
  let state = 1;
  return Array.from({ length }, () => {
    state = (state * 48_271) % 2_147_483_647;
    return String.fromCharCode(33 + (state % 90));
  }).join('');
};

const unpack = (base64: string): unknown =>
  JSON.parse(new TextDecoder().decode(inflateSync(Uint8Array.from(atob(base64), (c) => c.charCodeAt(0)))));

describe('commands on their way', () => {
  it('travel as they are while they are small', async () => {
    const commands = [importOf('milestone\nOne')];
    expect(await packCommands(commands)).toEqual({ kind: 'plain', commands });
  });

  it('travel deflated above 400 KB, and come back the same', async () => {
    const commands = [importOf('Refund estimate;M;$$;♥♥♥\n'.repeat(40_000))];
    const parcel = await packCommands(commands);
    if (parcel.kind !== 'packed') throw new Error(`packed expected, got ${parcel.kind}`);
    expect(parcel.packed.length).toBeLessThan(MAX_PLAIN_BYTES);
    expect(unpack(parcel.packed)).toEqual(commands);
  });

  it('travel in pieces where even that is too much for one call', async () => {
    const commands = [importOf(noise(900_000))];
    const parcel = await packCommands(commands);
    if (parcel.kind !== 'chunked') throw new Error(`chunked expected, got ${parcel.kind}`);
    expect(parcel.chunks.length).toBeGreaterThan(1);
    expect(Math.max(...parcel.chunks.map(({ length }) => length))).toBeLessThanOrEqual(200_000);
    expect(unpack(parcel.chunks.join(''))).toEqual(commands);
  });
});
