import { ScoreChip } from '../../../components/score-chip';
import { TypeMark } from '../../../components/type-mark';
import { payoffWords } from '../words/payoff-words';
import type { PayoffGroups } from './payoff-groups';
import styles from './payoff-table.module.css';

/** The chart in words: a part a quadrant, a row a card; a row that is chosen is marked in both. */
export const PayoffTable = ({ groups, chosen, onChoose }: PayoffGroups) => (
  <table className={styles['table']} aria-label={payoffWords.title}>
    <thead>
      <tr>
        <th scope="col">{payoffWords.number}</th>
        <th scope="col">{payoffWords.card}</th>
        <th scope="col">{payoffWords.effort}</th>
        <th scope="col">{payoffWords.business}</th>
        <th scope="col">{payoffWords.ux}</th>
      </tr>
    </thead>
    {groups
      .filter(({ cards }) => cards.length > 0)
      .map(({ quadrant, cards }) => (
        <tbody key={quadrant}>
          <tr>
            <th scope="rowgroup" colSpan={5} className={styles['group']}>
              {payoffWords.quadrant(quadrant, cards.length)}{' '}
              <span className={styles['quiet']}>{payoffWords.quadrants[quadrant].means}</span>
            </th>
          </tr>
          {cards.map(({ card, number }) => (
            <tr key={card.id} className={card.id === chosen ? styles['chosen'] : ''}>
              <td>{number}</td>
              <td>
                {/* eslint-disable-next-line @atlaskit/design-system/no-html-button -- a line of the table that can be pressed */}
                <button
                  type="button"
                  className={styles['card']}
                  aria-pressed={card.id === chosen}
                  onClick={() => onChoose(card.id)}
                >
                  <TypeMark type={card.type} size="small" />
                  <bdi>{card.title}</bdi>
                </button>
              </td>
              <td>
                <ScoreChip scale="effort" value={card.effort} isUncertain={card.effortUncertain} />
              </td>
              <td>
                <ScoreChip scale="business" value={card.businessValue} />
              </td>
              <td>
                <ScoreChip scale="ux" value={card.uxValue} />
              </td>
            </tr>
          ))}
        </tbody>
      ))}
  </table>
);
