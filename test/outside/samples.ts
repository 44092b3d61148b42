import { deflateRawSync } from 'node:zlib';
import type { Command } from '#domain/quarter/command';
import type { Input, ProcedureKey } from '../../static/src/rpc/call';
import type { May } from './command-sample';
import { commandSamples } from './command-samples';
import { FROZEN, SHARED, SPACE_ID } from './show-on-pages';
import type { Place, World } from './world';

type ProcedureSamples = { readonly [K in ProcedureKey]: (place: Place) => Input<K> };

const note: Command = { id: 'a-sample', kind: 'objective.add', values: { title: 'Written as a sample' } };

/** One call of every procedure that somebody with all rights would see succeed. The compiler and a test count them. */
export const procedureSamples: ProcedureSamples = {
  'project.open': ({ project }) => ({ project }),
  'quarter.create': ({ project }) => ({
    project,
    commandId: 'another',
    label: 'Q2',
    team: 'Next team',
    startDate: '2026-04-06',
  }),
  'quarter.copy': ({ quarter }) => ({
    quarter,
    commandId: 'copied',
    label: 'Q2',
    startDate: '2026-04-06',
  }),
  'quarter.open': ({ quarter }) => ({ quarter }),
  'quarter.page': ({ quarter }) => ({ quarter, seq: 1, page: 0 }),
  'quarter.purge': ({ quarter }) => ({ quarter, commandId: 'p', text: 'Nobody wrote this', confirmed: true }),
  'quarter.decide': ({ quarter }) => ({ quarter, basedOn: 1, commands: [note] }),
  'quarter.upload': ({ quarter }) => ({ quarter, upload: 'parcel', index: 0, of: 1, data: 'AA==' }),
  'quarter.sync': ({ quarter }) => ({ quarter, since: 1 }),
  'draft.at': ({ quarter }) => ({ quarter, seq: 1 }),
  'quarter.glance': ({ quarter }) => ({ quarter }),
  'quarter.people': ({ quarter, member }) => ({ quarter, members: [member] }),
  'quarter.candidates': ({ quarter }) => ({ quarter, text: 'gil' }),
  'quarter.invite': ({ quarter }) => ({ quarter, commandId: 'invited', account: 'gil', role: 'data' }),
  'publish.prepare': ({ quarter, row }) => ({ quarter, rows: [row] }),
  'publish.start': ({ quarter, row }) => ({ quarter, rows: [row] }),
  'publish.step': ({ quarter, run }) => ({ quarter, run }),
  'publish.stop': ({ quarter, run }) => ({ quarter, run }),
  'publish.whoChanged': ({ quarter, row }) => ({ quarter, rows: [row] }),
  'publish.undoPreview': ({ past }) => past,
  'publish.undo': ({ past }) => past,
  'progress.read': ({ quarter }) => ({ quarter }),
  'progress.refresh': ({ quarter }) => ({ quarter }),
  'progress.search': ({ quarter }) => ({ quarter }),
  'issue.glance': ({ issue, project }) => ({ issue, project }),
  'issue.card': ({ issue }) => ({ issue }),
  'link.search': ({ quarter }) => ({ quarter, text: 'checkout' }),
  'link.cards': ({ quarter, issue }) => ({ quarter, issue }),
  'link.put': ({ quarter, row, stray }) => ({ quarter, row, issue: stray, from: null }),
  'link.remove': ({ quarter, linked, issue }) => ({ quarter, row: linked, issue }),
  'link.again': ({ quarter, gone }) => ({ quarter, ...gone, confirmed: true }),
  'link.doubles': ({ quarter }) => ({ quarter }),
  'link.settle': ({ quarter, linked, issue, stray }) => ({
    quarter,
    row: linked,
    keep: issue,
    drop: [stray],
  }),
  'link.foreign': ({ quarter }) => ({ quarter }),
  'work.search': ({ quarter }) => ({ quarter, text: '', types: 'any', isDoneShown: false, page: null }),
  'work.bring': ({ quarter, stray }) => ({ quarter, commandId: 'bring', items: [{ issue: stray }] }),
  'issue.history': ({ issue }) => ({ issue }),
  'macro.quarters': () => ({}),
  'macro.view': ({ quarter }) => ({ quarter, view: 'findings' }),
  'macro.frozen': ({ quarter }) => ({ quarter, view: FROZEN.view, slot: FROZEN.slot }),
  'macro.revisions': ({ quarter }) => ({ quarter }),
  'macro.freeze': ({ quarter }) => ({ quarter, view: 'findings', revision: null }),
  'macro.mayEdit': ({ quarter }) => ({ quarter }),
  'macro.move': ({ quarter }) => ({ quarter, ...FROZEN }),
  'macro.news': ({ quarter }) => ({ quarter, view: 'findings', since: 1 }),
  'macro.release': ({ quarter }) => ({ quarter, commandId: 'release', released: true }),
  'share.spaces': ({ quarter }) => ({ quarter }),
  'share.check': ({ quarter }) => ({ quarter, space: SPACE_ID, below: 'Team home', title: 'Our quarter' }),
  'share.create': ({ quarter }) => ({
    quarter,
    commandId: 'share',
    as: 'live',
    what: 'agreed',
    address: null,
    way: { kind: 'create', space: SPACE_ID, parent: null, title: 'Agreed', sentence: 'What we agreed on.' },
  }),
  'share.list': ({ quarter }) => ({ quarter }),
  'share.preview': ({ quarter }) => ({ quarter, share: SHARED, address: null }),
  'share.update': ({ quarter }) => ({
    quarter,
    commandId: 'again',
    share: SHARED,
    version: 1,
    address: null,
    again: false,
  }),
  'diagnostics.run': ({ quarter }) => ({ quarter }),
  'quarter.remove': ({ quarter }) => ({ quarter }),
};

/** As a page packs what is too large for one call. */
export const packed = (value: unknown): string => deflateRawSync(JSON.stringify(value)).toString('base64');

/** The other ways in which commands travel. */
export const decideSamples: readonly ((place: Place) => Input<'quarter.decide'>)[] = [
  ({ quarter }) => ({ quarter, basedOn: 1, packed: packed([note]) }),
  ({ quarter }) => ({ quarter, basedOn: 1, upload: 'parcel' }),
];

const KINDS = Object.keys(commandSamples) as readonly Command['kind'][];

export interface NamedCommand {
  readonly kind: Command['kind'];
  readonly may: May;
  readonly quarter: string;
  readonly command: Command;
}

/** All of them for a world, under ids that tell them apart. */
export const commandsFor = (world: World): readonly NamedCommand[] =>
  KINDS.map((kind) => {
    const { may, elsewhere, make } = commandSamples[kind];
    return {
      kind,
      may,
      quarter: elsewhere === undefined ? world.shop.quarter : world[elsewhere],
      command: { ...make(world), id: `do-${kind.replace('.', '-')}` },
    };
  });
