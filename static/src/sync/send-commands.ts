import type { Command } from '#domain/quarter/command';
import type { Answer, Call } from '../rpc/call';
import { packCommands } from './pack-commands';

/** Commands of one call: sent again under the same `basedOn` until an answer comes, so that they count once. */
export interface Batch {
  readonly quarter: string;
  readonly basedOn: number;
  readonly commands: readonly Command[];
}

export const sendCommands = async (
  call: Call,
  { quarter, basedOn, commands }: Batch,
): Promise<Answer<'quarter.decide'>> => {
  const parcel = await packCommands(commands);
  if (parcel.kind === 'plain')
    return call('quarter.decide', { quarter, basedOn, commands: [...parcel.commands] });
  if (parcel.kind === 'packed') return call('quarter.decide', { quarter, basedOn, packed: parcel.packed });
  const upload = commands[0]?.id ?? '';
  for (const [index, data] of parcel.chunks.entries()) {
    await call('quarter.upload', { quarter, upload, index, of: parcel.chunks.length, data });
  }
  return call('quarter.decide', { quarter, basedOn, upload });
};
