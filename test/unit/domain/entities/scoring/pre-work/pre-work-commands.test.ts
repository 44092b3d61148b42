import { isPreWork, isPreWorkOver } from '#domain/entities/facilitation/pre-work/pre-work';
import { returnedRounds } from '#domain/entities/scoring/pre-work/returned-rounds';
import type { Quarter } from '#domain/quarter/quarter';
import {
  as,
  aWrittenQuarter,
  context,
  decideSaid,
  LEAD,
  MATE,
  refused,
  THIRD,
} from '../../../../../support/given/a-quarter';
import { at, codeOf, started, then } from '../../../../../support/given/in-session';
import { CARDS, sized } from '../../../../../support/given/scoring';

const TOMORROW = '2027-01-12T09:00:00.000Z';
const NOW = at('09:00:00');

const opening = (activity: 's1.silent' | 's2.ideation' | 's3.effort' = 's1.silent', closesAt = TOMORROW) =>
  ({
    id: 'p',
    kind: 'preWork.open',
    activity,
    closesAt,
    ...(activity === 's3.effort' ? { cards: CARDS } : {}),
  }) as const;

const opened = (activity?: 's1.silent' | 's3.effort', quarter = sized(aWrittenQuarter())): Quarter =>
  then(quarter, opening(activity), LEAD, NOW);

const writing = ({ writingRounds }: Quarter) => writingRounds.find(({ id }) => id === 'p')!;
const after = (ms: number): number => Date.parse(TOMORROW) + ms;

describe('pre-work', () => {
  it('G-9 asks everybody, wherever they are, and belongs to no holding yet', () => {
    const quarter = then(sized(aWrittenQuarter()), opening(), LEAD, { ...NOW, present: [LEAD] });
    expect(writing(quarter)).toEqual({
      id: 'p',
      runId: null,
      activity: 's1.silent',
      asked: quarter.members.map(({ id }) => id),
      away: [],
      closesAt: TOMORROW,
      state: 'open',
    });
  });

  it('G-9 closes in five minutes at the earliest and in three weeks at the latest', () => {
    const codes = (closesAt: string): string => {
      const decision = decideSaid(aWrittenQuarter(), opening('s1.silent', closesAt), context(as(LEAD), NOW));
      return decision.ok ? 'ok' : decision.error.code;
    };
    expect(
      [
        '2027-01-11T09:04:59.999Z',
        '2027-01-11T09:05:00Z',
        '2027-02-01T09:00:00.000Z',
        '2027-02-01T09:00:00.001Z',
        '2027-01-12',
        '2027-01-12T09:00:00+01:00',
        '2027-13-12T09:00:00Z',
      ].map(codes),
    ).toEqual(['TOO_SOON', 'ok', 'ok', 'TOO_LATE', 'NOT_AN_INSTANT', 'NOT_AN_INSTANT', 'NOT_AN_INSTANT']);
  });

  it('G-9 is opened, moved and cancelled by those who lead the quarter alone', () => {
    expect(codeOf(aWrittenQuarter(), opening(), MATE, NOW)).toBe('FACILITATOR_ONLY');
    const move = { kind: 'preWork.closeAt', round: 'p', closesAt: '2027-01-13T09:00:00Z' } as const;
    const cancel = { kind: 'preWork.cancel', round: 'p' } as const;
    expect([move, cancel].map((said) => codeOf(opened(), said, THIRD, NOW))).toEqual([
      'FACILITATOR_ONLY',
      'FACILITATOR_ONLY',
    ]);
    expect(writing(then(opened(), move, LEAD, NOW)).closesAt).toBe('2027-01-13T09:00:00.000Z');
    expect(writing(then(opened(), cancel, LEAD, NOW))).toMatchObject({ state: 'closed' });
  });

  it('G-9 takes nothing from its closing time on, until the session runs in which it goes on', () => {
    const quarter = opened();
    const isOver = (now: Quarter, ms: number) => isPreWorkOver(now, writing(now), after(ms));
    expect([isOver(quarter, -1), isOver(quarter, 0)]).toEqual([false, true]);
    const running = started(quarter, 's1');
    expect(writing(running)).toMatchObject({ runId: 'run', state: 'open' });
    expect([isPreWork(running, writing(running)), isOver(running, 1)]).toEqual([false, false]);
    // Begun by mistake and ended: it is pre-work again, and goes on in the next holding.
    const ended = then(running, { kind: 'session.finish', session: 's1' });
    expect([isPreWork(ended, writing(ended)), isOver(ended, 1)]).toEqual([true, true]);
    const again = then(ended, { id: 'again', kind: 'session.start', session: 's1' });
    expect(writing(again).runId).toBe('again');
    // Another session leaves it where it is.
    expect(writing(started(quarter, 's2')).runId).toBeNull();
  });

  it('G-9 is revealed in the room, and nowhere before', () => {
    const reveal = { kind: 'writingRound.reveal', round: 'p' } as const;
    expect(refused(decideSaid(opened(), reveal))).toMatchObject({ code: 'NOT_IN_ROOM', rule: 'G-9' });
    expect(writing(then(started(opened(), 's1'), reveal)).state).toBe('closing');
    const sizes = { kind: 'scoreRound.reveal', round: 'p' } as const;
    expect(codeOf(opened('s3.effort'), sizes)).toBe('NOT_IN_ROOM');
    expect(then(started(opened('s3.effort'), 's3'), sizes).scoreRounds[0]!.state).toBe('closing');
  });

  it('G-9 cancelled, it is nothing to reveal or to move, another one may be opened, and each gets back their own', () => {
    const cancelled = then(opened(), { kind: 'preWork.cancel', round: 'p' }, LEAD, at('10:00:00'));
    expect(codeOf(cancelled, { kind: 'writingRound.reveal', round: 'p' })).toBe('ALREADY_REVEALED');
    const move = { kind: 'preWork.closeAt', round: 'p', closesAt: TOMORROW } as const;
    expect(codeOf(cancelled, move, LEAD, NOW)).toBe('NO_PRE_WORK');
    expect(codeOf(cancelled, { ...move, round: 'm1' }, LEAD, NOW)).toBe('UNKNOWN_TARGET');
    expect(returnedRounds(cancelled)).toEqual(['p']);
    const twice = then(
      then(cancelled, { ...opening(), id: 'q' }, LEAD, at('11:00:00')),
      { kind: 'preWork.cancel', round: 'q' },
      LEAD,
      at('12:00:00'),
    );
    expect(returnedRounds(twice)).toEqual(['q']);
    const running = then(twice, { id: 'run', kind: 'session.start', session: 's1' }, LEAD, at('13:00:00'));
    expect(returnedRounds(running)).toEqual(['q']);
    const finish = { kind: 'session.finish', session: 's1' } as const;
    expect(returnedRounds(then(running, finish, LEAD, at('14:00:00')))).toEqual([]);
  });

  it('S3-4 asks for sizes once they are said, of cards that stay as they are until it is revealed or cancelled', () => {
    expect(codeOf(aWrittenQuarter(), opening('s3.effort'), LEAD, NOW)).toBe('SIZE_UNDEFINED');
    expect(codeOf(sized(aWrittenQuarter()), { ...opening('s3.effort'), cards: [] }, LEAD, NOW)).toBe(
      'NOTHING_TO_SCORE',
    );
    const quarter = opened('s3.effort');
    expect(quarter.scoreRounds).toMatchObject([{ scale: 'effort', cards: CARDS, closesAt: TOMORROW }]);
    const remove = { kind: 'milestone.remove', target: 'm3' } as const;
    expect(codeOf(quarter, remove)).toBe('REFERRED_TO');
    const cancelled = then(quarter, { kind: 'preWork.cancel', round: 'p' });
    expect(then(cancelled, remove).milestones.some(({ id }) => id === 'm3')).toBe(false);
  });

  it('G-9 of one session leaves the silence of another alone', () => {
    expect(codeOf(opened(), opening('s1.silent'), LEAD, NOW)).toBe('ROUND_OPEN');
    const running = started(opened(), 's2');
    expect(codeOf(running, { ...opening('s2.ideation'), id: 'q' }, LEAD, NOW)).toBe('SESSION_RUNNING');
    const both = then(running, { id: 'q', kind: 'writingRound.open', activity: 's2.ideation' });
    expect(both.writingRounds.map(({ state }) => state)).toEqual(['open', 'open']);
  });
});
