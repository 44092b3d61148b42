import type { Quarter } from '../quarter/quarter';
import { exportIndex, milestoneFields, type ExportIndex } from './export-fields';
import { fieldName } from './block-line';
import { OKRA_ID } from './records/record-kind';
import { linkText } from './link-text';
import { withoutInvisible } from '../kernel/invisible';
import { writeBlock as block } from './write-block';
import { singleLine } from '../kernel/folded-title';
import { MAX_TITLE } from '../kernel/limit';

/** Company objectives as blocks. */
export const companyBlocks = ({ quarter }: ExportIndex): readonly string[] =>
  quarter.companyObjectives.map((company) =>
    block([
      ['OKR', company.title],
      ['Nick', company.nick],
      ['Priority', company.priority],
      ['Description', company.description],
      ...company.keyResults.map((text, index): [string, string] => [`KR${String(index + 1)}`, text]),
    ]),
  );

/** Product areas as blocks. */
export const areaBlocks = ({ quarter }: ExportIndex): readonly string[] =>
  quarter.productAreas.map(({ name, badge, colour, description }) =>
    block([
      ['Product Area', name],
      ['Badge', badge],
      ['Color', colour],
      ['Description', description],
    ]),
  );

/** As it stands on the line of its block, and whole below where that says less. */
const contributionBlocks = ({ quarter }: ExportIndex): readonly string[] => {
  const companyTitles = new Map(quarter.companyObjectives.map(({ id, title }) => [id, title]));
  return quarter.contributions.map(({ text, companyObjectiveId }) => {
    const line = singleLine(text);
    const isWhole = line === text && line.length <= MAX_TITLE;
    return block([
      ['Contribution', isWhole ? line : `${line.slice(0, MAX_TITLE - 1).trimEnd()}…`],
      ['Serves', companyTitles.get(companyObjectiveId ?? '') ?? ''],
      ['Description', isWhole ? '' : text],
    ]);
  });
};

/** On lines of their own where one of them holds what would part them. */
const served = (titles: readonly string[]): string =>
  titles.join(titles.some((title) => title.includes(';')) ? '\n' : '; ');

const objectiveBlocks = ({ quarter }: ExportIndex, withIds: boolean): readonly string[] => {
  const companyTitles = new Map(quarter.companyObjectives.map(({ id, title }) => [id, title]));
  const areaNames = new Map(quarter.productAreas.map(({ id, name }) => [id, name]));
  return quarter.objectives.map((objective) => {
    const keyResults = quarter.keyResults.filter(({ objectiveId }) => objectiveId === objective.id);
    const hypotheses = quarter.hypotheses.filter(({ objectiveId }) => objectiveId === objective.id);
    return block([
      ['Objective', objective.title],
      ['Priority', objective.priority],
      ['Serves', served(objective.companyObjectiveIds.map((id) => companyTitles.get(id) ?? ''))],
      ['Product areas', served(objective.areaIds.map((id) => areaNames.get(id) ?? ''))],
      ['Description', objective.description],
      ['Status', objective.status === 'draft' ? '' : objective.status],
      ['Slot', objective.slot === 'next' ? 'next quarter' : ''],
      ...keyResults.map(({ label, ordinal, text }): [string, string] => [
        label === '' ? `KR${String(ordinal)}` : label,
        text,
      ]),
      ...hypotheses.map(({ keyResultIds, text }): [string, string] => {
        const covered = keyResults.filter(({ id }) => keyResultIds.includes(id));
        const key =
          covered.length === keyResults.length
            ? 'Hypothesis'
            : `Hypothesis (${covered.map(({ ordinal }) => `KR${String(ordinal)}`).join(', ')})`;
        return [key, text];
      }),
      ...objective.extra.map(({ key, value }): [string, string] => [fieldName(withoutInvisible(key)), value]),
      ...(withIds ? [[OKRA_ID, objective.id] as const] : []),
    ]);
  });
};

/**
 * Objectives as blocks with their key results and hypotheses; those that only a link named are left to their links.
 *
 * @param of `withIds`: a last line by which each is known again
 */
export const writtenObjectives = (
  index: ExportIndex,
  of: { readonly withIds?: true } = {},
): readonly string[] =>
  objectiveBlocks(index, of.withIds === true).filter(
    (_, position) => index.quarter.objectives[position]?.stub !== true,
  );

const milestoneBlocks = (index: ExportIndex): readonly string[] =>
  index.quarter.milestones.map((milestone) => {
    const objective = index.objectiveTitles.get(milestone.objectiveId ?? '');
    const ordinals = milestone.keyResultIds.flatMap((id) => index.keyResults.get(id)?.ordinal ?? []);
    const [type, ...fields] = milestoneFields(index, milestone);
    return block([
      ['Milestone', milestone.title],
      ...(type === undefined ? [] : [type]),
      ['Link', objective === undefined ? '' : linkText(ordinals, objective)],
      ...fields,
      ...milestone.extra.map(({ key, value }): [string, string] => [fieldName(withoutInvisible(key)), value]),
    ]);
  });

/**
 * The quarter as blocks of `Key: value` lines, in the order vision, company objectives, product areas, contributions, objectives,
 * milestones; UTF-8, `\n`,
 * trailing newline. Reads back with `readBlocks`. Objectives that only a link named are left to their links.
 */
export const writeBlocks = (quarter: Quarter): string => {
  const index = exportIndex(quarter);
  const visions = quarter.visions.map(({ text }) => block([['Vision', text]]));
  const ideas = [...areaBlocks(index), ...contributionBlocks(index)];
  return [
    ...visions,
    ...companyBlocks(index),
    ...ideas,
    ...writtenObjectives(index),
    ...milestoneBlocks(index),
  ].join('\n');
};
