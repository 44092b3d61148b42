import * as z from 'zod';
import { sentSchemas } from '../entities';
import { sent, Text } from './command-id';
import { crudSchemas, moveSchema } from './crud-schemas';

const {
  companyObjective,
  objective,
  keyResult,
  hypothesis,
  metric,
  checkIn,
  productArea,
  feature,
  painGain,
} = sentSchemas;

/** What is written about vision, objectives, key results and hypotheses. */
export const agreementSchemas = [
  ...crudSchemas(
    'companyObjective',
    z.strictObject(companyObjective.omit({ id: true, rank: true, by: true }).shape).exactPartial(),
  ),
  ...crudSchemas(
    'objective',
    z
      .strictObject(objective.omit({ id: true, rank: true, stub: true, extra: true, by: true }).shape)
      .exactPartial(),
  ),
  ...crudSchemas(
    'keyResult',
    z
      .strictObject(
        keyResult.omit({
          id: true,
          rank: true,
          stub: true,
          label: true,
          ordinal: true,
          feasibilityBy: true,
          by: true,
        }).shape,
      )
      .exactPartial(),
  ),
  ...crudSchemas(
    'hypothesis',
    z.strictObject(hypothesis.omit({ id: true, rank: true, by: true }).shape).exactPartial(),
  ),
  ...crudSchemas(
    'metric',
    z.strictObject(metric.omit({ id: true, rank: true, by: true }).shape).exactPartial(),
  ),
  ...crudSchemas('checkIn', z.strictObject(checkIn.omit({ id: true, by: true }).shape).exactPartial()),
  ...crudSchemas(
    'productArea',
    z.strictObject(productArea.omit({ id: true, rank: true, by: true }).shape).exactPartial(),
  ),
  ...crudSchemas(
    'feature',
    z.strictObject(feature.omit({ id: true, rank: true, by: true }).shape).exactPartial(),
  ),
  moveSchema('companyObjective'),
  moveSchema('objective'),
  moveSchema('keyResult'),
  moveSchema('hypothesis'),
  moveSchema('metric'),
  moveSchema('productArea'),
  moveSchema('feature'),
  ...crudSchemas(
    'painGain',
    z.strictObject(painGain.omit({ id: true, rank: true, by: true }).shape).exactPartial(),
  ),
  moveSchema('painGain'),
  z.strictObject({
    ...sent,
    kind: z.literal('vision.write'),
    text: Text,
    doWhat: Text,
    outcome: Text,
    forWhom: Text,
    was: Text.exactOptional(),
    confirmed: z.boolean().exactOptional(),
  }),
] as const;
