import { counted } from '../../kernel/counted';
import { MILESTONE_TYPES } from '../../entities/milestones/milestone/milestone';
import { TYPE_NAMES } from '../../entities/milestones/milestone/type-name';
import type { CandidatesView } from '../page/candidates-view';
import { heading, joined, line, table, type PageBlock } from './page-block';
import { sessionBlocks } from './session-blocks';

const votesText = (votes: number | null): string => (votes === null ? '' : counted(votes, 'vote', 'votes'));

/** What session #2 left, in words. */
export const candidatesBlocks = ({
  session,
  groups,
  objectives,
  noise,
}: CandidatesView): readonly PageBlock[] => {
  const cards = groups.flatMap((group) => group.cards);
  const types = MILESTONE_TYPES.map((type) => {
    const count = cards.filter((card) => card.type === type).length;
    return count === 0 ? '' : `${TYPE_NAMES[type]}: ${String(count)}`;
  });
  return [
    ...sessionBlocks('s2', session),
    line(cards.length === 0 ? 'There is no card to show.' : joined(types)),
    ...table(
      ['Objective', 'Votes', 'Quarter'],
      objectives.map(({ code, title, votes, slot }) => [
        `${code} ${title}`,
        votesText(votes),
        slot === 'current' ? 'This quarter' : 'Next quarter',
      ]),
    ),
    ...groups.flatMap(({ title, hypothesis, cards: own }): readonly PageBlock[] => [
      heading(title === '' ? 'In no cluster' : title),
      ...(hypothesis === '' ? [] : [line(`Hypothesis: ${hypothesis}`)]),
      ...table(
        ['Milestone', 'Type', 'Votes', 'State'],
        own.map((card) => [
          card.title,
          card.type === null ? 'No type yet' : TYPE_NAMES[card.type],
          votesText(card.votes),
          card.isOn ? 'On the shortlist' : 'Not on the shortlist',
        ]),
      ),
    ]),
    line(
      `${counted(cards.length, 'card', 'cards')} in ${counted(groups.length, 'cluster', 'clusters')}, ${String(noise)} marked as noise`,
    ),
  ];
};
