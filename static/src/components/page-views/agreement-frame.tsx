import type { AgreedObjective, AgreementView } from '#domain/views/page/agreement-view';
import { findById } from '#domain/kernel/collection';
import { CodeLabel } from '../code-label';
import { FindingLine } from '../../ui/finding-line';
import { VisuallyHidden } from '../../ui/visually-hidden';
import { PageFrame, type PageViewProps } from './page-frame';
import { heldText, SessionNote } from './session-note';
import { pageViewWords } from './words/page-view-words';
import styles from './agreement-frame.module.css';

const Named = ({ objective: { code, title } }: { readonly objective: AgreedObjective }) => (
  <>
    <CodeLabel code={code} /> <bdi>{title}</bdi>
  </>
);

const Company = ({ view: { company, objectives } }: { readonly view: AgreementView }) => (
  <section aria-label={pageViewWords.company}>
    <h3 className={styles['head']}>{pageViewWords.company}</h3>
    <table className={styles['table']}>
      <thead>
        <tr>
          <th scope="col">{pageViewWords.companyObjective}</th>
          <th scope="col">{pageViewWords.ours}</th>
        </tr>
      </thead>
      <tbody>
        {company.map(({ id, code, title, priority, servedBy }) => (
          <tr key={id}>
            <td>
              <strong className={styles['strong']} dir="auto">
                {title}
              </strong>
              <span className={styles['about']}>
                {[code === title ? '' : code, priority].filter((part) => part !== '').join(', ')}
              </span>
            </td>
            <td>
              {servedBy.length === 0 ? (
                <FindingLine severity="warn">{pageViewWords.unserved}</FindingLine>
              ) : (
                <ul className={styles['plain']}>
                  {servedBy.map((one) => {
                    const objective = findById(objectives, one);
                    return objective === undefined ? null : (
                      <li key={one}>
                        <Named objective={objective} />
                      </li>
                    );
                  })}
                </ul>
              )}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  </section>
);

const Blockers = ({ view: { blockers }, nameOf }: Pick<PageViewProps<AgreementView>, 'view' | 'nameOf'>) => (
  <section aria-label={pageViewWords.blockersTitle}>
    <h3 className={styles['head']}>{pageViewWords.blockersTitle}</h3>
    <table className={styles['table']}>
      <thead className={styles['unseen']}>
        <tr>
          <th scope="col">
            <VisuallyHidden>{pageViewWords.blockerKind}</VisuallyHidden>
          </th>
          <th scope="col">
            <VisuallyHidden>{pageViewWords.blocker}</VisuallyHidden>
          </th>
          <th scope="col">
            <VisuallyHidden>{pageViewWords.who}</VisuallyHidden>
          </th>
        </tr>
      </thead>
      <tbody>
        {blockers.map(({ id, kind, text, about, isSettled, by }) => (
          <tr key={id}>
            <th scope="row" className={styles['kind']}>
              {pageViewWords.blockers[kind]}
            </th>
            <td>
              <span dir="auto">{text}</span>
              <span className={styles['about']}>
                {[
                  ...(about === '' ? [] : [pageViewWords.inTheWay(about)]),
                  ...(isSettled ? [pageViewWords.settled] : []),
                ].join(' · ')}
              </span>
            </td>
            <td className={styles['who']}>
              {by === null ? pageViewWords.noOne : (nameOf(by)?.split(' ')[0] ?? pageViewWords.somebody)}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  </section>
);

const Behind = ({ view: { objectives } }: { readonly view: AgreementView }) => (
  <section aria-label={pageViewWords.behind} className={styles['half']}>
    <h3 className={styles['head']}>{pageViewWords.behind}</h3>
    {objectives.map((objective) => (
      <div key={objective.id} className={styles['objective']}>
        <h4 className={styles['strong']}>
          <Named objective={objective} />
        </h4>
        <dl className={styles['reasons']}>
          {(
            [
              [pageViewWords.pain, objective.pains],
              [pageViewWords.gain, objective.gains],
              [pageViewWords.measure, objective.measures.map(({ code, text }) => `${code} ${text}`)],
            ] as const
          ).flatMap(([name, texts]) =>
            texts.map((text, index) => (
              <div key={`${name} ${String(index)}`} className={styles['reason']}>
                <dt>{name}</dt>
                <dd dir="auto">{text}</dd>
              </div>
            )),
          )}
        </dl>
      </div>
    ))}
  </section>
);

const Ideas = ({ view: { ideas } }: { readonly view: AgreementView }) => (
  <section aria-label={pageViewWords.ideas} className={styles['ideas']}>
    <h3 className={styles['head']}>{pageViewWords.ideas}</h3>
    <div className={styles['clusters']}>
      {ideas.map(({ id, title, texts }) => (
        <div key={id} className={styles['cluster']}>
          <h4 className={styles['strong']} dir="auto">
            {title === '' ? pageViewWords.looseIdeas : title}
          </h4>
          <ul className={styles['bullets']}>
            {texts.map((text, index) => (
              <li key={`${String(index)} ${text}`} dir="auto">
                {text}
              </li>
            ))}
          </ul>
        </div>
      ))}
    </div>
  </section>
);

/** What session #1 left: who serves what, what is behind it, and what stands in the way. */
export const AgreementFrame = ({ view, nameOf, act }: PageViewProps<AgreementView>) => {
  const { session, company, objectives, blockers, ideas } = view;
  const count = ideas.reduce((sum, { texts }) => sum + texts.length, 0);
  const people = session.people === 0 ? '' : `${pageViewWords.people(session.people)}, `;
  return (
    <PageFrame
      name="session1"
      shown={view}
      act={act}
      foot={[`${people}${pageViewWords.contributions(count)}`, heldText(session)]}
    >
      <SessionNote
        number="1"
        session={session}
        nothing={
          company.length + objectives.length + blockers.length + count === 0
            ? pageViewWords.noObjective
            : undefined
        }
      />
      <div className={styles['halves']}>
        {company.length + blockers.length > 0 && (
          <div className={styles['half']}>
            {company.length > 0 && <Company view={view} />}
            {blockers.length > 0 && <Blockers view={view} nameOf={nameOf} />}
          </div>
        )}
        {objectives.length > 0 && <Behind view={view} />}
      </div>
      {ideas.length > 0 && <Ideas view={view} />}
    </PageFrame>
  );
};
