import Avatar from '@atlaskit/avatar';
import Checkbox from '@atlaskit/checkbox';
import { skillItems } from '#domain/entities/milestones/milestone/skill-items';
import { ROLES, type Member, type Role } from '#domain/entities/team/member/member';
import { useKnownSkills } from '../../components/use-known-skills';
import { useDecide } from '../../components/use-decide';
import type { Person } from '../../sync/use-people';
import { ActionMenu } from '../../ui/action-menu';
import type { Choice } from '../../ui/choice';
import { SelectField } from '../../ui/select-field';
import { TagField } from '../../ui/tag-field';
import { settingsWords } from './words/settings-words';
import styles from './settings.module.css';

const role = (value: Role): Choice<Role> => ({
  value,
  label: value.charAt(0).toUpperCase() + value.slice(1),
});

const roleChoices: readonly Choice<Role>[] = ROLES.map(role);

interface PersonRowProps {
  readonly member: Member;
  readonly person: Person | undefined;
  readonly isMe: boolean;
  readonly mayLead: boolean;
}

export const PersonRow = ({ member, person, isMe, mayLead }: PersonRowProps) => {
  const decide = useDecide();
  const skills = useKnownSkills();
  // Members of the sample have no account, and those of closed accounts have none any more.
  const name = person?.name ?? settingsWords.withoutAccount;
  const isReadOnly = !isMe && !mayLead;
  return (
    <tr>
      <td>
        <span className={styles['person']}>
          <Avatar size="small" name={name} {...(person?.picture == null ? {} : { src: person.picture })} />
          {isMe ? settingsWords.you(name) : name}
        </span>
      </td>
      <td className={styles['role']}>
        <SelectField
          aria-label={settingsWords.roleOf(name)}
          isReadOnly={isReadOnly}
          value={member.role}
          choices={roleChoices}
          onChoose={(next) => decide({ kind: 'member.edit', target: member.id, changes: { role: next } })}
        />
      </td>
      <td>
        <TagField
          label={settingsWords.skillsOf(name)}
          value={member.skills}
          known={skills}
          prompt={isReadOnly ? settingsWords.skillsNone : settingsWords.skillsExample}
          isReadOnly={isReadOnly}
          split={skillItems}
          onChoose={(next) =>
            decide({
              kind: 'member.edit',
              target: member.id,
              changes: { skills: next },
            }).refusal === null
          }
        />
      </td>
      <td>
        {mayLead ? (
          <Checkbox
            isChecked={member.facilitator}
            aria-label={settingsWords.isFacilitator(name)}
            onChange={({ currentTarget }) =>
              decide({
                kind: 'member.edit',
                target: member.id,
                changes: { facilitator: currentTarget.checked },
              })
            }
          />
        ) : (
          member.facilitator && settingsWords.facilitator
        )}
      </td>
      {mayLead && (
        <td>
          <ActionMenu
            compact
            label={settingsWords.moreActs(name)}
            groups={[
              {
                acts: [
                  {
                    text: isMe ? settingsWords.leave : settingsWords.remove,
                    onClick: () =>
                      decide(
                        { kind: 'member.remove', target: member.id },
                        { undo: settingsWords.removed(name) },
                      ),
                  },
                ],
              },
            ]}
          />
        </td>
      )}
    </tr>
  );
};
