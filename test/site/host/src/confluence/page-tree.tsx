import PageIcon from '@atlaskit/icon/core/page';
import { SideLink } from '../chrome/side-navigation';
import { SpaceTile } from '../chrome/person-avatar';
import chrome from '../chrome/chrome.module.css';
import { contentPath } from '../routing/route';
import type { PageSummary, Space } from './confluence-queries';
import styles from './confluence.module.css';

interface BranchProps {
  readonly pages: readonly PageSummary[];
  readonly parentId: string | undefined;
  readonly spaceKey: string;
  readonly currentId: string | undefined;
}

const Branch = ({ pages, parentId, spaceKey, currentId }: BranchProps) => {
  const known = new Set(pages.map(({ id }) => id));
  // A page whose parent is out of sight is shown at the top rather than nowhere.
  const parentOf = ({ parentId: id }: PageSummary) =>
    typeof id === 'string' && known.has(id) ? id : undefined;
  const children = pages.filter((page) => parentOf(page) === parentId);
  if (children.length === 0) return null;
  return (
    <ul className={styles['branch']}>
      {children.map((page) => (
        <li key={page.id}>
          <SideLink
            href={contentPath(spaceKey, page.id)}
            isCurrent={page.id === currentId}
            icon={<PageIcon label="" />}
          >
            {page.title}
          </SideLink>
          <Branch pages={pages} parentId={page.id} spaceKey={spaceKey} currentId={currentId} />
        </li>
      ))}
    </ul>
  );
};

interface PageTreeProps {
  readonly space: Space | undefined;
  readonly pages: readonly PageSummary[];
  readonly currentId: string | undefined;
}

export const PageTree = ({ space, pages, currentId }: PageTreeProps) => (
  <nav className={chrome['side']} aria-label="Confluence">
    {space !== undefined && (
      <>
        <p className={styles['spaceName']}>
          <SpaceTile name={space.name} size="large" />
          {space.name}
        </p>
        <h2>Pages</h2>
        <Branch pages={pages} parentId={undefined} spaceKey={space.key} currentId={currentId} />
      </>
    )}
  </nav>
);
