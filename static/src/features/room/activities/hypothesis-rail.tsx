import type { HypothesisGroup } from '#domain/views/sessions/hypothesis-groups';
import { CodeLabel } from '../../../components/code-label';
import { Heading } from '../../../ui/heading';
import { ideationWords } from '../words/ideation-words';
import styles from './hypothesis-rail.module.css';

interface RailProps {
  readonly groups: readonly HypothesisGroup[];
  /** Null: ideas that test none. */
  readonly chosen: string | null;
  readonly hasLoose: boolean;
  /** One's own cards under a hypothesis, nobody else's. */
  readonly countOf: (hypothesis: string | null) => number;
  readonly onChoose: (hypothesis: string | null) => void;
}

interface LineProps extends Pick<RailProps, 'chosen' | 'countOf' | 'onChoose'> {
  readonly id: string | null;
  readonly text: string;
}

const Line = ({ id, text, chosen, countOf, onChoose }: LineProps) => {
  const count = countOf(id);
  const isCurrent = id === chosen;
  return (
    <li>
      {/* eslint-disable-next-line @atlaskit/design-system/no-html-button -- a line of a list that can be chosen, not a button's box */}
      <button
        type="button"
        className={[styles['line'], isCurrent ? styles['current'] : ''].join(' ')}
        aria-current={isCurrent ? 'true' : undefined}
        onClick={() => onChoose(id)}
      >
        <bdi className={styles['text']}>{text}</bdi>
        {count > 0 && <span className={styles['count']}>{ideationWords.yours(count)}</span>}
      </button>
    </li>
  );
};

/** All hypotheses that ideas are looked for under, by objective, with how many of one's own cards each has. */
export const HypothesisRail = ({ groups, hasLoose, ...line }: RailProps) => (
  <div className={styles['rail']}>
    <Heading level={2} look="xsmall">
      {ideationWords.hypotheses}
    </Heading>
    {groups.map(({ objective, hypotheses }) => (
      <section key={objective?.id ?? ''}>
        <h3 className={styles['objective']}>
          {objective !== null && <CodeLabel code={objective.code} />}
          <bdi>{objective?.title ?? ideationWords.loose}</bdi>
        </h3>
        <ul className={styles['lines']}>
          {hypotheses.map(({ id, text }) => (
            <Line key={id} id={id} text={text} {...line} />
          ))}
        </ul>
      </section>
    ))}
    {hasLoose && (
      <ul className={styles['lines']}>
        <Line id={null} text={ideationWords.noHypothesis} {...line} />
      </ul>
    )}
  </div>
);
