import type { Contribution } from '../../entities/facilitation/contribution/contribution';
import { perThing } from '../../kernel/per-thing';
import type { Quarter } from '../../quarter/quarter';
import type { Finding } from '../findings/finding';
import { findingOf } from '../findings/finding-of';

/** IDEA_UNLINKED: an idea serves no company objective, where there is one that it could serve, or no vision either (S1-7). */
export const findUnlinkedIdeas = (quarter: Quarter): readonly Finding[] => {
  if (quarter.companyObjectives.length === 0 && quarter.visions.length > 0) return [];
  return quarter.contributions
    .filter(({ companyObjectiveId }) => companyObjectiveId === null)
    .map((idea) =>
      findingOf('IDEA_UNLINKED', 'contribution', idea, {
        brief: 'Serves nothing above',
        message: 'This idea names no company objective that it serves.',
        nextStep: 'Choose one for it, or ask whether it belongs into this quarter.',
      }),
    );
};

const FEWEST_WORDS = 3;

/** Scripts that put no spaces between words: their words are not counted. */
const UNSPACED =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u;

/** Words by which one knows the text for English; of others nothing but their length is judged. */
const ENGLISH = /(?:^|\s)(?:a|an|the|of|to|for|with|and|our|we|is|in|on)(?:\s|$)/i;

/** Somebody outside who has it better, or a number by which one would see it. */
const CONCRETE =
  /\d|%|\b(?:customers?|users?|buyers?|shoppers?|people|persons?|guests?|clients?|visitors?|readers?|merchants?|patients?|students?|members?|agents?|caller?s?|nobody|everybody|they|fewer|less|more|faster|sooner|earlier|later|shorter|longer|cheaper|easier|half|twice|double|rate|share|number|minutes?|hours?|days?|weeks?|seconds?|time|cost|costs|revenue|sales|orders?|returns?|refunds?|calls?|tickets?|questions?|complaints?|churn|conversion|retention|without|before|after|never|always)\b/i;

const vagueness = perThing(({ text }: Contribution): 'short' | 'abstract' | null => {
  const words = text.split(/[^\p{L}\p{N}%]+/u).filter((word) => word !== '');
  if (words.length < FEWEST_WORDS && !UNSPACED.test(text)) return 'short';
  return ENGLISH.test(text) && !CONCRETE.test(text) ? 'abstract' : null;
});

/** VAGUE: an idea of one or two words, or one that names nobody who would notice (S1-16). */
export const findVague = ({ contributions }: Quarter): readonly Finding[] =>
  contributions.flatMap((idea) => {
    const why = vagueness(idea);
    if (why === null) return [];
    return [
      findingOf('VAGUE', 'contribution', idea, {
        brief: 'Still vague',
        message:
          why === 'short'
            ? 'Two words are hard to agree or disagree with.'
            : 'It names neither who would notice it nor how one would see it.',
        nextStep: 'Ask who benefits, and what they would do differently.',
      }),
    ];
  });
