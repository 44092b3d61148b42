import type { ShareSubject } from '#domain/entities/exports/page-share/page-share';
import { sharedViews } from '#domain/views/page/shared-views';
import { sharingWords as words } from './words/sharing-words';
import styles from './sharing.module.css';

interface PageSketchProps {
  readonly title: string;
  readonly what: ShareSubject;
}

/** What will stand on the page, from top to bottom. */
export const PageSketch = ({ title, what }: PageSketchProps) => (
  <aside className={styles['sketch']} aria-label={words.thePage}>
    <span className={styles['label']}>{words.thePage}</span>
    <div className={styles['sheet']}>
      <bdi className={styles['sheetTitle']}>{title}</bdi>
      <span className={styles['quiet']}>{words.ownSentence}</span>
      {sharedViews(what).map((view) => (
        <span key={view} className={styles['sheetView']}>
          {words.view(view)}
        </span>
      ))}
    </div>
  </aside>
);
