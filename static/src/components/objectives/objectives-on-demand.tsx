import { lazy } from 'react';

const load = () => import('./objectives-frame');

/** Fetched beside the answer that it shows, and by no page that shows another view. */
export const fetchObjectivesFrame = (): void => {
  void load();
};

export const ObjectivesFrame = lazy(async () => ({ default: (await load()).ObjectivesFrame }));
