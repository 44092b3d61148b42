import { ok, type Result } from '#domain/kernel/result';
import { refusedWith, type Failure } from '../failure';
import type { QuarterReading } from '../ports';
import { announce } from './announce';
import { commitCommand, type Submission } from './commit-command';
import type { DecidePorts } from './decide-quarter';
import { uncommittedFailure } from './uncommitted';

/**
 * Carries out one command of the server's own, says so to everybody, and answers the quarter as it stands then; sent again it
 * is carried out once. A refusal is told as it is, whatever it would offer to a page that holds the command.
 */
export const enterCommand = async (
  ports: Pick<DecidePorts, 'ledger' | 'clock' | 'notifier'>,
  reading: QuarterReading,
  submission: Submission,
): Promise<Result<QuarterReading, Failure>> => {
  const { reading: latest, outcome } = await commitCommand(ports, reading, submission);
  switch (outcome.kind) {
    case 'entered':
      await announce(ports, latest.id, latest.seq);
      return ok(latest);
    case 'unchanged':
      return ok(latest);
    case 'refused':
      return refusedWith(outcome.refusal.text);
    default: {
      const { administers } = submission.by;
      return { ok: false, error: uncommittedFailure(outcome, { seq: latest.seq, administers }) };
    }
  }
};
