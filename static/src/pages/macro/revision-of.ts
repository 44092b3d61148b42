import type { PageView } from '#domain/views/page/page-view';

/** The number of the last entry that is in a view. */
export const revisionOf = (view: PageView): number => {
  switch (view.view) {
    case 'draft':
      return view.draft.seq;
    case 'objectives':
    case 'objective':
      return view.thread.seq;
    default:
      return view.seq;
  }
};
