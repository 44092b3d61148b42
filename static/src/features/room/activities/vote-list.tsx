import type { ReactNode } from 'react';
import type { VoteSubject } from '#domain/entities/facilitation/vote-round/vote-round';
import { CodeLabel } from '../../../components/code-label';
import { TypeMark } from '../../../components/type-mark';
import { Heading } from '../../../ui/heading';
import { voteWords } from '../words/vote-words';
import type { SubjectGroup, SubjectLine } from './vote-subjects';
import styles from './vote-list.module.css';

interface LineProps {
  readonly kind: VoteSubject;
  readonly line: SubjectLine;
  readonly isVoted?: boolean;
  readonly children?: ReactNode;
}

const Line = ({ kind, line: { title, code, type }, isVoted = false, children }: LineProps) => (
  <li className={[styles['row'], isVoted ? styles['voted'] : ''].join(' ')}>
    {kind !== 'canvas' && <TypeMark type={type} />}
    {code !== '' && <CodeLabel code={code} />}
    <span className={styles['title']}>
      <bdi>{title}</bdi>
    </span>
    {children}
  </li>
);

interface ListProps {
  readonly kind: VoteSubject;
  readonly groups: readonly SubjectGroup[];
  /** How many of one's own votes a thing has. */
  readonly votesOf?: (id: string) => number;
  /** What stands at the end of a row. */
  readonly acts?: (line: SubjectLine) => ReactNode;
}

/** What a vote is about, under the objectives that it serves. */
export const VoteList = ({ kind, groups, votesOf = () => 0, acts }: ListProps) => (
  <div className={styles['groups']}>
    {groups.map(({ id, code, title, lines }) => (
      <section
        key={id}
        className={styles['group']}
        aria-label={kind === 'objective' ? voteWords.list(kind) : title || voteWords.noObjective}
      >
        {kind !== 'objective' && (
          <div className={styles['head']}>
            {code !== '' && <CodeLabel code={code} />}
            <Heading level={3} look="xsmall">
              <bdi>{title === '' ? voteWords.noObjective : title}</bdi>
            </Heading>
          </div>
        )}
        <ul className={styles['rows']}>
          {lines.map((line) => (
            <Line key={line.id} kind={kind} line={line} isVoted={votesOf(line.id) > 0}>
              {acts?.(line)}
            </Line>
          ))}
        </ul>
      </section>
    ))}
  </div>
);
