import type { Entry } from '../../../src/domain/quarter/entry';
import type { Quarter } from '../../../src/domain/quarter/quarter';
import { startPlatform, type Platform } from './small-platform';

export const ID = '10000-one';
export const made = {
  project: 'SHOP',
  commandId: 'one',
  label: 'Q1 2027',
  team: 'Checkout',
  startDate: '2027-01-04',
};

export type Outcome =
  | { id: string; ok: true; seq: number }
  | { id: string; ok: false; refusal: { code: string; text: string; parameters: Record<string, unknown> } };
export type Sync =
  { kind: 'entries'; seq: number; entries: Entry[] } | { kind: 'refresh'; seq: number; quarter: Quarter };
export interface Decided {
  seq: number;
  outcomes: Outcome[];
  sync: Sync;
}
export interface Opened {
  seq: number;
  quarter: Quarter;
  me: { member: string | null; facilitator: boolean; administers: boolean; mayPublish: boolean };
  hint: { channel: string; token: string } | null;
}

export const opened = (platform: Platform, who: string): Promise<Opened> =>
  platform.ask<Opened>(who, 'quarter.open', { quarter: ID });

export const decide = async (
  platform: Platform,
  who: string,
  commands: readonly object[],
  basedOn?: number,
): Promise<Decided> =>
  platform.ask<Decided>(who, 'quarter.decide', {
    quarter: ID,
    basedOn: basedOn ?? (await opened(platform, who)).seq,
    commands,
  });

export const join = (id: string, role = 'engineering') => ({ id, kind: 'member.join', role });
export const card = (id: string, title = id) => ({ id, kind: 'milestone.add', values: { title } });

export const aQuarter = async (): Promise<Platform> => {
  const platform = startPlatform();
  await platform.ask('ada', 'quarter.create', made);
  return platform;
};

export const codeOf = (outcome: Outcome | undefined): string | undefined =>
  outcome?.ok === false ? outcome.refusal.code : undefined;
