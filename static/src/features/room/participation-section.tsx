import { useMemo } from 'react';
import type { Place } from '#domain/entities/facilitation/place/place';
import { participation } from '#domain/views/sessions/participation';
import { leadFindings, sessionOfFinding } from '#domain/views/second-look/findings';
import { createSelector } from '../../sync/create-selector';
import { useQuarter } from '../../sync/quarter-context';
import { usePeople } from '../../sync/use-people';
import { Heading } from '../../ui/heading';
import { SeverityIcon } from '../../ui/severity-icon';
import { finishWords } from './words/finish-words';
import styles from './room-finish.module.css';

/** What came from whom, for those who lead (G-18): in the order of the team, without a rank and without a colour. */
export const ParticipationSection = ({ place }: { readonly place: Place }) => {
  const { id: sessionId, runId: id } = place;
  const select = useMemo(
    () =>
      createSelector((quarter) => ({
        ...participation(quarter, { id, sessionId }),
        said: leadFindings(quarter).filter((finding) => sessionOfFinding(finding) === sessionId),
      })),
    [id, sessionId],
  );
  const { counted, people, roles, said } = useQuarter(select);
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
                {said.some(
                  ({ code, people: named }) => code === 'SILENT_MEMBER' && named?.includes(member),
                ) && <span className={styles['quiet']}> {finishWords.wroteNothing}</span>}
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
      {counted.map((share) => (
        <p key={share} className={styles['quiet']}>
          {finishWords.byRole(
            finishWords.shares[share],
            roles.map(({ role, shares }) => [role, shares[share] ?? 0]),
          )}
        </p>
      ))}
      {said.length > 0 && (
        <ul className={styles['list']}>
          {said.map(({ code, message, nextStep }) => (
            <li key={code}>
              <SeverityIcon severity="info" />
              <span>
                {message} <span className={styles['quiet']}>{nextStep}</span>
              </span>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
};
