import { DemoSection } from './demo-section';
import { ExportSection } from './export-section';
import { PeopleSection } from './people-section';
import { QuarterSection } from './quarter-section';
import { SizeSection } from './size-section';
import styles from './settings.module.css';

/** The frame of the quarter: when, who, what sizes mean, who may see it outside. */
export const SettingsTab = () => (
  <div className={styles['page']}>
    <QuarterSection />
    <PeopleSection />
    <SizeSection />
    <ExportSection />
    <DemoSection />
  </div>
);
