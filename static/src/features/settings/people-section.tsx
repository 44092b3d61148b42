import { useQuarter, useQuarterState } from '../../sync/quarter-context';
import { joiningChoices } from '../../components/setting-choices';
import { useDecide } from '../../components/use-decide';
import { useMay } from '../../sync/use-may';
import { usePeople } from '../../sync/use-people';
import { LabelledField } from '../../ui/labelled-field';
import { NativeSelect } from '../../ui/native-select';
import { PersonRow } from './person-row';
import { SettingsSection } from './settings-section';
import { VisuallyHidden } from '../../ui/visually-hidden';
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
    <SettingsSection
      title="People"
      lead="Who plans together. Skills tell the draft where one person is needed twice."
    >
      {members.length === 0 ? (
        <p className={styles['quiet']}>Nobody has joined yet.</p>
      ) : (
        <table className={styles['people']}>
          <thead>
            <tr>
              <th scope="col">Name</th>
              <th scope="col">Role</th>
              <th scope="col">Skills</th>
              <th scope="col">Facilitator</th>
              {may.facilitate && (
                <th scope="col">
                  <VisuallyHidden>Acts</VisuallyHidden>
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
      <div className={styles['joining']}>
        <LabelledField label="Who may join">
          {(field) => (
            <NativeSelect
              {...field}
              disabled={!may.facilitate}
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
