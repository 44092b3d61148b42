import { useEffect } from 'react';
import EmptyState from '@atlaskit/empty-state';
import { Loaded } from '../chrome/page-state';
import chrome from '../chrome/chrome.module.css';
import { contentPath } from '../routing/route';
import { useRouter } from '../routing/router-context';
import { usePage, usePages, useSpaces, type Space } from './confluence-queries';
import { PageEditor } from './page-editor';
import { PageView } from './page-view';

const NoSpace = ({ spaceKey }: { spaceKey: string }) => (
  <EmptyState
    header={`Space ${spaceKey} was not found, or this account may not see it`}
    description="Choose another space, or another account at the top right."
  />
);

const FirstPage = ({ space }: { space: Space }) => {
  const router = useRouter();
  const pages = usePages(space.id);
  const first = pages.data?.[0]?.id;
  useEffect(() => {
    if (first !== undefined) router.navigate(contentPath(space.key, first), { replace: true });
  }, [first, router, space.key]);
  return (
    <Loaded query={pages} what={`Space ${space.name}`}>
      {(all) => all.length === 0 && <EmptyState header={`${space.name} has no page yet`} />}
    </Loaded>
  );
};

const Content = ({ id, space, isEditing }: { id: string; space: Space; isEditing: boolean }) => (
  <Loaded query={usePage(id)} what="This page">
    {(page) =>
      isEditing ? (
        <PageEditor key={page.id} page={page} space={space} />
      ) : (
        <PageView key={page.id} page={page} space={space} />
      )
    }
  </Loaded>
);

interface SpacePagesProps {
  readonly spaceKey: string;
  /** Absent: the first page of the space. */
  readonly contentId?: string;
  readonly isEditing?: boolean;
}

export const SpacePages = ({ spaceKey, contentId, isEditing = false }: SpacePagesProps) => (
  <div className={isEditing ? undefined : chrome['padded']}>
    <Loaded query={useSpaces()} what="Confluence">
      {(spaces) => {
        const space = spaces.find(({ key }) => key === spaceKey);
        if (space === undefined) return <NoSpace spaceKey={spaceKey} />;
        return contentId === undefined ? (
          <FirstPage space={space} />
        ) : (
          <Content id={contentId} space={space} isEditing={isEditing} />
        );
      }}
    </Loaded>
  </div>
);
