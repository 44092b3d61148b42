import { lazy, Suspense } from 'react';
import { useRoute } from '../../ui/routing/route-context';
import { SkeletonLines } from '../../ui/skeletons';
import { CapacitySection } from './capacity-section';
import { DemoSection } from './demo-section';
import { DiagnosticsSection } from './diagnostics-section';
import { ExportSection } from './export-section';
import { PeopleSection } from './people-section';
import { QuarterSection } from './quarter-section';
import { SizeSection } from './size-section';
import { TextsSection } from './texts-section';
import styles from './settings.module.css';
import { diagnosticsWords } from './words/diagnostics-words';

const DiagnosticsPage = lazy(() =>
  import('./diagnostics-page').then((file) => ({ default: file.DiagnosticsPage })),
);

/** The frame of the quarter: when, who, what sizes mean, who may see it outside. */
export const SettingsTab = () => {
  const route = useRoute();
  if (route.name === 'settings.diagnostics') {
    return (
      <Suspense fallback={<SkeletonLines label={diagnosticsWords.title} widths={['40%', '80%', '80%']} />}>
        <DiagnosticsPage />
      </Suspense>
    );
  }
  return (
    <div className={styles['page']}>
      <QuarterSection />
      <PeopleSection />
      <SizeSection />
      <CapacitySection />
      <ExportSection />
      <TextsSection />
      <DiagnosticsSection />
      <DemoSection />
    </div>
  );
};
