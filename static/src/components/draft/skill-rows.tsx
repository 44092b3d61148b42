import type { Quarter } from '#domain/quarter/quarter';
import { skillLoads, type SkillLoad } from '#domain/views/capacity/skill-load';
import { createSelector } from '../../sync/create-selector';
import { useQuarter } from '../../sync/quarter-context';
import { VisuallyHidden } from '../../ui/visually-hidden';
import { loadWords } from './words/load-words';
import styles from './load-row.module.css';

const selectSkills = createSelector((quarter: Quarter): readonly SkillLoad[] => skillLoads(quarter));

/** Each skill of the team, week by week; where there is little room only those that are short of people. */
export const SkillRows = ({ isShort }: { readonly isShort: boolean }) => {
  const skills = useQuarter(selectSkills);
  const shown = isShort ? skills.filter(({ weeks }) => weeks.some(({ isOver }) => isOver)) : skills;
  return (
    <>
      {shown.map(({ skill, key, weeks }) => (
        <ul key={key} className={styles['skillRow']} aria-label={loadWords.skillLabel(skill)}>
          <li className={styles['skillHead']} aria-hidden="true" title={skill}>
            <bdi>{skill}</bdi>
          </li>
          {weeks.map(({ from, needed, available, isOver, away }) => (
            <li
              key={from}
              className={[styles['skillWeek'], isOver ? styles['over'] : ''].join(' ')}
              style={{ gridColumn: from + 1 }}
            >
              <VisuallyHidden>
                {loadWords.spoken(from, from, needed, available, isOver, away.length)}
              </VisuallyHidden>
              <span
                aria-hidden="true"
                className={needed < available || needed === 0 ? styles['quiet'] : undefined}
              >
                {needed === 0 ? '–' : loadWords.neededOf(needed, available)}
              </span>
            </li>
          ))}
        </ul>
      ))}
      {shown.length < skills.length && (
        <p className={styles['rest']}>
          {shown.length === 0 ? loadWords.allSkillsFit : loadWords.otherSkillsFit}
        </p>
      )}
      {skills.length === 0 && <p className={styles['rest']}>{loadWords.noSkills}</p>}
    </>
  );
};
