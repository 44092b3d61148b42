import { lazy, Suspense, useState } from 'react';
import Button from '@atlaskit/button/new';
import { useQuarter } from '../../sync/quarter-context';
import { useMay } from '../../sync/use-may';
import { SettingsSection } from './settings-section';
import { settingsWords } from './words/settings-words';

const RemoveDialog = lazy(() =>
  import('../../components/remove-dialog').then((file) => ({ default: file.RemoveDialog })),
);

/** Only the sample quarter may be removed whole. */
export const DemoSection = () => {
  const { id, settings } = useQuarter((quarter) => quarter);
  const may = useMay();
  const [removing, setRemoving] = useState(false);
  if (!settings.demo || !may.facilitate) return null;
  return (
    <SettingsSection title={settingsWords.demoTitle} lead={settingsWords.demoSentence}>
      <div>
        <Button onClick={() => setRemoving(true)}>{settingsWords.demoRemove}</Button>
      </div>
      {removing && (
        <Suspense fallback={null}>
          <RemoveDialog quarter={id} label={settings.label} onClose={() => setRemoving(false)} />
        </Suspense>
      )}
    </SettingsSection>
  );
};
