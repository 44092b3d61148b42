import type { ImportNote } from '#domain/okra-files/import-note';
import { importQuarter } from '#domain/okra-files/import-quarter';
import { evolveAll } from '#domain/quarter/evolve';
import type { Quarter } from '#domain/quarter/quarter';
import { accepted, as, aQuarter, context, decideSaid, LEAD } from '../../../../support/given/a-quarter';

const OBJECTIVES = 'Objective: Refunds\nKR1: Faster\n\nObjective: Labels\nKR1: Fewer\n';

/** What files make of an empty quarter by the command of somebody, which asks what is true of every quarter, and what is told. */
const brought = (
  ...texts: readonly string[]
): { readonly quarter: Quarter; readonly told: readonly string[]; readonly notes: readonly ImportNote[] } => {
  const sources = [OBJECTIVES, ...texts].map((text, at) => ({
    fileName: `${String(at)}.md`,
    format: 'blocks' as const,
    text,
  }));
  const changes = accepted(
    decideSaid(aQuarter(), { kind: 'quarter.import', sources }, context(as(LEAD)), 'u1'),
  );
  const read = importQuarter(aQuarter(), sources, 'u1');
  return {
    quarter: evolveAll(aQuarter(), changes),
    told: read.ok ? read.value.warnings.map(({ message }) => message) : [],
    notes: read.ok ? read.value.warnings : [],
  };
};

describe('records of a folder that speak of what there can be once, or not at all', () => {
  it('G-26 a file that is chosen twice brings its things once', () => {
    const note = 'Note: Slow\nArea: pains\nokra_id: n\n';
    const pain = 'Pain: Slow\nObjective: Refunds\nokra_id: p\n';
    const { quarter, told } = brought(note, pain, note, pain);
    expect(quarter.canvasNotes.map(({ text }) => text)).toEqual(['Slow']);
    expect(quarter.painGains.map(({ text }) => text)).toEqual(['Slow']);
    expect(told).toEqual([]);
  });

  it('G-26 two records of one text and different ids are two things', () => {
    const { quarter } = brought(
      'Note: Slow\nArea: pains\nokra_id: n\n\nNote: Slow\nArea: pains\nokra_id: m\n\nNote: Slow\nArea: pains\nokra_id: o\n',
    );
    expect(quarter.canvasNotes).toHaveLength(3);
  });

  it('G-26 an id that a file says of two kinds makes neither of them the other', () => {
    const { quarter } = brought(
      'Pain: Slow\nObjective: Refunds\nokra_id: p\n',
      'Gain: Calm\nObjective: Refunds\nokra_id: p\n',
    );
    expect(quarter.painGains.map(({ kind, text }) => `${kind} ${text}`)).toEqual(['pain Slow', 'gain Calm']);
  });

  it('I13 G-26 a second vision is told, and the first one stays', () => {
    const { quarter, told } = brought('Vision: One\nokra_id: v\n', 'Vision: Two\nokra_id: w\n');
    expect(quarter.visions.map(({ text }) => text)).toEqual(['One']);
    expect(told).toEqual(['“Two” is called “One” in these files, which stays.']);
  });

  it('G-26 second numbers of a key result are told, and the first ones stay', () => {
    const { quarter, told } = brought(
      'Metric: Days\nKey result: Faster\nStart: 9\nokra_id: a\n',
      'Metric: Hours\nKey result: Faster\nStart: 200\nokra_id: b\n',
    );
    expect(quarter.metrics.map(({ text, baseline }) => [text, baseline])).toEqual([['Days', 9]]);
    expect(told).toEqual([
      '“Hours” is called “Days” in these files, which stays.',
      'Start of “Hours” is something else in these files already, which stays.',
    ]);
  });

  it('G-26 a metric of a key result leaves its objective to that, and one of neither is none', () => {
    const { quarter, told } = brought(
      'Metric: Days\nKey result: Faster\nObjective: Labels\nokra_id: a\n\nMetric: Alone\nokra_id: b\n',
    );
    expect(quarter.metrics.map(({ text, objectiveId }) => [text, objectiveId])).toEqual([['Days', null]]);
    expect(told).toEqual([
      'Imported without Objective: “Labels” is nothing that it can be here.',
      '“Alone” is no Metric that there can be here: it was not imported.',
    ]);
  });

  it('S0-4 G-26 a note in a group of another area comes in without it, and a side without the platform goes', () => {
    const { quarter, told } = brought(
      'Cluster: Speed\nSession: s0\nArea: gains\nokra_id: g\n\nNote: Slow\nArea: pains\nAspect: strength\nGroup: Speed\nokra_id: n\n',
    );
    expect(quarter.canvasNotes.map(({ aspect, clusterId }) => [aspect, clusterId])).toEqual([[null, null]]);
    expect(told).toEqual([
      'Imported without Aspect: “strength” is nothing that it can be here.',
      'Imported without Group: “Speed” is nothing that it can be here.',
    ]);
  });

  it('S0-4 G-26 a group of #0 has an area, no other has one, and a note of the platform has a side', () => {
    const { quarter, told } = brought(
      'Cluster: Speed\nSession: s0\nokra_id: g\n\nCluster: Trust\nSession: s2\nArea: gains\nokra_id: h\n\nNote: Old\nArea: platform\nokra_id: n\n',
    );
    expect(quarter.clusters.map(({ name, area }) => [name, area])).toEqual([['Trust', null]]);
    expect(quarter.canvasNotes.map(({ aspect }) => aspect)).toEqual(['constraint']);
    expect(told).toEqual([
      '“Speed” is no Cluster that there can be here: it was not imported.',
      'Imported without Area: “gains” is nothing that it can be here.',
    ]);
  });

  it('G-26 a number beyond those that can be typed is left out', () => {
    const { quarter, told } = brought('Metric: Days\nKey result: Faster\nTarget: 1e13\nokra_id: a\n');
    expect(quarter.metrics.map(({ target }) => target)).toEqual([null]);
    expect(told).toEqual(['Imported without Target: “1e13” is nothing that it can be here.']);
  });

  it('G-26 a check-in of a day of another quarter is not taken, and told by its line', () => {
    const metric = 'Metric: Days\nKey result: Faster\nokra_id: a\n';
    const checkIn = (day: string): string =>
      `Check-in: seen\nMetric: Days\nDay: ${day}\nValue: 3\nokra_id: b\n`;
    expect(brought(metric, checkIn('2027-01-21')).quarter.checkIns.map(({ day }) => day)).toEqual([
      '2027-01-21',
    ]);
    for (const day of ['2031-01-21', '2027-02-30', '']) {
      const { quarter, notes } = brought(metric, checkIn(day));
      expect(quarter.checkIns).toEqual([]);
      expect(notes.map(({ file, line, message }) => [file, line, message])).toEqual([
        [
          '2.md',
          3,
          expect.stringMatching(/^This Check-in was not imported\. (?:The day is one from|A day is written)/),
        ],
      ]);
    }
  });

  it('G-26 a line that a record does not know is told, and one that an objective does not know is kept with it', () => {
    const { quarter, told } = brought(
      'Note: Slow\nArea: pains\nMood: bad\nokra_id: n\n',
      'Objective: Refunds\nSponsor: Kim\nokra_id: o\n',
    );
    expect(told).toEqual([
      'Imported without “Mood”: Note has okra_id, Area, Aspect, Kind, Known from, Group.',
      '“Sponsor” is no key that has a meaning here: kept as a field by its name.',
    ]);
    expect(quarter.objectives[0]?.extra).toEqual([{ key: 'Sponsor', value: 'Kim' }]);
  });
});
