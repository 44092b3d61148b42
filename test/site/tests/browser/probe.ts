import { events, invoke, Modal, realtime, requestJira, router, showFlag, view } from '@forge/bridge';

// The page inside the frames of these tests: the real @forge/bridge, within reach of Playwright.
const probe = {
  events,
  invoke,
  Modal,
  realtime,
  requestJira,
  router,
  showFlag,
  view,
  heard: [] as unknown[],
};

export type Probe = typeof probe;

window.probe = probe;
void view.getContext().then((context) => {
  const line = document.createElement('p');
  line.textContent = `Probe of ${context.moduleKey} for ${context.accountId ?? 'nobody'}`;
  document.body.append(line);
});
