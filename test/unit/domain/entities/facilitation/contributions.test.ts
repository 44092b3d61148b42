import { after, aQuarter, as, context, decideSaid, MATE, refused } from '../../../../support/given/a-quarter';

const given = () =>
  after(
    aQuarter(),
    { id: 'co', kind: 'companyObjective.add', values: { title: 'Grow abroad' } },
    { id: 'c', kind: 'contribution.add', values: { text: 'Pay them sooner', companyObjectiveId: 'co' } },
  );

describe('contributions', () => {
  it('S1-2 are tagged with a company objective, or none yet', () => {
    expect(given().contributions).toMatchObject([
      { id: 'c', text: 'Pay them sooner', companyObjectiveId: 'co', roundId: null, by: 'lead' },
    ]);
    const untagged = after(given(), {
      id: 'd',
      kind: 'contribution.add',
      values: { text: 'Tell them sooner' },
    });
    expect(untagged.contributions[1]).toMatchObject({ companyObjectiveId: null });
    const gone = { kind: 'contribution.edit', target: 'c', changes: { companyObjectiveId: 'gone' } } as const;
    expect(refused(decideSaid(given(), gone)).code).toBe('UNKNOWN_REFERENCE');
    const remove = { kind: 'companyObjective.remove', target: 'co' } as const;
    expect(refused(decideSaid(given(), remove)).code).toBe('REFERRED_TO');
  });

  it('are taken away by whose they are, or by whoever was told and says so', () => {
    const remove = { kind: 'contribution.remove', target: 'c' } as const;
    expect(refused(decideSaid(given(), remove, context(as(MATE)))).code).toBe('AUTHOR_ONLY');
    expect(decideSaid(given(), { ...remove, confirmed: true }, context(as(MATE))).ok).toBe(true);
  });
});

describe('rounds of silent writing', () => {
  it('G-9 are begun and closed by whoever leads, one at a time, and closing has no way back', () => {
    const open = { kind: 'writingRound.open', activity: 's1.silent' } as const;
    expect(refused(decideSaid(aQuarter(), open, context(as(MATE)))).code).toBe('FACILITATOR_ONLY');
    const quarter = after(aQuarter(), { id: 'w', ...open });
    expect(refused(decideSaid(quarter, open)).code).toBe('ROUND_OPEN');
    const closed = after(quarter, { kind: 'writingRound.reveal', round: 'w' });
    expect(closed.writingRounds).toMatchObject([{ id: 'w', activity: 's1.silent', state: 'closing' }]);
    const again = { kind: 'writingRound.reveal', round: 'w' } as const;
    expect(refused(decideSaid(closed, again)).code).toBe('ALREADY_REVEALED');
    const changes = [
      { concept: 'writingRound', kind: 'edited', id: 'w', field: 'state', was: 'open', now: 'closing' },
    ] as const;
    const entry = { seq: 9, commandId: 'x', command: 'writingRound.reveal', by: 'lead', at: '', changes };
    const back = decideSaid(closed, { kind: 'undo', seq: 9 }, context(as('lead'), { entry, since: [] }));
    expect(refused(back).code).toBe('NO_INVERSE');
  });
});
