import Lozenge from '@atlaskit/lozenge';
import type { ReactNode } from 'react';
import type { Answer } from '../../rpc/call';
import { Strip } from '../../ui/strip';
import { sharingWords as words } from './words/sharing-words';
import styles from './sharing.module.css';

type Ready = Extract<Answer<'share.preview'>, { readonly kind: 'ready' }>;

interface LineProps {
  readonly part: string;
  readonly whose: string;
  readonly children: ReactNode;
}

const Line = ({ part, whose, children }: LineProps) => (
  <tr>
    <th scope="row">
      <bdi>{part}</bdi>
    </th>
    <td>{whose}</td>
    <td>
      <span className={styles['happens']}>{children}</span>
    </td>
  </tr>
);

const Edits = ({ edits, comments }: Pick<Ready, 'edits' | 'comments'>) => (
  <>
    {edits.kind === 'some' &&
      edits.theirs.map((name, i) => (
        <Line
          key={`${String(i)}-${name}`}
          part={`${words.inside}: ${name || words.unnamed}`}
          whose={words.people}
        >
          <Lozenge appearance="moved">{words.lost}</Lozenge>
        </Line>
      ))}
    {edits.kind === 'some' &&
      edits.gone.map((name, i) => (
        <Line
          key={`${String(i)}-${name}`}
          part={`${words.takenOut}: ${name || words.unnamed}`}
          whose={words.okra}
        >
          <Lozenge appearance="inprogress">{words.comesBack}</Lozenge>
        </Line>
      ))}
    {comments > 0 && (
      <Line part={words.comments(comments)} whose={words.people}>
        <Lozenge appearance="moved">{words.lost}</Lozenge>
      </Line>
    )}
  </>
);

const warning = ({ edits, mayEdit }: Ready): string | null => {
  if (!mayEdit) return words.mayNotEdit;
  if (edits.kind === 'none') return null;
  return edits.kind === 'some' ? words.edited : words.editedUnknown;
};

/** A page from top to bottom: what stays, what is written anew, and what people wrote inside our part. */
export const UpdateOutline = ({ preview }: { readonly preview: Ready }) => {
  const { outline, change, edits, comments } = preview;
  const warned = warning(preview);
  return (
    <>
      {warned === null ? <p>{words.untouched}</p> : <Strip severity="warn">{warned}</Strip>}
      <table className={styles['outline']}>
        <thead>
          <tr>
            <th scope="col">{words.part}</th>
            <th scope="col">{words.whose}</th>
            <th scope="col">{words.happens}</th>
          </tr>
        </thead>
        <tbody>
          {outline.map(({ whose, name, more }, i) =>
            whose === 'okra' ? (
              <Line key={String(i)} part={words.ours} whose={words.okra}>
                {change.added + change.removed === 0 ? (
                  <Lozenge>{words.unchanged}</Lozenge>
                ) : (
                  <>
                    <Lozenge appearance="inprogress">{words.replaced}</Lozenge>
                    <span className={styles['quiet']}>{words.changes(change.added, change.removed)}</span>
                  </>
                )}
              </Line>
            ) : (
              <Line
                key={String(i)}
                part={name === '' ? words.unnamed : words.andMore(name, more)}
                whose={words.people}
              >
                <Lozenge>{words.kept}</Lozenge>
              </Line>
            ),
          )}
          <Edits edits={edits} comments={comments} />
        </tbody>
      </table>
      <p className={styles['quiet']}>{words.asksAgain}</p>
    </>
  );
};
