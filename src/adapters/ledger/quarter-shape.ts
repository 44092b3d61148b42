import type { Change } from '#domain/quarter/change';
import { CONCEPTS, definitionOf } from '#domain/quarter/entity-definitions';
import { evolveAll } from '#domain/quarter/evolve';
import type { EntityName, Quarter } from '#domain/quarter/quarter';
import { DEFAULT_CAPACITY } from '#domain/quarter/quarter-settings';
import { ownValue } from '#domain/kernel/own-value';
import * as z from 'zod';
import { both, unknownBefore } from './settings-up-cast';
import type { StreamShape, UpCast } from './stream-shape';

/**
 * Version 1 stored changes unpacked, and knew no release of exports: what an older quarter never released stays closed.
 */
const toVersion2 = unknownBefore({ exportReleased: false });

const Loose = z.looseObject({});
const Stored = z.looseObject({ concept: z.string(), kind: z.string(), now: z.unknown(), was: z.unknown() });
const StateV2 = z.looseObject({
  mappings: z.array(Loose),
  runs: z.array(Loose),
  receipts: z.array(Loose),
});

/** Names that a level could be told by; others were standard types in all that version 2 proposed. */
const isEpic = (name: unknown): boolean => typeof name === 'string' && name.toLowerCase() === 'epic';

/** The parts that version 3 added to what publishing keeps; what was not known then is empty or off. */
const publishingV3: Readonly<Record<string, (thing: Record<string, unknown>) => Record<string, unknown>>> = {
  mapping: ({ types, ...mapping }) => ({
    labels: [],
    fields: { effort: null, businessValue: null, uxValue: null, start: null, end: null },
    sprint: null,
    children: false,
    tasks: null,
    ...mapping,
    types: Object.fromEntries(
      Object.entries(Loose.parse(types)).map(([kind, type]) => {
        const choice = Loose.parse(type);
        return [kind, { level: isEpic(choice['issueTypeName']) ? 1 : 0, ...choice }];
      }),
    ),
  }),
  run: (run) => ({
    undoes: null,
    updates: [],
    updated: [],
    removed: [],
    sprints: [],
    ...run,
    screens: z
      .array(Loose)
      .parse(run['screens'] ?? [])
      .map((screen) => ({ parent: false, fields: [], ...screen })),
  }),
  // Version 2 digested the description's structure; version 3 compares its text, so that field counts as never settled.
  receipt: ({ published, ...receipt }) => {
    const {
      description: _structure,
      property: _order,
      ...rest
    } = z.record(z.string(), z.string()).parse(published ?? {});
    return { ...receipt, published: rest, inJira: rest };
  },
};

const upCastThing = (concept: string, thing: unknown): unknown => {
  const convert = ownValue(publishingV3, concept);
  const parsed = Loose.safeParse(thing);
  return convert === undefined || !parsed.success ? thing : convert(parsed.data);
};

/** Version 2 knew neither updates nor parents nor tasks nor undo of a run. */
const toVersion3: UpCast = {
  changes: (changes) =>
    z
      .array(z.unknown())
      .parse(changes)
      .map((change) => {
        const stored = Stored.safeParse(change);
        if (!stored.success) return change;
        const { concept, kind, now, was } = stored.data;
        if (kind === 'published')
          return {
            ...stored.data,
            now: z
              .array(Loose)
              .parse(now)
              .map((one) => upCastThing(concept, one)),
          };
        if (kind === 'added') return { ...stored.data, now: upCastThing(concept, now) };
        if (kind === 'removed') return { ...stored.data, was: upCastThing(concept, was) };
        return concept === 'mapping' && stored.data['field'] === 'types' ? withLevels(stored.data) : change;
      }),
  state: (state) => {
    const old = StateV2.parse(state);
    return {
      ...old,
      mappings: old.mappings.map((one) => upCastThing('mapping', one)),
      runs: old.runs.map((one) => upCastThing('run', one)),
      receipts: old.receipts.map((one) => upCastThing('receipt', one)),
    };
  },
};

const withLevels = (change: z.infer<typeof Stored>): unknown => {
  const levelled = (types: unknown): unknown =>
    Loose.parse(publishingV3['mapping']?.({ types }) ?? {})['types'];
  return { ...change, was: levelled(change.was), now: levelled(change.now) };
};

const Round = z.looseObject({ state: z.string() });
const StateV3 = z.looseObject({ effortRounds: z.array(z.unknown()) });

/** A round that was open then has ballots that are entries: nobody shall see them, so it is closed for good. */
const closed = (round: unknown): unknown => {
  const parsed = Round.safeParse(round);
  return parsed.success && parsed.data.state === 'open' ? { ...parsed.data, state: 'closed' } : round;
};

/** Version 3 kept ballots as entries before their reveal; since version 4 they are sealed beside the ledger. */
const toVersion4: UpCast = {
  changes: (changes) =>
    z
      .array(z.unknown())
      .parse(changes)
      .map((change) => {
        const stored = Stored.safeParse(change);
        if (!stored.success || stored.data.concept !== 'effortRound') return change;
        const { now, was } = stored.data;
        return { ...stored.data, now: closed(now), was: closed(was) };
      }),
  state: (state) => {
    const old = StateV3.parse(state);
    return { ...old, effortRounds: old.effortRounds.map(closed) };
  },
};

/** Empty lists of the things that a version first knew. */
const listsSince = (version: number): object =>
  Object.fromEntries(
    CONCEPTS.map(definitionOf)
      .filter(({ since }) => since === version)
      .map(({ collection }) => [collection.list, []]),
  );

/** Version 4 kept what came into a list of ids or left it as an edit of the whole list, which is read as ever. */
const toVersion5: UpCast = {
  changes: (changes) => changes,
  state: (state) => ({ ...listsSince(5), ...Loose.parse(state) }),
};

/** Version 5 did not say that a text was purged, and is read as ever. */
const toVersion6: UpCast = { changes: (changes) => changes, state: (state) => state };

const NOT_JUDGED = { feasibilityWhy: '', feasibilityBy: null };
const withJudgement = (keyResult: unknown): unknown => {
  const parsed = Loose.safeParse(keyResult);
  return parsed.success ? { ...NOT_JUDGED, ...parsed.data } : keyResult;
};
const StateV6 = z.looseObject({ keyResults: z.array(z.unknown()) });

/** Version 6 did not say who holds a key result plausible and why, and measured none. */
const toVersion7: UpCast = {
  changes: (changes) =>
    z
      .array(z.unknown())
      .parse(changes)
      .map((change) => {
        const stored = Stored.safeParse(change);
        if (!stored.success || stored.data.concept !== 'keyResult') return change;
        const { kind, now, was } = stored.data;
        if (kind === 'added') return { ...stored.data, now: withJudgement(now) };
        return kind === 'removed' ? { ...stored.data, was: withJudgement(was) } : change;
      }),
  state: (state) => {
    const old = StateV6.parse(state);
    return { ...listsSince(7), ...old, keyResults: old.keyResults.map(withJudgement) };
  },
};

/** Version 7 released exports for all pages at once; what names no page counts as none, and is read as ever. */
const toVersion8: UpCast = {
  changes: (changes) => changes,
  state: (state) => ({ ...listsSince(8), ...Loose.parse(state) }),
};

/** Version 8 put no quarter aside. */
const toVersion9 = unknownBefore({ archived: false });

const withDefaults = (defaults: object, thing: unknown): unknown => {
  const parsed = Loose.safeParse(thing);
  return parsed.success ? { ...defaults, ...parsed.data } : thing;
};

/** Fields that things of these entities did not have before; what was stored earlier has these values. */
type NewFields = Partial<Readonly<Record<EntityName, object>>>;

/** What a version added: entities of which an older quarter has none, and fields that its things then have. */
const addedIn = (version: number, fields: NewFields): UpCast => ({
  changes: (changes) =>
    z
      .array(z.unknown())
      .parse(changes)
      .map((change) => {
        const stored = Stored.safeParse(change);
        const defaults = stored.success ? ownValue(fields, stored.data.concept) : undefined;
        if (!stored.success || defaults === undefined) return change;
        const { kind, now, was } = stored.data;
        if (kind === 'added') return { ...stored.data, now: withDefaults(defaults, now) };
        return kind === 'removed' ? { ...stored.data, was: withDefaults(defaults, was) } : change;
      }),
  state: (state) => {
    const old = Loose.parse(state);
    const lists = (Object.entries(fields) as [EntityName, object][]).map(([concept, defaults]) => {
      const { list } = definitionOf(concept).collection;
      return [
        list,
        z
          .array(z.unknown())
          .parse(old[list])
          .map((one) => withDefaults(defaults, one)),
      ];
    });
    return { ...listsSince(version), ...old, ...(Object.fromEntries(lists) as object) };
  },
});

/** Version 9 held no session: its cards stood in no cluster, and silence was that of #1. */
const toVersion10 = addedIn(10, {
  milestone: { clusterId: null, twinOf: null },
  writingRound: { runId: null, activity: 's1.silent', asked: [], away: [] },
});

/** Version 10 held the frame of all sessions, and of what is made in them only that of #2. */
const toVersion11 = addedIn(11, {
  milestone: { effortUncertain: false },
  contribution: { clusterId: null, twinOf: null },
  objective: { clusterId: null },
  cluster: { area: null },
  voteRound: { clusters: [] },
  placement: { proposedBy: null, proposedAt: null },
  place: { presenter: null },
});

/** Version 11 wrote nothing before a call, and weighed no weeks. Steps of its runs are edits of whole lists, which are read as ever. */
const things12 = addedIn(12, {
  objective: { areaIds: [], threeIds: [], threeAnswer: null, threeNote: '' },
  sizeDefinition: { changedAt: null },
  place: { remindedAt: null },
  writingRound: { closesAt: null },
  scoreRound: { closesAt: null },
  confidenceRound: { revision: null, plan: '', isVoid: false },
});

/** Version 12 shared no page. */
const toVersion13 = addedIn(13, {});

const toVersion12 = both(things12, unknownBefore(DEFAULT_CAPACITY));

export interface QuarterParsers {
  readonly changes: (value: unknown) => readonly Change[];
  readonly quarter: (value: unknown) => Quarter;
}

/** The ledger of one quarter; who parses is handed in, since the schemas belong to the wire as well. */
export const quarterShape = (parse: QuarterParsers): StreamShape<Quarter, Change> => ({
  name: 'q',
  version: 13,
  upCasts: {
    1: toVersion2,
    2: toVersion3,
    3: toVersion4,
    4: toVersion5,
    5: toVersion6,
    6: toVersion7,
    7: toVersion8,
    8: toVersion9,
    9: toVersion10,
    10: toVersion11,
    11: toVersion12,
    12: toVersion13,
  },
  parseChanges: parse.changes,
  parseState: parse.quarter,
  nameOf: ({ concept }) => concept.replace(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`),
  // An entry of a newer version may hold nothing that this one understands.
  fold: (quarter, { changes }) => (changes.length === 0 ? quarter : evolveAll(quarter, changes)),
});
