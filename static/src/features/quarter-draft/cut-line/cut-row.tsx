import Avatar from '@atlaskit/avatar';
import Button from '@atlaskit/button/new';
import Lozenge from '@atlaskit/lozenge';
import type { SetAside } from '#domain/entities/plan/set-aside/set-aside';
import type { CutCard } from '#domain/views/cut-line/cut-line';
import { ScoreChip } from '../../../components/score-chip';
import { TypeMark } from '../../../components/type-mark';
import { useDecide } from '../../../components/use-decide';
import { weekWords } from '../../../components/words/week-words';
import { usePeople } from '../../../sync/use-people';
import { ActionMenu } from '../../../ui/action-menu';
import { pathTo } from '../../../ui/routing/route';
import { useNavigate } from '../../../ui/routing/route-context';
import { RouteLink } from '../../../ui/routing/route-link';
import { cutLineWords } from '../words/cut-line-words';
import views from '../views.module.css';
import styles from './cut-line-view.module.css';

const dayFormat = new Intl.DateTimeFormat(undefined, { day: 'numeric', month: 'short' });

const Decided = ({ said }: { readonly said: SetAside }) => {
  const person = usePeople().get(said.decidedBy ?? '');
  return (
    <span className={styles['decided']}>
      {person !== undefined && (
        <Avatar
          size="small"
          name={person.name}
          {...(person.picture === null ? {} : { src: person.picture })}
        />
      )}
      <span>
        {person?.name.split(' ')[0]}
        <time className={views['note']} dateTime={said.decidedAt}>
          {dayFormat.format(new Date(said.decidedAt))}
        </time>
      </span>
    </span>
  );
};

const nextText = ({ next, week }: SetAside): string =>
  next === 'lookAgain' && week !== null ? cutLineWords.lookAgainIn(week) : cutLineWords.nexts[next];

interface CutRowProps {
  readonly quarter: string;
  readonly cut: CutCard;
  readonly mayWrite: boolean;
  readonly onAsk: () => void;
}

/** One card above or below the line. */
export const CutRow = ({ quarter, cut, mayWrite, onAsk }: CutRowProps) => {
  const { card, votes, code, weeks, said, guess } = cut;
  const decide = useDecide();
  const navigate = useNavigate();
  return (
    <tr>
      <td className={styles['votes']}>{votes ?? '–'}</td>
      <th scope="row" className={styles['card']}>
        <span className={styles['name']}>
          <TypeMark type={card.type} />
          <span>
            <RouteLink to={pathTo('milestones.card', { quarter, card: card.id })}>
              <bdi>{card.title}</bdi>
            </RouteLink>
            {code !== '' && <span className={styles['code']}>{code}</span>}
          </span>
        </span>
      </th>
      <td>
        <span className={styles['scores']}>
          <ScoreChip scale="effort" value={card.effort} />
          <ScoreChip scale="business" value={card.businessValue} />
          <ScoreChip scale="ux" value={card.uxValue} />
        </span>
      </td>
      <td>
        {weeks !== null ? (
          weekWords.weeks(weeks.startWeek, weeks.endWeek)
        ) : said !== null ? (
          <>
            {cutLineWords.reasons[said.reason]}
            {said.why !== '' && (
              <span className={styles['why']} dir="auto">
                {said.why}
              </span>
            )}
          </>
        ) : (
          <>
            <span className={views['note']}>
              {card.status === 'dropped' ? cutLineWords.dropped : cutLineWords.nothingSaid}
            </span>
            {guess !== null && <span className={styles['why']}>{cutLineWords.perhaps(guess)}</span>}
          </>
        )}
      </td>
      <td>{said !== null && weeks === null ? <Decided said={said} /> : '–'}</td>
      <td>
        {weeks !== null ? (
          cutLineWords.inTheQuarter
        ) : said !== null ? (
          <Lozenge appearance={said.next === 'lookAgain' ? 'inprogress' : 'default'} maxWidth={220}>
            {nextText(said)}
          </Lozenge>
        ) : (
          mayWrite && (
            <Button spacing="compact" onClick={onAsk}>
              {cutLineWords.sayWhy}
            </Button>
          )
        )}
      </td>
      <td>
        {mayWrite && weeks === null && (
          <ActionMenu
            compact
            label={cutLineWords.actsFor(card.title)}
            groups={[
              {
                acts: [
                  { text: said === null ? cutLineWords.sayWhy : cutLineWords.change, onClick: onAsk },
                  ...(said === null
                    ? []
                    : [
                        {
                          text: cutLineWords.withdraw,
                          onClick: () => {
                            decide({ kind: 'setAside.withdraw', milestone: card.id });
                          },
                        },
                      ]),
                  {
                    text: cutLineWords.placeIt,
                    onClick: () => navigate(pathTo('draft', { quarter })),
                  },
                ],
              },
            ]}
          />
        )}
      </td>
    </tr>
  );
};
