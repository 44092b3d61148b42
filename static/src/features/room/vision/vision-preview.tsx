import type { Vision } from '#domain/entities/agreement/vision/vision';
import { sentenceFindings } from '#domain/views/findings/canvas-findings';
import { usePersonName } from '../../../sync/use-person-name';
import { FindingLine } from '../../../ui/finding-line';
import { visionWords } from '../words/vision-words';
import styles from './vision-preview.module.css';

interface PreviewProps {
  readonly isFree: boolean;
  readonly vision: Omit<Vision, 'id' | 'by'>;
  /** It is what stands, and nothing is being written. */
  readonly isInForce: boolean;
  readonly author: string | null;
}

/** The sentence as others will read it, and what is worth a second look in it. */
export const VisionPreview = ({ isFree, vision, isInForce, author }: PreviewProps) => {
  const nameOf = usePersonName();
  const findings = sentenceFindings({ visions: [{ id: '', ...vision }] });
  const title = isInForce && vision.text !== '' ? visionWords.inForce : visionWords.reads;
  return (
    <section className={styles['preview']} aria-label={title}>
      <span className={styles['quiet']}>{title}</span>
      {vision.text === '' ? (
        <p className={styles['quiet']}>{visionWords.nothing}</p>
      ) : (
        <>
          <p className={styles['sentence']}>
            <bdi>{vision.text}</bdi>
          </p>
          {findings.map(({ code, severity, message }) => (
            <FindingLine key={code} severity={severity}>
              {message}
            </FindingLine>
          ))}
          {findings.length === 0 && (
            <FindingLine severity="ok">{isFree ? visionWords.one : visionWords.whole}</FindingLine>
          )}
          {isInForce && author !== null && (
            <span className={styles['quiet']}>{visionWords.written(nameOf(author))}</span>
          )}
        </>
      )}
    </section>
  );
};
