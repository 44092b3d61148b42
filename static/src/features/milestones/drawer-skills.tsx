import type { Milestone } from '#domain/entities/milestones/milestone/milestone';
import { skillItems } from '#domain/entities/milestones/milestone/skill-items';
import { useDecide } from '../../components/use-decide';
import { useKnownSkills } from '../../components/use-known-skills';
import { TagField } from '../../ui/tag-field';
import { DrawerField } from './drawer-field';
import { drawerWords } from './words/drawer-words';

interface DrawerSkillsProps {
  readonly milestone: Milestone;
  readonly isReadOnly: boolean;
}

/** Who is needed for a card, by what they can do. */
export const DrawerSkills = ({ milestone: { id, skills }, isReadOnly }: DrawerSkillsProps) => {
  const decide = useDecide();
  const known = useKnownSkills();
  return (
    <DrawerField label={drawerWords.skills}>
      <TagField
        label={drawerWords.skills}
        value={skills}
        known={known}
        prompt={isReadOnly ? drawerWords.skillsNone : drawerWords.skillsAdd}
        isReadOnly={isReadOnly}
        split={skillItems}
        onChoose={(next) =>
          decide({ kind: 'milestone.edit', target: id, changes: { skills: next }, was: { skills } })
            .refusal === null
        }
      />
    </DrawerField>
  );
};
