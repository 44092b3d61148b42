import { findById } from '../../kernel/collection';
import type { Quarter } from '../../quarter/quarter';
import { skillLoads, type SkillLoad } from '../capacity/skill-load';
import { inHalves } from '../capacity/in-halves';
import { LEAN_CARDS, LEAN_EFFORT, MODEL_NAMES, weekLoads, type Load } from '../capacity/week-load';
import type { Finding } from '../findings/finding';
import { findingOf } from '../findings/finding-of';
import { overlapId, weekPart } from './load-of-finding';

type Words = Pick<Finding, 'brief' | 'message' | 'nextStep'>;

const sprintOf = (quarter: Quarter, { from }: Load): number => Math.ceil(from / quarter.settings.sprintWeeks);

const overloaded = (quarter: Quarter, load: Load): Words => {
  const { capacityModel } = quarter.settings;
  const model = MODEL_NAMES[capacityModel];
  const { from, needed, available, cards } = load;
  switch (capacityModel) {
    case 'people':
      return {
        brief: 'Too few people',
        message: `By “${model}”, week ${from} needs ${inHalves(needed)} people, and ${inHalves(available)} are here.`,
        nextStep: `Move a card out of week ${from}, or let somebody help.`,
      };
    case 'sideBySide':
      return {
        brief: 'Too much at once',
        message: `By “${model}”, week ${from} holds ${needed} cards at once, and half the team takes ${available}.`,
        nextStep: `Move a card out of week ${from}.`,
      };
    case 'leanLine':
      return {
        brief: 'Sprint too full',
        message: `By “${model}”, sprint ${sprintOf(quarter, load)} holds ${cards.length} cards with an effort of ${needed}, and takes ${LEAN_CARDS} with ${LEAN_EFFORT}.`,
        nextStep: `Move a card out of sprint ${sprintOf(quarter, load)}, or split one.`,
      };
  }
};

/** CAPACITY_OVERLAP: a week, or a sprint of the lean line, holds more than the team's model takes (S4-12). */
export const findOverlaps = (quarter: Quarter): readonly Finding[] =>
  weekLoads(quarter)
    .filter(({ isOver }) => isOver)
    .map((load) =>
      findingOf(
        'CAPACITY_OVERLAP',
        'quarter',
        {
          id: overlapId(quarter.settings, load.from),
          title:
            quarter.settings.capacityModel === 'leanLine'
              ? `Sprint ${sprintOf(quarter, load)}`
              : `Week ${load.from}`,
        },
        overloaded(quarter, load),
      ),
    );

const counted = (count: number, one: string, more: string): string =>
  count === 1 ? one : `${count} ${more}`;

const contended = ({ skill, key }: SkillLoad, { from, needed, available, away }: Load): Finding =>
  findingOf(
    'SKILL_CONTENTION',
    'quarter',
    { id: key, title: skill },
    {
      part: weekPart(from),
      brief: available === 0 ? 'Nobody is there' : 'Skill too scarce',
      message: `${counted(needed, 'One card needs', 'cards need')} ${skill} in week ${from}, and ${
        available === 0
          ? 'everybody who has it is away'
          : counted(
              available,
              'one person has it',
              away.length > 0 ? 'people who have it are there' : 'people have it',
            )
      }.`,
      nextStep: `Move one of them out of week ${from}.`,
    },
  );

/** SKILL_CONTENTION: in a week more cards need a skill than people who have it are there (S4-13). One holder is SINGLE_POINT's. */
export const findContention = (quarter: Quarter): readonly Finding[] =>
  skillLoads(quarter).flatMap((skill) =>
    skill.weeks
      .filter(({ isOver, available }) => isOver && (skill.holders.length > 1 || available === 0))
      .map((week) => contended(skill, week)),
  );

const single = (quarter: Quarter, { skill, key, weeks }: SkillLoad): readonly Finding[] => {
  const shared = weeks.filter(({ needed }) => needed > 1);
  const [first] = shared;
  if (first === undefined) return [];
  const [one, other] = first.cards.map((id) => findById(quarter.milestones, id)?.title ?? '');
  return [
    findingOf(
      'SINGLE_POINT',
      'quarter',
      { id: key, title: skill },
      {
        brief: 'Only one person',
        message: `Only one person has ${skill}, and “${one ?? ''}” and “${other ?? ''}” meet in week ${first.from}${
          shared.length > 1 ? `; ${shared.length} weeks hold more than one such card` : ''
        }.`,
        nextStep: 'Move one of them apart, or let somebody learn it beside whoever has it.',
      },
    ),
  ];
};

/** SINGLE_POINT: cards that overlap need a skill of a single person (S4-13). */
export const findSinglePoints = (quarter: Quarter): readonly Finding[] =>
  skillLoads(quarter)
    .filter(({ holders }) => holders.length === 1)
    .flatMap((skill) => single(quarter, skill));
