import type { CanvasThing, VisionView } from '#domain/views/page/vision-view';
import { PageFrame, type PageViewProps } from './page-frame';
import { heldText, SessionNote } from './session-note';
import { pageViewWords } from './words/page-view-words';
import styles from './vision-frame.module.css';

/** The sentence with its gaps marked, where it still holds what was filled into them. */
const marked = ({ text, doWhat, outcome, forWhom }: NonNullable<VisionView['vision']>) => {
  const gaps = [doWhat, outcome, forWhom].filter((gap) => gap !== '' && text.includes(gap));
  let rest = text;
  const parts = gaps.flatMap((gap, index) => {
    const at = rest.indexOf(gap);
    if (at === -1) return [];
    const before = rest.slice(0, at);
    rest = rest.slice(at + gap.length);
    // Two gaps may say the same.
    return [before, <mark key={`${String(index)} ${gap}`}>{gap}</mark>];
  });
  return [...parts, rest];
};

const aboutThing = ({ votes, evidence, aspect }: CanvasThing): string =>
  [
    ...(votes === null ? [] : [pageViewWords.votes(votes)]),
    ...(evidence === null ? [] : [pageViewWords.evidence[evidence]]),
    ...(aspect === null ? [] : [pageViewWords.aspects[aspect]]),
  ].join(' · ');

/** What session #0 left: the sentence large, and below it what is known. */
export const VisionFrame = ({ view, act }: PageViewProps<VisionView>) => {
  const { session, vision, areas, notes, shown } = view;
  const people = session.people === 0 ? '' : `${pageViewWords.people(session.people)}, `;
  return (
    <PageFrame
      name="session0"
      shown={view}
      act={act}
      foot={[`${people}${pageViewWords.notes(notes, shown)}`, heldText(session)]}
    >
      <SessionNote
        number="0"
        session={session}
        nothing={vision === null && notes === 0 ? pageViewWords.noVision : undefined}
      />
      {(vision !== null || notes > 0) && (
        <blockquote className={styles['vision']} aria-label={pageViewWords.vision} dir="auto">
          {vision === null ? pageViewWords.noVision : marked(vision)}
        </blockquote>
      )}
      {notes > 0 && (
        <div className={styles['areas']}>
          {areas.map(({ area, things }) => (
            <section key={area} className={styles['area']} aria-label={pageViewWords.areas[area]}>
              <h3 className={styles['head']}>{pageViewWords.areas[area]}</h3>
              {things.length === 0 ? (
                <p className={styles['about']}>{pageViewWords.nothingHere}</p>
              ) : (
                <ul className={styles['things']}>
                  {things.map((thing) => (
                    <li key={thing.id}>
                      <span dir="auto">{thing.title}</span>
                      {thing.notes.length > 0 && (
                        <ul className={styles['notes']}>
                          {thing.notes.map((note, index) => (
                            <li key={`${String(index)} ${note}`} dir="auto">
                              {note}
                            </li>
                          ))}
                        </ul>
                      )}
                      <span className={styles['about']}>{aboutThing(thing)}</span>
                    </li>
                  ))}
                </ul>
              )}
            </section>
          ))}
        </div>
      )}
    </PageFrame>
  );
};
