import { participation } from '#domain/views/sessions/participation';
import { aGoodQuarter, runOf } from '../../../../support/given/a-good-quarter';
import { LEAD, MATE } from '../../../../support/given/a-quarter';
import { where, without } from '../../../../support/given/otherwise';

const good = aGoodQuarter();
const of = (sessionId: 's1' | 's2' | 's3' | 's4', quarter = good) =>
  participation(quarter, { id: runOf(sessionId), sessionId });

describe('participation', () => {
  it('G-18 counts what came from whom, by person in the order of the team and by role', () => {
    const { counted, people, roles } = of('s1');
    expect(counted).toEqual(['ideas']);
    expect(people.map(({ member, shares }) => [member, shares.ideas])).toEqual(
      good.members.map(({ id }) => [id, good.contributions.filter(({ by }) => by === id).length]),
    );
    expect(roles.find(({ role }) => role === 'engineering')).toEqual({
      role: 'engineering',
      people: 1,
      shares: { ideas: 2 },
    });
    expect(of('s2').people.find(({ member }) => member === MATE)?.shares).toEqual({ cards: 1 });
    expect(of('s3').people.find(({ member }) => member === LEAD)?.shares).toEqual({ ballots: 1 });
  });

  it('G-18 counts only who was there, and nothing where nothing has a name', () => {
    expect(of('s1', without(good, 'attendances')).people).toEqual([]);
    const looksOn = where(good, 'attendances', 'run-s1:mate', { observes: true });
    expect(of('s1', looksOn).people.find(({ member }) => member === MATE)?.observes).toBe(true);
    expect(of('s4').counted).toEqual([]);
  });

  it('G-18 counts what came in this holding, and no more of it in the next one', () => {
    const [round] = good.writingRounds;
    const again = {
      ...good,
      sessionRuns: [
        ...good.sessionRuns,
        { ...good.sessionRuns.find(({ id }) => id === runOf('s1'))!, id: 'again', startedAt: '2026-12-20' },
      ],
      attendances: [
        ...good.attendances,
        { ...good.attendances[0]!, id: 'again:mate', runId: 'again', memberId: MATE },
      ],
      writingRounds: [...good.writingRounds, { ...round!, id: 'second', runId: 'again' }],
      contributions: [
        ...good.contributions,
        { ...good.contributions[0]!, id: 'new', roundId: 'second', by: MATE },
        { ...good.contributions[0]!, id: 'typed', roundId: null, by: MATE },
      ],
    };
    const ideasOf = (id: string) =>
      participation(again, { id, sessionId: 's1' }).people.find(({ member }) => member === MATE)?.shares
        .ideas;
    expect([ideasOf(runOf('s1')), ideasOf('again')]).toEqual([2, 1]);
  });
});
