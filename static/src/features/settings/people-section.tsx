import { useQuarter, useQuarterState } from '../../sync/quarter-context';
import { joiningChoices } from '../../components/setting-choices';
import { useDecide } from '../../components/use-decide';
import { useMay } from '../../sync/use-may';
import { usePeople } from '../../sync/use-people';
import { LabelledField } from '../../ui/labelled-field';
import { SelectField } from '../../ui/select-field';
import { InvitePerson } from './invite-person';
import { PersonRow } from './person-row';
import { SettingsSection } from './settings-section';
import { VisuallyHidden } from '../../ui/visually-hidden';
import { settingsWords } from './words/settings-words';
import styles from './settings.module.css';

/** Who plans together, in which role and with which skills. */
export const PeopleSection = () => {
  const members = useQuarter((quarter) => quarter.members);
  const joining = useQuarter((quarter) => quarter.settings.joining);
  const me = useQuarterState((state) => state.me.member);
  const people = usePeople();
  const decide = useDecide();
  const may = useMay();
  return (
    <SettingsSection title={settingsWords.peopleTitle} lead={settingsWords.peopleSentence}>
      {members.length === 0 ? (
        <p className={styles['quiet']}>{settingsWords.peopleEmpty}</p>
      ) : (
        <table className={styles['people']}>
          <thead>
            <tr>
              <th scope="col">{settingsWords.name}</th>
              <th scope="col">{settingsWords.role}</th>
              <th scope="col">{settingsWords.skills}</th>
              <th scope="col">{settingsWords.facilitator}</th>
              {may.facilitate && (
                <th scope="col">
                  <VisuallyHidden>{settingsWords.acts}</VisuallyHidden>
                </th>
              )}
            </tr>
          </thead>
          <tbody>
            {members.map((member) => (
              <PersonRow
                key={member.id}
                member={member}
                person={people.get(member.id)}
                isMe={member.id === me}
                mayLead={may.facilitate}
              />
            ))}
          </tbody>
        </table>
      )}
      {may.facilitate && <InvitePerson />}
      <div className={styles['joining']}>
        <LabelledField label={settingsWords.joining}>
          {(field) => (
            <SelectField
              {...field}
              isReadOnly={!may.facilitate}
              value={joining}
              choices={joiningChoices}
              onChoose={(next) =>
                decide({ kind: 'quarter.edit', changes: { joining: next }, was: { joining } })
              }
            />
          )}
        </LabelledField>
      </div>
    </SettingsSection>
  );
};
