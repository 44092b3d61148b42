import { EVIDENCE, ASPECTS } from '#domain/entities/facilitation/canvas-note/canvas-note';
import { CANVAS_AREAS } from '#domain/entities/facilitation/canvas-area/canvas-area';
import { MARKER_KINDS } from '#domain/entities/plan/marker/marker';
import type { FrozenFacts } from '#domain/views/frozen/frozen-view';
import type { PageView } from '#domain/views/page/page-view';
import { QUADRANTS } from '#domain/views/sessions/effort-payoff';
import * as z from 'zod';
import {
  CardType,
  DraftViewSchema,
  ObjectivesViewSchema,
  quarterShown,
  Value,
  Week,
} from './draft-view-schema';
import { StoredId } from './entities';
import { ScoreStorySchema } from './issue-procedures';
import { list } from './list';
import type { Holds, TypeEquality } from './type-equality';

const SessionShownSchema = z.object({
  state: z.enum(['planned', 'running', 'done', 'skipped']),
  skipReason: z.string(),
  day: z.string().nullable(),
  minutes: z.number().nullable(),
  people: z.number().int(),
});

const VisionViewSchema = z.object({
  view: z.literal('session0'),
  ...quarterShown,
  session: SessionShownSchema,
  vision: z
    .object({ text: z.string(), doWhat: z.string(), outcome: z.string(), forWhom: z.string() })
    .nullable(),
  areas: list(
    z.object({
      area: z.enum(CANVAS_AREAS),
      things: list(
        z.object({
          id: StoredId,
          title: z.string(),
          notes: list(z.string()),
          evidence: z.enum(EVIDENCE).nullable(),
          aspect: z.enum(ASPECTS).nullable(),
          votes: z.number().int().nullable(),
        }),
      ),
    }),
  ),
  notes: z.number().int(),
  shown: z.number().int(),
});

const AgreementViewSchema = z.object({
  view: z.literal('session1'),
  ...quarterShown,
  session: SessionShownSchema,
  company: list(
    z.object({
      id: StoredId,
      code: z.string(),
      title: z.string(),
      priority: z.string(),
      servedBy: list(StoredId),
    }),
  ),
  objectives: list(
    z.object({
      id: StoredId,
      code: z.string(),
      title: z.string(),
      pains: list(z.string()),
      gains: list(z.string()),
      measures: list(z.object({ code: z.string(), text: z.string() })),
    }),
  ),
  blockers: list(
    z.object({
      id: StoredId,
      kind: z.enum(['risk', 'dependency', 'trade-off']),
      text: z.string(),
      about: z.string(),
      isSettled: z.boolean(),
      by: StoredId.nullable(),
    }),
  ),
  ideas: list(z.object({ id: z.string(), title: z.string(), texts: list(z.string()) })),
});

const CandidatesViewSchema = z.object({
  view: z.literal('session2'),
  ...quarterShown,
  session: SessionShownSchema,
  groups: list(
    z.object({
      id: z.string(),
      title: z.string(),
      hypothesis: z.string(),
      cards: list(
        z.object({
          id: StoredId,
          title: z.string(),
          type: CardType,
          objectiveId: StoredId.nullable(),
          votes: z.number().int().nullable(),
          isOn: z.boolean(),
        }),
      ),
    }),
  ),
  objectives: list(
    z.object({
      id: StoredId,
      code: z.string(),
      title: z.string(),
      slot: z.enum(['current', 'next']),
      votes: z.number().int().nullable(),
    }),
  ),
  noise: z.number().int(),
});

const EffortSchema = z.enum(['S', 'M', 'L']);

const ScoresViewSchema = z.object({
  view: z.literal('session3'),
  ...quarterShown,
  session: SessionShownSchema,
  cards: list(
    z.object({
      id: StoredId,
      title: z.string(),
      type: CardType,
      objectiveId: StoredId.nullable(),
      effort: EffortSchema.nullable(),
      effortUncertain: z.boolean(),
      businessValue: Value.nullable(),
      uxValue: Value.nullable(),
      payoff: z.number().int().nullable(),
      quadrant: z.enum(QUADRANTS).nullable(),
      stories: list(ScoreStorySchema),
    }),
  ),
  scored: z.number().int(),
  of: z.number().int(),
  sizes: list(z.object({ id: EffortSchema, meaning: z.string(), examples: list(z.string()) })),
  skills: list(z.object({ skill: z.string(), holders: list(StoredId), cards: z.number().int() })),
});

const inWeeks = { startWeek: Week.nullable(), endWeek: Week.nullable() };

const RisksViewSchema = z.object({
  view: z.literal('findings'),
  ...quarterShown,
  findings: list(
    z.object({
      id: z.string(),
      code: z.string(),
      severity: z.enum(['info', 'warn', 'error']),
      message: z.string(),
      subject: z.string(),
      objectiveId: StoredId.nullable(),
      owner: StoredId.nullable(),
      accepted: z.string().nullable(),
      ...inWeeks,
    }),
  ),
  hints: z.number().int(),
  markers: list(
    z.object({
      id: StoredId,
      kind: z.enum(MARKER_KINDS),
      text: z.string(),
      owner: z.string(),
      state: z.enum(['open', 'done']),
      about: z.string(),
      objectiveId: StoredId.nullable(),
      ...inWeeks,
    }),
  ),
  needs: list(
    z.object({
      id: StoredId,
      text: z.string(),
      owner: z.string(),
      neededByWeek: Week.nullable(),
      status: z.enum(['open', 'agreed', 'resolved']),
      card: z.string(),
      objectiveId: StoredId.nullable(),
    }),
  ),
});

const CardWeeksSchema = z.object({ startWeek: Week, endWeek: Week });

const DriftViewSchema = z.object({
  view: z.literal('drift'),
  ...quarterShown,
  drift: z
    .object({
      revision: z.number().int(),
      agreedAt: z.string(),
      voters: z.number().int(),
      cards: list(
        z.object({
          id: StoredId,
          objectiveId: StoredId.nullable(),
          change: z.enum(['stands', 'moved', 'added', 'parked']).nullable(),
          isScoredAgain: z.boolean(),
        }),
      ),
      entries: list(
        z.object({
          seq: z.number().int(),
          at: z.string(),
          by: StoredId.nullable(),
          kind: z.enum(['moved', 'added', 'parked', 'scored']),
          cards: list(
            z.object({
              id: StoredId,
              title: z.string(),
              was: CardWeeksSchema.nullable(),
              now: CardWeeksSchema.nullable(),
            }),
          ),
          why: z.string(),
        }),
      ),
      isShort: z.boolean(),
    })
    .nullable(),
});

/** What a view says that may be kept as it was: all but what is always until now. */
const KEPT = [
  z.object({ view: z.literal('draft'), draft: DraftViewSchema }),
  z.object({ view: z.literal('objectives'), thread: ObjectivesViewSchema }),
  z.object({ view: z.literal('objective'), draft: DraftViewSchema, thread: ObjectivesViewSchema }),
  VisionViewSchema,
  AgreementViewSchema,
  CandidatesViewSchema,
  ScoresViewSchema,
  RisksViewSchema,
] as const;

/** All that a view of a page says, by the name of the view. */
export const PageViewSchema = z.discriminatedUnion('view', [...KEPT, DriftViewSchema]);
type _PageView = Holds<TypeEquality<PageView, z.output<typeof PageViewSchema>>>;

/** The facts of a frozen view, of the schema that is written now. */
export const FrozenFactsSchema = z.discriminatedUnion('view', KEPT);
type _FrozenFacts = Holds<TypeEquality<FrozenFacts, z.output<typeof FrozenFactsSchema>>>;
