import type { Quarter } from '#domain/quarter/quarter';
import { scoreStories } from '#domain/views/sessions/score-story';
import { LEAD, MATE, THIRD } from '../../../../support/given/a-quarter';
import { bothHeard } from '../../../../support/given/both-heard';
import { at, then } from '../../../../support/given/in-session';
import { choices, opening, scoring, shownWith } from '../../../../support/given/scoring';

const card = (quarter: Quarter) => quarter.milestones.find(({ id }) => id === 'm1')!;
const storiesOf = (quarter: Quarter) => scoreStories(quarter, card(quarter));

const first = () =>
  shownWith(scoring(), [
    choices(LEAD, { m1: 'L' }, 'New ground'),
    choices(MATE, { m1: 'S' }, 'Like the gift note'),
    choices(THIRD, { m1: 'L' }, 'A second payment'),
  ]);

const again = (quarter: Quarter) =>
  shownWith(
    then(
      bothHeard('s', 'm1').reduce((now, heard) => then(now, heard), quarter),
      opening({ id: 'r2', cards: ['m1'], follows: 's' }),
      LEAD,
      at('10:20:00'),
    ),
    [choices(LEAD, { m1: 'L' }), choices(MATE, { m1: 'M' }, 'Two teams'), choices(THIRD, { m1: 'unsure' })],
    'r2',
  );

describe('how a card came to its score', () => {
  it('S3-5 is told round by round, in counts and reasons of which nobody can say whose they are', () => {
    const stories = storiesOf(again(first()));
    expect(stories).toEqual([
      {
        scale: 'effort',
        score: card(first()).effort,
        isUncertain: false,
        rounds: [
          {
            chosen: [
              { value: 'S', count: 1 },
              { value: 'L', count: 2 },
            ],
            reasons: [
              { value: 'S', text: 'Like the gift note' },
              { value: 'L', text: 'A second payment' },
              { value: 'L', text: 'New ground' },
            ],
          },
          {
            chosen: [
              { value: 'M', count: 1 },
              { value: 'L', count: 1 },
              { value: 'unsure', count: 1 },
            ],
            reasons: [{ value: 'M', text: 'Two teams' }],
          },
        ],
      },
    ]);
    const said = JSON.stringify(stories);
    for (const member of [LEAD, MATE, THIRD]) expect(said).not.toContain(member);
  });

  it('S3-4 says nothing while a round is open, or of a card that nobody was asked about', () => {
    expect(storiesOf(scoring())).toEqual([]);
    const others = shownWith(scoring({ cards: ['m2'] }), [choices(LEAD, { m2: 'S' }, 'Small')]);
    expect(storiesOf(others)).toEqual([]);
  });

  it('S3-5 says what is written down now, and that it is uncertain', () => {
    const written = then(again(first()), {
      kind: 'milestone.edit',
      target: 'm1',
      changes: { effort: 'L', effortUncertain: true },
    });
    expect(storiesOf(written)).toMatchObject([{ score: 'L', isUncertain: true }]);
  });
});
