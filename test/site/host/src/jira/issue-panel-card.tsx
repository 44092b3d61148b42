import { IconButton } from '@atlaskit/button/new';
import DropdownMenu, { DropdownItem, DropdownItemGroup } from '@atlaskit/dropdown-menu';
import ShowMoreIcon from '@atlaskit/icon/core/show-more-horizontal';
import { AppFrame } from '../bridge/app-frame';
import type { AppModule } from '../site/app-manifest';
import { AppIcon } from './app-icon';
import { toIssueExtension } from './extension-claims';
import type { Issue } from './jira-queries';
import styles from './jira.module.css';

interface IssuePanelCardProps {
  readonly module: AppModule;
  readonly issue: Issue;
  readonly onRemove: (moduleKey: string) => void;
}

export const IssuePanelCard = ({ module, issue, onRemove }: IssuePanelCardProps) => (
  <section className={styles['card']} aria-label={`${module.title} panel`}>
    <header className={styles['panelHeader']}>
      <AppIcon module={module} />
      <h2>{module.title}</h2>
      <DropdownMenu<HTMLButtonElement>
        placement="bottom-end"
        trigger={({ triggerRef, ...props }) => (
          <IconButton
            {...props}
            ref={triggerRef}
            appearance="subtle"
            icon={ShowMoreIcon}
            label={`Actions of ${module.title}`}
          />
        )}
      >
        <DropdownItemGroup>
          <DropdownItem onClick={() => onRemove(module.key)}>Remove from this work item</DropdownItem>
        </DropdownItemGroup>
      </DropdownMenu>
    </header>
    <AppFrame
      title={`${module.title} panel`}
      fit="content"
      place={{
        product: 'jira',
        module,
        resource: module.resource,
        extension: { ...toIssueExtension('jira:issuePanel', issue), isNewToIssue: false },
      }}
    />
  </section>
);
