import { teamSkills } from '#domain/views/sessions/team-skills';
import { createSelector } from '../../../sync/create-selector';
import { useQuarter } from '../../../sync/quarter-context';
import { usePersonName } from '../../../sync/use-person-name';
import { FindingLine } from '../../../ui/finding-line';
import { SidePanel } from '../room-layout';
import { skillWords } from '../words/skill-words';
import styles from './team-skills-panel.module.css';

const selectSkills = createSelector(teamSkills);

/** What the team can do, who holds it, and what cards need that nobody has (S3-17). */
export const TeamSkillsPanel = () => {
  const skills = useQuarter(selectSkills);
  const nameOf = usePersonName();
  const single = skills.filter(({ holders, cards }) => holders.length === 1 && cards > 0);
  return (
    <SidePanel title={skillWords.team}>
      {skills.length === 0 ? (
        <p className={styles['quiet']}>{skillWords.noSkills}</p>
      ) : (
        <ul className={styles['skills']}>
          {skills.map(({ skill, holders, cards }) => (
            <li key={skill}>
              {holders.length === 0 ? <FindingLine severity="warn">{skill}</FindingLine> : <bdi>{skill}</bdi>}
              <span className={styles['quiet']}>
                {holders.length === 0
                  ? [skillWords.noHolder, skillWords.neededBy(cards)].join(', ')
                  : holders.map(nameOf).join(', ')}
              </span>
            </li>
          ))}
        </ul>
      )}
      {single.length > 0 && (
        <p className={styles['quiet']}>{skillWords.single(single.map(({ skill }) => skill))}</p>
      )}
    </SidePanel>
  );
};
