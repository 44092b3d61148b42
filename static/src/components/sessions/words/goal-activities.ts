import type { ActivityKey } from '#domain/entities/facilitation/session/agenda';
import type { ActivityText } from './activity-text';

type Key = Extract<ActivityKey, `s0.${string}` | `s1.${string}`>;

/** The activities of #0 and #1, which lead to goals. */
export const goalActivities: Readonly<Record<Key, ActivityText>> = {
  's0.share': {
    name: 'Share what is known',
    toDo: 'to share',
    ask: 'What do we really know?',
    how: 'Two groups, each with half of the canvas. Only what is known, with where it comes from.',
    what: 'Two groups fill half of the canvas each',
    prompts: [
      'What do customers tell us again and again?',
      'Which number surprised us last quarter?',
      'What have we promised to whom?',
    ],
    tip: 'What breaks when many people come at once?',
  },
  's0.vote': {
    name: 'Group and vote',
    toDo: 'to vote',
    ask: 'What matters most?',
    how: 'Put alike notes together, then give your votes without talking.',
    what: 'Alike notes together, then a few votes each',
    prompts: [
      'What hurts most people, most often?',
      'What could we move in 90 days?',
      'What would we refuse something else for?',
    ],
    tip: 'Votes are a signal, not a decision.',
  },
  's0.vision': {
    name: 'Vision',
    toDo: 'for the vision',
    ask: 'What do we want this quarter?',
    how: 'One sentence: what we do, for which outcome, for whom.',
    what: 'One sentence, written together',
    prompts: [
      'Would it help us to refuse something?',
      'Whose day is different if it comes true?',
      'Could another team have written it? Then sharpen it.',
    ],
    tip: 'It need not be perfect to be useful.',
  },
  's1.company': {
    name: 'Company objectives',
    toDo: 'to listen',
    ask: 'What does the company want?',
    how: 'One objective at a time. Ask what is unclear; what is wrong with it is for another day.',
    what: 'Somebody presents them, one at a time',
    prompts: [
      'What is new compared with last quarter?',
      'Where do we touch this at all?',
      'What must not get worse?',
    ],
    tip: 'Listen first: ideas come next.',
  },
  's1.silent': {
    name: 'Silent contributions',
    toDo: 'to write',
    ask: 'What could we contribute?',
    how: 'One idea a card, tagged with the company objective that it serves.',
    what: 'Everybody writes, nobody sees it yet',
    prompts: [
      'What can we really influence here?',
      'Which pain or gain of a customer is behind it?',
      'How would a customer notice?',
    ],
    tip: 'What do we own that touches this?',
  },
  's1.cluster': {
    name: 'Read and cluster',
    toDo: 'to read',
    ask: 'Which cards say the same?',
    how: 'One card at a time, read aloud by somebody else. Alike cards stand together under one name.',
    what: 'Read aloud, put together what is alike',
    prompts: [
      'Which cards would one sentence cover?',
      'What is the name that all of its writers accept?',
      'What is left over, and who would miss it?',
    ],
    tip: 'Ask who benefits and what would change.',
  },
  's1.blockers': {
    name: 'Blocker check',
    toDo: 'for blockers',
    ask: 'What could stop us?',
    how: 'Everybody names one risk or dependency, or says that there is none.',
    what: 'Everybody names one, or says none',
    prompts: [
      'What would make your own idea impossible?',
      'Who outside this team must do something first?',
      'Which date or rule do we not control?',
    ],
    tip: 'What do we give up if we do it?',
  },
  's1.pairs': {
    name: 'Value in pairs',
    toDo: 'for pairs',
    ask: 'What is it worth, and to whom?',
    how: 'Each pair takes objectives: pains and gains, key results, and hypotheses that could be wrong.',
    what: 'Pains, gains, key results and hypotheses',
    prompts: [
      'What does a customer do differently if we are right?',
      'What must be true for that?',
      'Where would we see it first, and from which number?',
    ],
    tip: 'Can we move it in one quarter?',
  },
};
