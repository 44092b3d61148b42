import type { Tip } from '#domain/views/second-look/tips';
import { plural } from '../../../ui/plural';

/** What only those who lead are told while a session runs. */
export const tipWords = {
  title: 'Only facilitators see this',
  dismiss: 'Put it away',
  /** `names`: of those whom the tip is about. */
  say: (tip: Tip, names: readonly string[]): string => {
    switch (tip.code) {
      case 'out-of-time':
        return `${plural(tip.minutes, 'minute', 'minutes')} left for ${plural(tip.cards, 'card', 'cards')}. Cut the list by votes, and park the rest?`;
      case 'circular-debate':
        return `“${tip.title}” was voted on more than once. Write down the larger size, and go on?`;
      case 'quiet-member':
        return names.length === 1
          ? `${names[0] ?? ''} has written nothing yet. Ask for a written card first.`
          : `${names.join(', ')} have written nothing yet. Ask for a written card each.`;
      case 'stakeholder-absent':
        return 'The stakeholder is not here. Write down three questions in the parking lot.';
      case 'all-epics':
        return 'All cards are epics. Ask for the cheapest signal.';
      case 'all-top':
        return `${tip.message} Vote on the top third only?`;
    }
  },
  somebody: 'Somebody',
};
