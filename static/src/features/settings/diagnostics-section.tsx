import { useQuarter, useQuarterState } from '../../sync/quarter-context';
import { pathTo } from '../../ui/routing/route';
import { RouteLink } from '../../ui/routing/route-link';
import { SettingsSection } from './settings-section';
import { diagnosticsWords } from './words/diagnostics-words';

/** The way to the checks, for those who may run them. */
export const DiagnosticsSection = () => {
  const quarter = useQuarter(({ id }) => id);
  const administers = useQuarterState(({ me }) => me.administers);
  if (!administers) return null;
  return (
    <SettingsSection title={diagnosticsWords.title} lead={diagnosticsWords.sectionLead}>
      <div>
        <RouteLink to={pathTo('settings.diagnostics', { quarter })}>{diagnosticsWords.open}</RouteLink>
      </div>
    </SettingsSection>
  );
};
