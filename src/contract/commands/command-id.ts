import * as z from 'zod';

/** Made by whoever sends the command; ids of what it makes derive from it. */
export const CommandId = z
  .string()
  .min(1)
  .max(64)
  .regex(/^[\w-]+$/);

/** What every command carries. */
export const sent = { id: CommandId };

/** A text as it may be typed; the domain says how long each may be. */
export const Text = z.string().max(50_000);

/** A week of a quarter; the domain says which there are. */
export const Week = z.number().int();
