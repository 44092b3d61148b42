import fc from 'fast-check';
import { admit } from '#domain/quarter/admit';
import type { Change } from '#domain/quarter/change';
import { endOf, historyOf } from '../../../support/given/a-history';
import { arbitrarySteps } from '../../../support/given/arbitrary-step';
import {
  as,
  aWrittenQuarter,
  context,
  decideSaid,
  LEAD,
  MATE,
  THIRD,
  type Said,
} from '../../../support/given/a-quarter';
import { undoing } from '../../../support/given/undoing';

/** The command that would make one change by itself; undefined: it has none. */
const commandFor = (change: Change): Said | undefined => {
  if (change.concept === 'quarter' && change.kind === 'edited') {
    return { kind: 'quarter.edit', changes: { [change.field]: change.now } };
  }
  if (change.concept === 'member' && change.kind === 'edited') {
    return { kind: 'member.edit', target: change.id, changes: { [change.field]: change.now } };
  }
  if (change.concept === 'objective' && change.kind === 'removed') {
    return { kind: 'objective.remove', target: change.id };
  }
  return undefined;
};

describe('whatever people do', () => {
  it('is admitted at the time they do it', () => {
    fc.assert(
      fc.property(arbitrarySteps, (steps) => {
        for (const { entry, command, before } of historyOf(aWrittenQuarter(), steps)) {
          const means = command.kind.startsWith('publish.')
            ? 'run'
            : command.kind === 'sealed.disclose'
              ? 'disclosure'
              : command.kind === 'quarter.loadDemo'
                ? 'sample'
                : command.kind === 'quarter.import'
                  ? 'import'
                  : 'command';
          const by = as(entry.by ?? '');
          const confirmed = 'confirmed' in command && command.confirmed;
          expect(admit(before, [{ before, changes: entry.changes, confirmed }], { by, means }).ok).toBe(true);
        }
      }),
      { numRuns: 100 },
    );
  });

  it('an undo grants nothing that a command would refuse', () => {
    const rights = /^(FACILITATOR_ONLY|JOIN_FIRST|AUTHOR_ONLY)$/;
    fc.assert(
      fc.property(arbitrarySteps, fc.nat(), fc.constantFrom(LEAD, MATE, THIRD), (steps, n, who) => {
        const history = historyOf(aWrittenQuarter(), steps);
        const chosen = history[n % Math.max(history.length, 1)];
        if (chosen === undefined) return;
        const quarter = endOf(aWrittenQuarter(), history);
        const since = history.map(({ entry }) => entry).filter(({ seq }) => seq > chosen.entry.seq);
        const undone = undoing(quarter, chosen.entry, context(as(who), { since }));
        if (!undone.ok) return;
        for (const change of undone.value) {
          const said = commandFor(change);
          const decision =
            said === undefined ? undefined : decideSaid(quarter, said, context(as(who)), 'alone');
          const code = decision?.ok === false ? decision.error.code : '';
          expect(code).not.toMatch(rights);
        }
      }),
      { numRuns: 200 },
    );
  });
});
