import { useMemo } from 'react';
import type { Place } from '#domain/entities/facilitation/place/place';
import { participation } from '#domain/views/sessions/participation';
import { createSelector } from '../../sync/create-selector';
import { useQuarter } from '../../sync/quarter-context';
import { usePeople } from '../../sync/use-people';
import { Heading } from '../../ui/heading';
import { finishWords } from './words/finish-words';
import styles from './room-finish.module.css';

/** What came from whom, for those who lead (G-18): in the order of the team, without a rank and without a colour. */
export const ParticipationSection = ({ place }: { readonly place: Place }) => {
  const { id: sessionId, runId: id } = place;
  const select = useMemo(
    () => createSelector((quarter) => participation(quarter, { id, sessionId })),
    [id, sessionId],
  );
  const { counted, people, roles } = useQuarter(select);
  const names = usePeople();
  if (counted.length === 0) return null;
  return (
    <section aria-labelledby="okra-participation">
      <div className={styles['head']}>
        <Heading level={3} id="okra-participation">
          {finishWords.participationTitle}
        </Heading>
        <span className={styles['quiet']}>{finishWords.onlyLeads}</span>
      </div>
      <p className={styles['quiet']}>{finishWords.notAMark}</p>
      <table className={styles['table']}>
        <thead>
          <tr>
            <th scope="col">{finishWords.personColumn}</th>
            <th scope="col">{finishWords.roleColumn}</th>
            {counted.map((share) => (
              <th key={share} scope="col" className={styles['number']}>
                {finishWords.shares[share]}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {people.map(({ member, role, observes, shares }) => (
            <tr key={member}>
              <th scope="row">
                <bdi>{names.get(member)?.name ?? finishWords.role(role)}</bdi>
              </th>
              <td>{finishWords.role(role)}</td>
              {counted.map((share) => (
                <td key={share} className={styles['number']}>
                  {observes ? finishWords.lookedOn : (shares[share] ?? 0)}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      <table className={styles['table']}>
        <thead>
          <tr>
            <th scope="col">{finishWords.roleColumn}</th>
            <th scope="col" className={styles['number']}>
              {finishWords.peopleColumn}
            </th>
            {counted.map((share) => (
              <th key={share} scope="col" className={styles['number']}>
                {finishWords.shares[share]}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {roles.map(({ role, people: count, shares }) => (
            <tr key={role}>
              <th scope="row">{finishWords.role(role)}</th>
              <td className={styles['number']}>{count}</td>
              {counted.map((share) => (
                <td key={share} className={styles['number']}>
                  {shares[share] ?? 0}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
};
