import type { FindingCode } from '#domain/views/findings/finding-kinds';
import { findings, leadFindings } from '#domain/views/second-look/findings';
import type { Quarter } from '#domain/quarter/quarter';
import { aGoodQuarter, runOf } from '../../../../support/given/a-good-quarter';
import { LEAD, MATE, THIRD } from '../../../../support/given/a-quarter';
import { everyOne, where, without } from '../../../../support/given/otherwise';

const good = aGoodQuarter();

const all = (quarter: Quarter) => [...findings(quarter), ...leadFindings(quarter)];
const subjects = (quarter: Quarter, code: FindingCode) =>
  all(quarter)
    .filter((finding) => finding.code === code)
    .map(({ subject }) => subject.id);
const people = (quarter: Quarter, code: FindingCode) =>
  all(quarter).flatMap((finding) => (finding.code === code ? (finding.people ?? []) : []));

const heldOn = (session: string, day: string): Quarter =>
  where(good, 'sessionRuns', `run-${session}`, {
    startedAt: `${day}T09:00:00.000Z`,
    endedAt: `${day}T10:00:00.000Z`,
  });
const reviewed = (minutes: number): Quarter =>
  where(good, 'sessionRuns', runOf('s3'), {
    activities: [{ activity: 's3.review', planned: 30, took: minutes * 60_000 }],
  });
const keyResult = (text: string): Quarter => ({ ...everyOne(good, 'keyResults', { text }), metrics: [] });
const idea = (text: string): Quarter => where(good, 'contributions', 'idea2', { text });

describe('findings of the sessions themselves', () => {
  it('G-6 calls a tenth more than planned chance, and beyond that an overrun', () => {
    expect(subjects(reviewed(33), 'OVERRUN')).toEqual([]);
    expect(subjects(reviewed(34), 'OVERRUN')).toEqual(['s3']);
  });

  it('G-18 asks for a card of nobody who looked on, came later, or is still writing', () => {
    const silent = where(good, 'milestones', 'm3', { authorIds: [LEAD] });
    expect(people(silent, 'SILENT_MEMBER')).toEqual([THIRD]);
    for (const quarter of [
      where(silent, 'attendances', 'run-s2:third', { observes: true }),
      where(silent, 'writingRounds', 'round-s2.ideation', { asked: [LEAD, MATE] }),
      where(silent, 'writingRounds', 'round-s2.ideation', { state: 'open' }),
    ])
      expect(people(quarter, 'SILENT_MEMBER')).toEqual([]);
  });

  it('G-18 asks for a card of whoever wrote in an earlier holding, and nothing in the last one', () => {
    const run = good.sessionRuns.find(({ sessionId }) => sessionId === 's2')!;
    const round = good.writingRounds.find(({ activity }) => activity === 's2.ideation')!;
    const again = { ...run, id: 'again', startedAt: run.endedAt! };
    const twice: Quarter = {
      ...good,
      sessionRuns: [...good.sessionRuns, again],
      writingRounds: [...good.writingRounds, { ...round, id: 'later', runId: 'again', asked: [LEAD, MATE] }],
    };
    expect(people(twice, 'SILENT_MEMBER')).toEqual([LEAD, MATE]);
    const [card] = good.milestones;
    const wrote = {
      ...twice,
      milestones: [...good.milestones, { ...card!, id: 'later.x', authorIds: [MATE] }],
    };
    expect(people(wrote, 'SILENT_MEMBER')).toEqual([LEAD]);
  });

  it('G-19 counts neither the stakeholder nor who only facilitates among four to eight', () => {
    const facilitates = where(good, 'members', 'fourth', { role: 'facilitator' });
    expect(subjects(good, 'GROUP_SIZE')).toEqual([]);
    expect(subjects(facilitates, 'GROUP_SIZE')).toEqual(['s0', 's1', 's2', 's3', 's4']);
    expect(subjects(without(good, 'attendances', 'run-s3:stakeholder'), 'GROUP_SIZE')).toEqual([]);
  });

  it('G-20 lets #2 and #3 share a day, and no others', () => {
    expect(subjects(heldOn('s3', '2026-12-14'), 'SAME_DAY')).toEqual([]);
    expect(subjects(heldOn('s4', '2026-12-15'), 'SAME_DAY')).toEqual(['s4']);
    expect(subjects(heldOn('s4', '2027-01-02'), 'TOO_CLOSE_TO_SPRINT')).toEqual([]);
  });

  it('S0-6 asks for a vision at the end of #0, in one sentence of three parts', () => {
    expect(subjects({ ...without(good, 'visions'), sessions: [] }, 'VISION_MISSING')).toEqual([]);
    const abbreviated = everyOne(good, 'visions', { text: 'We explain refunds, e.g. by mail, to all.' });
    expect(subjects(abbreviated, 'VISION_TOO_LONG')).toEqual([]);
    const free = everyOne(good, 'visions', { doWhat: '', outcome: '', forWhom: '' });
    expect(subjects(free, 'VISION_SLOT_EMPTY')).toEqual([]);
  });
});

describe('findings of #1', () => {
  it('S1-10 finds shares and numbers in words, and the target of a metric', () => {
    const text = 'People start alone';
    expect(subjects(keyResult(text), 'KR_NOT_MEASURABLE')).toEqual(['k1']);
    for (const quarter of [
      everyOne(good, 'keyResults', { text }),
      keyResult('Half as many questions'),
      keyResult('One in five people starts alone'),
      keyResult('Calls go down by a quarter'),
      keyResult('No parcel without a label'),
      keyResult('90% within a day'),
    ])
      expect(subjects(quarter, 'KR_NOT_MEASURABLE')).toEqual([]);
  });

  it.each([
    'One page for all returns',
    'No longer a call to start',
    'Every team works on it',
    'Done by the end of the quarter',
    'All of it in one place',
  ])('S1-10 a word that counts elsewhere counts nothing in “%s”', (text) => {
    expect(subjects(keyResult(text), 'KR_NOT_MEASURABLE')).toEqual(['k1']);
  });

  it('S1-11 takes what is delivered for output, unless it is counted', () => {
    expect(subjects(keyResult('Launch the page for returns'), 'KR_OUTPUT')).toEqual(['k1']);
    expect(subjects(keyResult('Launch in 3 countries'), 'KR_OUTPUT')).toEqual([]);
    expect(subjects(keyResult('Builders start alone'), 'KR_OUTPUT')).toEqual([]);
  });

  it('S1-12 names a metric whose objective has no hypothesis, through its key result too', () => {
    const bare = without(good, 'hypotheses');
    expect(subjects(bare, 'METRIC_BEFORE_HYPOTHESIS')).toEqual(['o1']);
    expect(subjects({ ...bare, metrics: [] }, 'METRIC_BEFORE_HYPOTHESIS')).toEqual([]);
  });

  it('S1-13 hears when all ideas are of product, or no engineer who was there has one', () => {
    const by = (...authors: readonly string[]): Quarter => ({
      ...good,
      contributions: good.contributions.map((one, at) => ({ ...one, by: authors[at % authors.length]! })),
    });
    expect(subjects(by(LEAD), 'ONLY_PRODUCT_IDEAS')).toEqual(['s1']);
    expect(subjects(by(LEAD, THIRD), 'ONLY_PRODUCT_IDEAS')).toEqual(['s1']);
    expect(subjects(by(LEAD, MATE), 'ONLY_PRODUCT_IDEAS')).toEqual([]);
    expect(
      subjects({ ...by(LEAD), contributions: by(LEAD).contributions.slice(2) }, 'ONLY_PRODUCT_IDEAS'),
    ).toEqual(['s1']);
    expect(
      subjects({ ...by(LEAD), contributions: by(LEAD).contributions.slice(4) }, 'ONLY_PRODUCT_IDEAS'),
    ).toEqual([]);
    // An import is by whoever imported it, and says nothing of who had the idea.
    const imported = {
      ...by(LEAD),
      contributions: by(LEAD).contributions.map((one) => ({ ...one, roundId: null })),
    };
    expect(subjects(imported, 'ONLY_PRODUCT_IDEAS')).toEqual([]);
  });

  it('S1-14 hears more than half of six ideas, or every objective, in one voice', () => {
    const of = (own: number): Quarter => ({
      ...good,
      contributions: good.contributions.map((one, at) => ({ ...one, by: at < own ? THIRD : MATE })),
    });
    expect(people(of(4), 'LOUDEST_VOICE')).toEqual([THIRD]);
    expect(people(of(3), 'LOUDEST_VOICE')).toEqual([]);
    const objectives = (by: string): Quarter => ({
      ...good,
      objectives: ['o1', 'o2', 'o3'].map((id) => ({ ...good.objectives[0]!, id, by })),
    });
    expect(people(objectives(THIRD), 'LOUDEST_VOICE')).toEqual([THIRD]);
    expect(people(objectives(LEAD), 'LOUDEST_VOICE')).toEqual([]);
  });

  it('S1-15 asks for feasibility at the end of #1, and not before', () => {
    const unasked = everyOne(good, 'keyResults', { feasibility: 'unchecked' });
    expect(subjects(unasked, 'NO_FEASIBILITY')).toEqual(['k1']);
    expect(subjects({ ...unasked, sessionRuns: [] }, 'NO_FEASIBILITY')).toEqual([]);
  });

  it('S1-16 calls two words vague, and English that names nobody and no number', () => {
    expect(subjects(idea('Better refunds'), 'VAGUE')).toEqual(['idea2']);
    expect(subjects(idea('An improved platform for the future'), 'VAGUE')).toEqual(['idea2']);
    expect(subjects(idea('Buyers know the day of their refund'), 'VAGUE')).toEqual([]);
    expect(subjects(idea('Rückgabe ohne Anruf möglich'), 'VAGUE')).toEqual([]);
    // Scripts without spaces have one "word" a sentence.
    expect(subjects(idea('電話なしで返品できる'), 'VAGUE')).toEqual([]);
    expect(subjects(idea('客户无需打电话即可退货'), 'VAGUE')).toEqual([]);
  });

  it('S1-17 counts the objectives of this quarter against what it takes', () => {
    const two = (slot: 'current' | 'next'): Quarter => ({
      ...good,
      settings: { ...good.settings, objectiveSlots: 1 },
      objectives: [...good.objectives, { ...good.objectives[0]!, id: 'o2', slot }],
    });
    expect(subjects(two('current'), 'TOO_MANY_OBJECTIVES')).toEqual(['objectives']);
    expect(subjects(two('next'), 'TOO_MANY_OBJECTIVES')).toEqual([]);
  });
});

describe('findings of #2', () => {
  const card = (id: string, changes: Parameters<typeof where<'milestones'>>[3]): Quarter =>
    where(good, 'milestones', id, changes);

  it('S2-3 asks only candidates for one idea a card', () => {
    const title = 'Build the form; ask five people';
    expect(subjects(card('m3', { title, status: 'candidate' }), 'MANY_IDEAS')).toEqual(['m3']);
    expect(subjects(card('m3', { title }), 'MANY_IDEAS')).toEqual([]);
  });

  it('S2-4 points at a week in a card until it is planned, and at no number of weeks', () => {
    const title = 'Fake door by week 6';
    expect(subjects(card('m3', { title }), 'DATES_IN_S2')).toEqual(['m3']);
    expect(subjects(card('m3', { description: 'On 2027-02-01' }), 'DATES_IN_S2')).toEqual(['m3']);
    expect(subjects(card('m3', { title, status: 'planned' }), 'DATES_IN_S2')).toEqual([]);
    expect(subjects(card('m3', { title: 'Fake door for 6 weeks' }), 'DATES_IN_S2')).toEqual([]);
  });

  it('S2-9 asks each type for what it is for, as long as it is to be done', () => {
    expect(subjects(card('m4', { timebox: ' ' }), 'SPIKE_NO_TIMEBOX')).toEqual(['m4']);
    expect(subjects(card('m4', { timebox: '', status: 'done' }), 'SPIKE_NO_TIMEBOX')).toEqual([]);
    expect(subjects(card('m3', { hypothesisIds: [] }), 'SIGNAL_TEST_VALIDATES_NOTHING')).toEqual(['m3']);
    expect(subjects(without(good, 'milestones', 'm3', 'm4'), 'EPIC_UNTESTED')).toEqual(['h1']);
    expect(subjects(without(good, 'milestones', 'm3'), 'EPIC_UNTESTED')).toEqual([]);
  });

  it('S2-10 takes four epics and nothing else for a list of features', () => {
    const epics = everyOne(good, 'milestones', { type: 'epic' });
    expect(subjects(epics, 'ALL_FEATURES')).toEqual(['milestones']);
    expect(subjects(without(epics, 'milestones', 'm1'), 'ALL_FEATURES')).toEqual([]);
  });
});

describe('findings of #3', () => {
  it('I9 asks for the meaning of a size once cards are sized', () => {
    const bare = without(good, 'sizeDefinitions');
    expect(subjects(bare, 'SIZE_UNDEFINED')).toEqual(['sizes']);
    const unsized = { ...everyOne(bare, 'milestones', { effort: null }), scoreRounds: [] };
    expect(subjects(unsized, 'SIZE_UNDEFINED')).toEqual([]);
  });

  it('S3-11 hears one voice, fewer than half of those there, or only those who usually estimate', () => {
    const by = (...voters: readonly string[]): Quarter => ({
      ...good,
      estimates: good.estimates.filter(({ memberId }) => voters.includes(memberId)),
    });
    expect(subjects(by(MATE), 'ESTIMATES_BY_FEW')).toEqual(['m2']);
    expect(subjects(by(MATE, THIRD), 'ESTIMATES_BY_FEW')).toEqual([]);
    const usual = where(by(LEAD, MATE), 'members', MATE, { role: 'tech lead' });
    expect(subjects(usual, 'ESTIMATES_BY_FEW')).toEqual(['m2']);
    // Of an older quarter, which voted card by card.
    const older: Quarter = {
      ...good,
      scoreRounds: [],
      estimates: [],
      effortRounds: [{ id: 'old', milestoneId: 'm4', state: 'revealed' }],
      ballots: [{ id: 'old:mate', roundId: 'old', memberId: MATE, value: 'S' }],
    };
    expect(subjects(older, 'ESTIMATES_BY_FEW')).toEqual(['m4']);
  });

  it('S3-12 asks for an answer to dependencies once a card is scored, and for a minute of the team', () => {
    const unanswered = where(good, 'milestones', 'm4', { dependenciesNone: false });
    expect(subjects(unanswered, 'DEP_REVIEW_SKIPPED')).toEqual(['m4']);
    const unscored = where(unanswered, 'milestones', 'm4', { uxValue: null });
    expect(subjects(unscored, 'DEP_REVIEW_SKIPPED')).toEqual([]);
    expect(subjects(reviewed(30), 'DEP_REVIEW_SKIPPED')).toEqual(['s3']);
  });

  it('S3-13 misses contrast where more than half are at the top, or all at one place', () => {
    const high = where(where(good, 'milestones', 'm1', { uxValue: 3 }), 'milestones', 'm3', { uxValue: 3 });
    expect(subjects(high, 'NO_CONTRAST')).toEqual(['uxValue']);
    expect(subjects(where(good, 'milestones', 'm1', { uxValue: 3 }), 'NO_CONTRAST')).toEqual([]);
    expect(subjects(everyOne(good, 'milestones', { effort: 'S' }), 'NO_CONTRAST')).toEqual(['effort']);
    expect(subjects(everyOne(good, 'milestones', { effort: 'L' }), 'NO_CONTRAST')).toEqual([]);
  });

  it('S3-14 asks to split where more than half are large', () => {
    const one = where(good, 'milestones', 'm1', { effort: 'L' });
    expect(subjects(one, 'ALL_LARGE')).toEqual([]);
    expect(subjects(where(one, 'milestones', 'm3', { effort: 'L' }), 'ALL_LARGE')).toEqual(['effort']);
  });

  it('S3-15 doubts what users would have much of where something outside blocks it, or nothing tests it', () => {
    const [dependency] = good.dependencies;
    const blocked = (changes: Partial<typeof dependency>): Quarter => ({
      ...good,
      dependencies: [
        ...good.dependencies,
        { ...dependency!, id: 'd2', targetMilestoneId: null, blocking: true, ...changes },
      ],
    });
    expect(subjects(blocked({}), 'HIGH_UX_UNKNOWN')).toEqual(['m2']);
    expect(subjects(blocked({ status: 'agreed' }), 'HIGH_UX_UNKNOWN')).toEqual([]);
    expect(subjects(blocked({ blocking: false }), 'HIGH_UX_UNKNOWN')).toEqual([]);
    const stepOf = (quarter: Quarter) =>
      all(quarter).find(({ code }) => code === 'HIGH_UX_UNKNOWN')?.nextStep;
    expect(stepOf(where(good, 'milestones', 'm2', { hypothesisIds: [] }))).toMatch(/^Choose its hypothesis/);
    // An enabler stands for the hypotheses of the cards that wait for it.
    const enabler = where(where(good, 'milestones', 'm1', { uxValue: 3 }), 'milestones', 'm1', {
      hypothesisIds: [],
    });
    expect(subjects(enabler, 'HIGH_UX_UNKNOWN')).toEqual([]);
  });

  it('S3-17 names a skill that nobody has, however it is typed, where the team said what it can', () => {
    const needs = (...skills: readonly string[]): Quarter => where(good, 'milestones', 'm4', { skills });
    expect(subjects(needs('backend ', 'sql'), 'SKILL_GAP')).toEqual([]);
    expect(subjects(needs('Law'), 'SKILL_GAP')).toEqual(['m4']);
    expect(subjects(everyOne(needs('Law'), 'members', { skills: [] }), 'SKILL_GAP')).toEqual([]);
  });
});
