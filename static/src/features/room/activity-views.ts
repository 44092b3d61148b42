import { lazy, type ComponentType } from 'react';
import { ACTIVITY_KEYS, type ActivityKey } from '#domain/entities/facilitation/session/agenda';
import type { ActivityProps } from './room-place';

type View = ComponentType<ActivityProps>;

const Talk = lazy(() => import('./activities/talk').then((file) => ({ default: file.Talk })));

/** Activities with a view of their own: each is a download of its own, so that a room is soon there. */
const own: { readonly [K in ActivityKey]?: View } = {
  's1.company': lazy(() => import('./okrs/company').then((file) => ({ default: file.Company }))),
  's1.silent': lazy(() => import('./okrs/contributions').then((file) => ({ default: file.Contributions }))),
  's1.cluster': lazy(() =>
    import('./okrs/contribution-cluster').then((file) => ({ default: file.ContributionCluster })),
  ),
  's0.share': lazy(() => import('./vision/share').then((file) => ({ default: file.Share }))),
  's0.vote': lazy(() => import('./vision/canvas-vote').then((file) => ({ default: file.CanvasVote }))),
  's0.vision': lazy(() => import('./vision/vision').then((file) => ({ default: file.VisionActivity }))),
  's1.blockers': lazy(() => import('./okrs/blockers').then((file) => ({ default: file.Blockers }))),
  's1.pairs': lazy(() => import('./okrs/pairs').then((file) => ({ default: file.Pairs }))),
  's2.context': lazy(() => import('./activities/context').then((file) => ({ default: file.Context }))),
  's2.mapping': lazy(() => import('./activities/mapping').then((file) => ({ default: file.Mapping }))),
  's2.ideation': lazy(() => import('./activities/ideation').then((file) => ({ default: file.Ideation }))),
  's2.cluster': lazy(() => import('./activities/cluster').then((file) => ({ default: file.Cluster }))),
  's2.validation': lazy(() =>
    import('./activities/validation').then((file) => ({ default: file.Validation })),
  ),
  's2.vote': lazy(() => import('./activities/vote').then((file) => ({ default: file.Vote }))),
  's3.dependencies': lazy(() =>
    import('./qualify/dependencies').then((file) => ({ default: file.Dependencies })),
  ),
  's3.review': lazy(() => import('./qualify/review').then((file) => ({ default: file.Review }))),
  's3.skills': lazy(() => import('./qualify/skills').then((file) => ({ default: file.Skills }))),
  's4.propose': lazy(() => import('./quarter-draft/propose').then((file) => ({ default: file.Propose }))),
  's4.annotate': lazy(() => import('./quarter-draft/annotate').then((file) => ({ default: file.Annotate }))),
  's4.questions': lazy(() =>
    import('./quarter-draft/questions').then((file) => ({ default: file.Questions })),
  ),
  's4.sequence': lazy(() => import('./quarter-draft/sequence').then((file) => ({ default: file.Sequence }))),
  's3.effort': lazy(() => import('./scoring/effort').then((file) => ({ default: file.Effort }))),
  's3.values': lazy(() => import('./scoring/values').then((file) => ({ default: file.Values }))),
};

/** What each activity shows; one without a view of its own is talked through, with its question and prompts. */
export const activityViews: Readonly<Record<ActivityKey, View>> = Object.fromEntries(
  ACTIVITY_KEYS.map((key) => [key, own[key] ?? Talk]),
) as Record<ActivityKey, View>;
