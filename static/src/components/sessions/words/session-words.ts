import type { ActivityKey, ActivityMode } from '#domain/entities/facilitation/session/agenda';
import type { SessionId } from '#domain/entities/facilitation/session/session-id';

interface SessionText {
  readonly title: string;
  /** In a sentence: "Session #2: milestones". */
  readonly lower: string;
  readonly purpose: string;
  readonly when: string;
  readonly risk: string;
  readonly inputs: readonly string[];
  readonly leaves: string;
  readonly leavesMore: string;
  readonly leaveWith: readonly string[];
  readonly notToday: string;
}

const sessions: Readonly<Record<SessionId, SessionText>> = {
  s0: {
    title: 'Vision',
    lower: 'vision',
    purpose: 'What we want when nobody has told us yet',
    when: 'When company objectives are late, changing or unclear; or to check that our work really serves them.',
    risk: 'Without it, goals are made up late, ideas compete, and the beginning of the quarter is full of questions.',
    inputs: ['What is known from research, numbers, interviews and incidents'],
    leaves: 'One vision',
    leavesMore: 'a canvas of five areas, groups voted on',
    leaveWith: [
      'One sentence that guides the quarter and helps to refuse distractions',
      'Five areas with what is really known',
      'Groups that the team voted on',
    ],
    notToday: 'No backlog, no roadmap, no strategy for others. The sentence need not be perfect.',
  },
  s1: {
    title: 'Team OKRs',
    lower: 'team OKRs',
    purpose: 'Turn what the company wants into goals of our own',
    when: 'As soon as the company objectives were presented.',
    risk: 'Without it, objectives sound nice and nobody knows why they are ours.',
    inputs: ['Company objectives', 'Product areas of the team', 'Pains and gains of customers'],
    leaves: 'A small set of objectives',
    leavesMore: 'key results, hypotheses, blockers',
    leaveWith: [
      'A small set of objectives, each linked to what the company wants',
      'One to three key results each, with hypotheses and first metrics',
      'Blockers and dependencies that decide whether it can be done',
    ],
    notToday: 'No debate about the company objectives, and no features yet.',
  },
  s2: {
    title: 'Milestones',
    lower: 'milestones',
    purpose: 'What must we ship or test to learn whether we are right',
    when: 'Within a week after the objectives, before anything is planned.',
    risk: 'Without it, the quarter is a list of features, and nobody knows what they should prove.',
    inputs: ['Draft objectives and key results', 'Hypotheses'],
    leaves: 'Milestones with a type',
    leavesMore: 'clusters, votes, a shortlist',
    leaveWith: [
      'Objectives that the team validated, refined or put off',
      'Milestones in clusters, each with a type and a hypothesis',
      'A list in order of votes: where to look first to learn most',
    ],
    notToday: 'No dates, no weeks, no sizes. They come in #3 and #4.',
  },
  s3: {
    title: 'Value, effort and dependencies',
    lower: 'value, effort and dependencies',
    purpose: 'Reality check: how big, how valuable, what blocks it',
    when: 'One or two days after the milestones, before weeks are drawn.',
    risk: 'Without it, the plan rests on sizes that a few people guessed and on help that nobody asked for.',
    inputs: ['The shortlist of milestones', 'What S, M and L mean here'],
    leaves: 'Every card scored',
    leavesMore: 'effort, two values, dependencies, skills',
    leaveWith: [
      'A table of milestones that the team scored together',
      'A shared view of what is feasible, worth it, and blocked',
      'Assumptions said aloud, before weeks are drawn in #4',
    ],
    notToday: 'No weeks, no owners, no promises. M or L is never worth a long talk.',
  },
  s4: {
    title: 'Quarter draft',
    lower: 'quarter draft',
    purpose: 'Put intentions into weeks, not dates into stone',
    when: 'Two or three days after the scores, and some days before the first sprint is planned.',
    risk: 'Without it, everybody has another picture of the quarter, and what waits for others is found out too late.',
    inputs: ['Scored milestones', 'Weeks off and skills of the team'],
    leaves: 'A draft of the quarter',
    leavesMore: 'weeks, markers, who is waited for',
    leaveWith: [
      'A timeline of intentions that everybody proposed a part of',
      'Marks where research, alignment or help is needed',
      'The cards that wait for somebody outside the team',
    ],
    notToday: 'No hard dates and no locked plan: it goes on changing through the quarter.',
  },
};

interface ActivityText {
  /** In the stepper. */
  readonly name: string;
  /** In a sentence: "left of 12 min to write". */
  readonly toDo: string;
  /** What is asked, as the heading of the activity. */
  readonly ask: string;
  /** How it is answered, in a sentence. */
  readonly how: string;
  readonly what: string;
  readonly prompts: readonly string[];
  readonly tip: string;
}

const activities: Readonly<Record<ActivityKey, ActivityText>> = {
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
  's2.context': {
    name: 'Context',
    toDo: 'for the context',
    ask: 'Do we still stand behind it?',
    how: 'One objective at a time, with its key results and hypotheses: validate it, refine it, or put it off.',
    what: 'Each objective: validate, refine or put off',
    prompts: [
      'What did we learn since we wrote it?',
      'Which hypothesis carries the most?',
      'Who would miss it?',
    ],
    tip: 'Two minutes each; words can be bettered on the way.',
  },
  's2.mapping': {
    name: 'Team mapping',
    toDo: 'to map',
    ask: 'What do we own that touches it?',
    how: 'In pairs: features, tools and initiatives of ours, under the objective that they touch.',
    what: 'Pairs list what the team owns',
    prompts: [
      'Which of our tools or features touches this objective?',
      'What did we once start and never finish?',
    ],
    tip: 'Existing things only. New ideas come next.',
  },
  's2.ideation': {
    name: 'Silent ideation',
    toDo: 'to write',
    ask: 'What would prove or disprove it?',
    how: 'One idea a card, under the hypothesis that it tests. No dates and no order: they come in session #4.',
    what: 'Everybody writes cards, nobody sees them yet',
    prompts: [
      'What is the cheapest way to see that we are wrong?',
      'What would we have to build before we can know?',
      'If only three of these shipped, would the number still move?',
    ],
    tip: 'Good cards make us less unsure. Great ones make us decide.',
  },
  's2.cluster': {
    name: 'Read and cluster',
    toDo: 'to read',
    ask: 'Which cards belong together?',
    how: 'Read one card aloud at a time. Hypotheses are the first clusters; name others where they help.',
    what: 'Read aloud, put together what is alike',
    prompts: [
      'Which cards would one sentence cover?',
      'What is the name that all of its writers accept?',
      'What is left over, and who would miss it?',
    ],
    tip: 'Twins stay as two cards with a mark.',
  },
  's2.validation': {
    name: 'Validation',
    toDo: 'to validate',
    ask: 'What kind of milestone is it?',
    how: 'In pairs: give each card a type and its hypothesis, say what it unlocks, set noise aside.',
    what: 'Pairs give types; then the exceptions aloud',
    prompts: [
      'What would we decide differently after it?',
      'Who waits for it?',
      'Is it small enough to be wrong about?',
    ],
    tip: 'All epics? Ask for the cheapest signal.',
  },
  's2.vote': {
    name: 'Prioritise',
    toDo: 'to vote',
    ask: 'Where should we look first?',
    how: 'Give your votes to the milestones that are most critical. Nobody sees them until the reveal.',
    what: 'A few votes each, hidden until the reveal',
    prompts: [
      'If only three of these shipped, would it still move?',
      'What must we know before anything else makes sense?',
      'What do we choose not to do?',
    ],
    tip: 'Votes are a signal, not a decision.',
  },
  's3.review': {
    name: 'Milestone review',
    toDo: 'to review',
    ask: 'What is it about?',
    how: 'One card at a time: somebody presents it, the others ask.',
    what: 'Who wrote a card presents it; the others ask',
    prompts: [
      'Who asked for it, and why now?',
      'What is not part of it?',
      'How would we know after two weeks?',
    ],
    tip: 'A minute or two each.',
  },
  's3.effort': {
    name: 'Effort',
    toDo: 'for effort',
    ask: 'How big is it?',
    how: 'Everybody chooses by what S, M and L mean here. Nobody sees the others until the reveal.',
    what: 'The group sizes each card S, M or L',
    prompts: [
      'What finished work is it most like?',
      'What would make it one size smaller?',
      'Which part is nobody sure about?',
    ],
    tip: 'M or L? Pick the larger and move on after 2 minutes.',
  },
  's3.values': {
    name: 'Business and UX',
    toDo: 'for values',
    ask: 'What is it worth?',
    how: 'Two rounds: $ for the business, hearts for people. Everybody for themselves.',
    what: 'Two rounds: $ for the business, hearts for people',
    prompts: [
      'Who pays more, or costs us less, because of it?',
      'Would a customer tell a friend?',
      'Compared with the card before: more or less?',
    ],
    tip: 'If everything is worth a lot, nothing is.',
  },
  's3.dependencies': {
    name: 'Dependencies',
    toDo: 'for dependencies',
    ask: 'What must others do first?',
    how: 'Call it out, card by card. “Nothing” is an answer.',
    what: 'What must others do first? “Nothing” is an answer',
    prompts: [
      'Who must say yes?',
      'Whose calendar do we not control?',
      'What happens if it comes two weeks late?',
    ],
    tip: 'A name and a week make it real.',
  },
  's3.skills': {
    name: 'Skills in pairs',
    toDo: 'for skills',
    ask: 'Who could do it?',
    how: 'In pairs: which skills does each card need, and do we have them?',
    what: 'Which skills does each card need, and do we have them?',
    prompts: [
      'Who would you ask first?',
      'What would we have to learn?',
      'Could somebody from another team lend a hand?',
    ],
    tip: 'Name skills, not people.',
  },
  's4.propose': {
    name: 'Select and position',
    toDo: 'to propose',
    ask: 'When would we begin?',
    how: 'Everybody in turn takes a milestone, reads it aloud and proposes its weeks. The others react.',
    what: 'One proposes weeks, the others react',
    prompts: [
      'What has to be true before it can start?',
      'What would we learn first, and from which card?',
      'Who would do two things at once?',
    ],
    tip: 'Intentions, not dates.',
  },
  's4.annotate': {
    name: 'Annotate',
    toDo: 'to annotate',
    ask: 'What should everybody see?',
    how: 'Mark where research, alignment or somebody else is needed.',
    what: 'Marks for help, research, risks',
    prompts: ['Where do we wait for others?', 'Where would one week of looking save three?'],
    tip: 'A mark has an owner.',
  },
  's4.questions': {
    name: 'Three questions',
    toDo: 'for questions',
    ask: 'Would we believe it?',
    how: 'Do we overlap too much? Is the sequence risky? Are we tight on capacity?',
    what: 'Overlap, sequence, capacity',
    prompts: ['Do we overlap too much?', 'Is the sequence risky?', 'Are we tight on capacity?'],
    tip: 'Say it now, not in week six.',
  },
  's4.sequence': {
    name: 'Final sequence',
    toDo: 'to sequence',
    ask: 'What do we move?',
    how: 'Move, split or flag what the questions found.',
    what: 'Move, split or flag',
    prompts: ['What is the smallest move that helps?', 'What could wait for the next quarter?'],
    tip: 'It stays a draft.',
  },
};

const modes: Readonly<Record<ActivityMode, string>> = {
  plenary: 'All together',
  subgroups: 'Two groups',
  silent: 'In silence, hidden until the reveal',
  spotlight: 'One in the spotlight, taking turns',
  round: 'Everybody in turn',
  pairs: 'In pairs',
  ballots: 'Hidden ballots',
  vote: 'Hidden votes',
};

const number = (id: SessionId): string => `#${id.slice(1)}`;

/** What sessions and their activities are called and asked wherever they stand. */
export const sessionWords = {
  sessions,
  activities,
  modes,
  number,
  sessionTitle: (id: SessionId): string => `Session ${number(id)}: ${sessions[id].lower}`,
};
