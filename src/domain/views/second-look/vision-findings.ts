import type { Quarter } from '../../quarter/quarter';
import type { Finding } from '../findings/finding';
import { findingOf } from '../findings/finding-of';
import { namedSession } from './session-findings';
import { isAtExit } from './session-stage';

/** VISION_MISSING: #0 is at its end and has no vision (S0-6). */
export const findNoVision = (quarter: Quarter): readonly Finding[] =>
  quarter.visions.length > 0 || !isAtExit(quarter, 's0')
    ? []
    : [
        findingOf('VISION_MISSING', 'session', namedSession('s0'), {
          brief: 'No vision',
          message: 'This session was to leave one sentence that guides the quarter, and there is none.',
          nextStep: 'Write the sentence in the room of #0; it need not be perfect.',
        }),
      ];

/** Where one sentence ends and another begins: a capital letter behind the mark, so that "e.g. this" is none. */
const SENTENCES = /[.!?]["”’)]*\s+["“‘(]*\p{Lu}/u;

/** VISION_TOO_LONG: more than one sentence (S0-6). */
export const findLongVision = ({ visions }: Quarter): readonly Finding[] =>
  visions
    .filter(({ text }) => SENTENCES.test(text.trim()) || text.trim().includes('\n'))
    .map((vision) =>
      findingOf('VISION_TOO_LONG', 'vision', vision, {
        brief: 'Several sentences',
        message: 'The vision is more than one sentence, so nobody will have it in mind.',
        nextStep: 'Keep the sentence that helps to refuse something.',
      }),
    );

/** VISION_INCOMPLETE: it was written in its three parts, and one of them is empty (S0-6). */
export const findIncompleteVision = ({ visions }: Quarter): readonly Finding[] =>
  visions
    .filter(({ doWhat, outcome, forWhom }) => {
      const filled = [doWhat, outcome, forWhom].filter((part) => part.trim() !== '').length;
      return filled > 0 && filled < 3;
    })
    .map((vision) =>
      findingOf('VISION_INCOMPLETE', 'vision', vision, {
        brief: 'A part is empty',
        message: `The vision does not say ${
          vision.doWhat.trim() === ''
            ? 'what we will do'
            : vision.outcome.trim() === ''
              ? 'what it is to lead to'
              : 'for whom'
        }.`,
        nextStep: 'Fill the empty part of the sentence.',
      }),
    );
