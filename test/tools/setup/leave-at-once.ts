/**
 * Freeing the realms of many test files takes a worker longer than the half second after which Jest kills it and speaks
 * of leaks. With nothing left to do, no handle and no timer, it goes without tidying up.
 */
export const leaveAtOnce = (): void => {
  if (process.listeners('beforeExit').includes(leave)) return;
  process.on('beforeExit', leave);
};

const leave = (): void => process.exit();
