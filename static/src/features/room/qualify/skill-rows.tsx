import { skillItems } from '#domain/entities/milestones/milestone/skill-items';
import type { Milestone } from '#domain/entities/milestones/milestone/milestone';
import { isInTeam } from '#domain/views/sessions/team-skills';
import { ScoreChip } from '../../../components/score-chip';
import { TypeMark, typeName } from '../../../components/type-mark';
import { useDecide } from '../../../components/use-decide';
import { useKnownSkills } from '../../../components/use-known-skills';
import { useQuarter } from '../../../sync/quarter-context';
import { FindingLine } from '../../../ui/finding-line';
import { TagField } from '../../../ui/tag-field';
import { skillWords } from '../words/skill-words';
import styles from './skill-rows.module.css';

interface RowsProps {
  readonly label: string;
  readonly cards: readonly Milestone[];
  readonly isReadOnly: boolean;
}

/** Cards with the skills that they take; what nobody in the team has is marked (S3-8). */
export const SkillRows = ({ label, cards, isReadOnly }: RowsProps) => {
  const decide = useDecide();
  const known = useKnownSkills();
  const members = useQuarter((quarter) => quarter.members);
  const isMissing = (skill: string): boolean => !isInTeam({ members }, skill);
  return (
    <ul className={styles['rows']} aria-label={label}>
      {cards.map(({ id, title, type, effort, skills }) => {
        const missing = skills.filter(isMissing);
        return (
          <li key={id} className={styles['row']}>
            <span className={styles['card']}>
              <TypeMark type={type} label="" />
              <span>
                <bdi className={styles['title']}>{title}</bdi>
                <span className={styles['quiet']}>
                  <ScoreChip scale="effort" value={effort} quiet /> {typeName(type)}
                </span>
              </span>
            </span>
            <span className={styles['skills']}>
              <TagField
                label={skillWords.of(title)}
                value={skills}
                known={known}
                prompt={isReadOnly ? skillWords.none : skillWords.add}
                isReadOnly={isReadOnly}
                lackOf={(skill) => (isMissing(skill) ? skillWords.nobody : null)}
                split={skillItems}
                onChoose={(next) =>
                  decide({ kind: 'milestone.edit', target: id, changes: { skills: next }, was: { skills } })
                    .refusal === null
                }
              />
              {missing.length > 0 && (
                <span className={styles['lack']}>
                  <FindingLine severity="warn">{skillWords.missing(missing)}</FindingLine>
                </span>
              )}
            </span>
          </li>
        );
      })}
    </ul>
  );
};
