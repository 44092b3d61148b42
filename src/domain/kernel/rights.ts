import type { Right } from './right';

/** The rights that changes ask for, by what people know them as. */
export const rights = {
  /** What the team shares: the writing, the scores, the weeks. */
  team: { who: ['participant'] },
  /** Words that everybody may better; to leave nothing of them is to remove them. */
  words: { who: ['participant'], guarded: 'when cleared' },
  /** One sentence for all (I13): to write another in its place is to remove it. */
  sentence: { who: ['participant'], guarded: 'when replaced' },
  /** What somebody added goes by their hand or a facilitator's. */
  author: { who: ['author', 'facilitator'] },
  /** What somebody says for themselves: nobody puts other words into their mouth. */
  own: { who: ['author'] },
  /** And where a team clears noise together (S2-6), by anybody's who was told whose it is. */
  noise: { who: ['author', 'facilitator'], confirmable: true },
  lead: { who: ['facilitator'] },
  freshLead: { who: ['facilitator'], fresh: true },
  /** What moves everybody while a session runs. */
  leading: { who: ['leader'] },
  leadingOrPresenting: { who: ['leader', 'presenter'] },
  leadOrLeading: { who: ['facilitator', 'leader'] },
  freshTeam: { who: ['participant'], fresh: true },
  self: { who: ['self'] },
  /** What is known of somebody, said by themselves or by those who lead. */
  selfOrLead: { who: ['self', 'facilitator'] },
  freshSelfOrLead: { who: ['self', 'facilitator'], fresh: true },
  /** What a run did in Jira, or found there; whether somebody may publish, Jira says. */
  run: { who: ['publisher'] },
  /** What was sealed, once its round is closed: by nobody's hand, so that nothing of it can be chosen. */
  disclosure: { who: ['disclosure'] },
  /** What is written in the open, or was sealed before. */
  teamOrDisclosure: { who: ['participant', 'disclosure'] },
  /** What closes a round, and what then shows what was sealed in it. */
  freshLeadingOrDisclosure: { who: ['facilitator', 'leader', 'disclosure'], fresh: true },
  /** Set once, or no act of anybody's. */
  nobody: { who: [] },
} as const satisfies Readonly<Record<string, Right>>;
