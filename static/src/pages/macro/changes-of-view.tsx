import type { ViewChange } from '#domain/views/frozen/view-difference';
import { macroWords } from './words/macro-words';
import styles from './changes-of-view.module.css';

/** What a page lists at once; the rest is counted. */
const MOST = 60;

/** What a view would say otherwise, thing by thing. */
export const ChangesOfView = ({ changes }: { readonly changes: readonly ViewChange[] }) => (
  <div className={styles['changes']}>
    <table className={styles['table']}>
      <thead>
        <tr>
          {macroWords.changeHeads.map((head) => (
            <th key={head} scope="col">
              {head}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {changes.slice(0, MOST).map(({ kind, what, name, facts }, at) => (
          <tr key={`${String(at)} ${name}`}>
            <td>{macroWords.changeKinds[kind]}</td>
            <td className={styles['name']}>
              {name === '' ? what : name}
              {name !== '' && <span className={styles['what']}>{what}</span>}
            </td>
            <td>
              {facts.map((fact) => (
                <div key={fact}>{fact}</div>
              ))}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
    {changes.length > MOST && (
      <p className={styles['what']}>{macroWords.moreChanges(changes.length - MOST)}</p>
    )}
  </div>
);
