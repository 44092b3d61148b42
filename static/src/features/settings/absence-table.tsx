import { isOfTheGroup } from '#domain/entities/team/member/member';
import { weeksRange } from '../../components/draft/draft-dates';
import { useQuarter, useQuarterState } from '../../sync/quarter-context';
import { useMay } from '../../sync/use-may';
import { usePeople } from '../../sync/use-people';
import { AbsenceRow } from './absence-row';
import { capacityWords } from './words/capacity-words';
import { settingsWords } from './words/settings-words';
import styles from './absence-table.module.css';

/** The weeks of everybody who works on the cards: one's own to be chosen, everybody's for whoever leads. */
export const AbsenceTable = () => {
  const members = useQuarter((quarter) => quarter.members);
  const absences = useQuarter((quarter) => quarter.absences);
  const { startDate, weeks } = useQuarter((quarter) => quarter.settings);
  const me = useQuarterState((state) => state.me.member);
  const people = usePeople();
  const { facilitate } = useMay();
  const days = Array.from({ length: weeks }, (_, index) => weeksRange(startDate, index + 1, index + 1));
  return (
    <div className={styles['scroll']}>
      <table className={styles['table']}>
        <thead>
          <tr>
            <th scope="col">{capacityWords.week}</th>
            {days.map((dates, index) => (
              <th key={dates} scope="col" title={capacityWords.weekOf(index + 1, dates)}>
                {index + 1}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {members.filter(isOfTheGroup).map(({ id }) => {
            const name = people.get(id)?.name ?? settingsWords.withoutAccount;
            return (
              <AbsenceRow
                key={id}
                member={id}
                name={name}
                shown={id === me ? settingsWords.you(name) : name}
                away={absences.find((one) => one.id === id)?.weeks ?? []}
                days={days}
                isReadOnly={id !== me && !facilitate}
              />
            );
          })}
        </tbody>
      </table>
    </div>
  );
};
