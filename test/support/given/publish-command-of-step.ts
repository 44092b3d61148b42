import type { AnyCommand } from '#domain/quarter/command';
import type { PublishCommand } from '#domain/quarter/publish-command';
import type { Quarter } from '#domain/quarter/quarter';
import type { Step } from './arbitrary-step';
import { pickId as pick } from './pick-id';
import { stepMapping as mapping } from './step-mapping';
import { stepReceipt as receipt } from './step-receipt';

/** The same for what only a publish run says. */
export const publishCommandOf = (
  quarter: Quarter,
  { kind, a, b, text, yes }: Step & { readonly kind: PublishCommand['kind'] },
  id: string,
): AnyCommand => {
  const { milestones, objectives } = quarter;
  const run = quarter.runs.find(({ state }) => state === 'running') ?? quarter.runs[0];
  const rows = run?.rows ?? [];
  const notBefore = '2027-01-11T09:00:00.000Z';
  switch (kind) {
    case 'publish.start':
      return {
        id,
        kind,
        rows: [pick(objectives, a), pick(milestones, b)],
        updates: yes ? [{ row: pick(milestones, b), choices: [] }] : [],
        linked: yes ? [{ row: pick(quarter.receipts, b), to: [] }] : [],
        sprints: [],
        screens: [],
        refused: [],
        highestNumber: a,
        mapping: mapping(quarter.settings.projectId, text),
      };
    case 'publish.intend':
      return {
        id,
        kind,
        run: run?.id ?? 'gone',
        intent: { id: `i${id}`, rows: rows.slice(0, 1 + (a % 2)), at: notBefore, highestNumber: b },
      };
    case 'publish.record':
      return {
        id,
        kind,
        run: run?.id ?? 'gone',
        intent: run?.intent?.id ?? 'none',
        receipts: rows.slice(0, 1).map((row) => receipt(row, run?.id ?? 'gone', a)),
        refused: [],
        highestNumber: a,
        batchSize: 25,
        notBefore,
        done: yes,
      };
    case 'publish.link':
      return {
        id,
        kind,
        run: run?.id ?? 'gone',
        linked: rows.slice(0, 1).map((row) => ({ row, to: [pick(milestones, b)] })),
        taken: rows.slice(1, 2).map((row) => ({ row, to: [pick(milestones, a)] })),
        unlinked: [],
        refused: [],
        notBefore,
        done: yes,
      };
    case 'publish.update':
      return {
        id,
        kind,
        run: run?.id ?? 'gone',
        updated: rows.slice(0, 1),
        receipts: quarter.receipts.slice(0, 1).map((one) => ({ ...one, published: { summary: text } })),
        refused: [],
        notBefore,
        done: yes,
      };
    case 'publish.undo':
      return {
        id,
        kind,
        undoes: run?.id ?? 'gone',
        rows: quarter.receipts.map((one) => one.id),
        refused: [],
      };
    case 'publish.remove':
      return {
        id,
        kind,
        run: run?.id ?? 'gone',
        intent: run?.intent?.id ?? 'none',
        removed: (run?.intent?.rows ?? []).slice(0, 1),
        refused: [],
        notBefore,
        done: yes,
      };
    case 'publish.relink': {
      const leaving = quarter.receipts[0];
      return {
        id,
        kind,
        remove: yes && leaving !== undefined ? [{ row: leaving.id, issueId: leaving.issueId }] : [],
        add: [{ ...receipt(pick(milestones, b), 'r', a), runId: null }],
      };
    }
    case 'publish.end':
      return { id, kind, run: run?.id ?? 'gone', state: yes ? 'stopped' : 'done' };
  }
};
