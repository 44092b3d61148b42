import type { Milestone } from '../../entities/milestones/milestone/milestone';
import { perThing } from '../../kernel/per-thing';
import type { Quarter } from '../../quarter/quarter';
import type { Finding } from '../findings/finding';
import { findingOf } from '../findings/finding-of';
import { dateIn } from '../sessions/date-in';
import { ideasIn } from '../sessions/ideas-in';

/** What #2 and #3 work on; what is planned or done has its weeks elsewhere. */
const isIdea = ({ status }: Milestone): boolean => status === 'candidate' || status === 'shortlisted';

const ideas = perThing(({ title }: Milestone): number => ideasIn(title).length);
const date = perThing(({ title, description }: Milestone) => dateIn(title) ?? dateIn(description));

/** MANY_IDEAS: a candidate joins several ideas (S2-3). */
export const findManyIdeas = ({ milestones }: Quarter): readonly Finding[] =>
  milestones
    .filter((milestone) => milestone.status === 'candidate' && ideas(milestone) > 1)
    .map((milestone) =>
      findingOf('MANY_IDEAS', 'milestone', milestone, {
        brief: 'Several ideas',
        message: `This card seems to join ${ideas(milestone)} ideas, which can neither be sized nor tested as one.`,
        nextStep: 'Make a card of each.',
      }),
    );

/** DATES_IN_S2: a card names a day or a week before anything is planned (S2-4). */
export const findDates = ({ milestones }: Quarter): readonly Finding[] =>
  milestones.flatMap((milestone) => {
    const named = isIdea(milestone) ? date(milestone) : null;
    if (named === null) return [];
    return [
      findingOf('DATES_IN_S2', 'milestone', milestone, {
        brief: 'Names a date',
        message: `It names a time: “${named}”. Weeks come in #4, once it is known what it takes.`,
        nextStep: 'Take the time out of the text, or say what has to be known by then.',
      }),
    ];
  });
