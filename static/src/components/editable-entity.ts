import type { EntityName } from '#domain/quarter/quarter';

/** What has texts that are edited where they stand. */
export type EditableEntity =
  | Extract<
      EntityName,
      | 'companyObjective'
      | 'objective'
      | 'keyResult'
      | 'hypothesis'
      | 'milestone'
      | 'dependency'
      | 'feature'
      | 'blocker'
      | 'painGain'
      | 'metric'
      | 'canvasNote'
    >
  | 'quarter';
