import type { Change } from '#domain/quarter/change';
import type { EntityName } from '#domain/quarter/quarter';
import * as z from 'zod';
import { entitySchemas, JsonValue, SettingsSchema, StoredId } from './entities';
import type { Holds, TypeEquality } from './type-equality';
import { list } from './list';

type Field<T> = Exclude<keyof T, 'id' | 'rank'> & string;

/** Names of the fields of a thing that an edit may carry. */
const fieldsOf = <S extends z.ZodObject>(thing: S) =>
  z.enum(Object.keys(thing.shape).filter((key) => key !== 'id' && key !== 'rank') as [Field<z.output<S>>]);

const changesOf = <const C extends string, S extends z.ZodObject>(concept: C, thing: S) => {
  const of = { concept: z.literal(concept), id: StoredId };
  const inList = { ...of, field: fieldsOf(thing), at: z.number().int().min(0) };
  return [
    z.object({ ...of, kind: z.literal('added'), was: z.null(), now: thing }),
    z.object({ ...of, kind: z.literal('edited'), field: fieldsOf(thing), was: JsonValue, now: JsonValue }),
    z.object({ ...of, kind: z.literal('removed'), was: thing, now: z.null() }),
    z.object({ ...of, kind: z.literal('moved'), was: z.string(), now: z.string() }),
    z.object({ ...inList, kind: z.literal('listed'), was: z.null(), now: z.string() }),
    z.object({ ...inList, kind: z.literal('unlisted'), was: z.string(), now: z.null() }),
  ] as const;
};

const entityChange = <const C extends string, S extends z.ZodObject>(concept: C, thing: S) =>
  z.discriminatedUnion('kind', changesOf(concept, thing));

const QuarterCreated = z.object({
  concept: z.literal('quarter'),
  kind: z.literal('created'),
  id: StoredId,
  was: z.null(),
  now: SettingsSchema,
});

const TextPurged = z.object({
  concept: z.literal('quarter'),
  kind: z.literal('purged'),
  id: StoredId,
  was: z.null(),
  now: z.number().int().min(0),
});

const SettingChange = z.object({
  concept: z.literal('quarter'),
  kind: z.literal('edited'),
  id: StoredId,
  field: z.enum(Object.keys(SettingsSchema.shape) as [keyof z.output<typeof SettingsSchema>]),
  was: JsonValue,
  now: JsonValue,
});

const Revealed = z.object({
  concept: z.literal('effortRound'),
  kind: z.literal('revealed'),
  id: StoredId,
  was: z.null(),
  now: z.null(),
});

const Published = z.object({
  concept: z.literal('receipt'),
  kind: z.literal('published'),
  id: StoredId,
  was: z.null(),
  now: list(entitySchemas.receipt),
});

const { updated, removed, refused, unlinked, doubles } = entitySchemas.run.shape;

const Noted = z.object({
  concept: z.literal('run'),
  kind: z.literal('noted'),
  id: StoredId,
  was: z.null(),
  now: z.object({ updated, removed, refused, unlinked, doubles }),
});

type EntityWithMoreKinds = 'effortRound' | 'receipt' | 'run';

type PlainEntity = Exclude<EntityName, EntityWithMoreKinds>;

type PlainSchema = {
  readonly [C in PlainEntity]: ReturnType<typeof entityChange<C, (typeof entitySchemas)[C]>>;
}[PlainEntity];

// Which name meets which schema is correlated, which a map over a list does not carry.
const withMoreKinds: readonly EntityName[] = [
  'effortRound',
  'receipt',
  'run',
] satisfies readonly EntityWithMoreKinds[];
const plain = (Object.keys(entitySchemas) as EntityName[])
  .filter((concept): concept is PlainEntity => !withMoreKinds.includes(concept))
  .map((concept) => entityChange(concept, entitySchemas[concept]) as unknown as PlainSchema);

/** One change of a quarter, as it is stored in an entry and sent to those who may see it. */
export const ChangeSchema = z.discriminatedUnion('concept', [
  z.discriminatedUnion('kind', [QuarterCreated, SettingChange, TextPurged]),
  z.discriminatedUnion('kind', [...changesOf('effortRound', entitySchemas.effortRound), Revealed]),
  z.discriminatedUnion('kind', [...changesOf('receipt', entitySchemas.receipt), Published]),
  z.discriminatedUnion('kind', [...changesOf('run', entitySchemas.run), Noted]),
  ...plain,
]);
type _Change = Holds<TypeEquality<Change, z.output<typeof ChangeSchema>>>;
