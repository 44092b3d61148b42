import { serveSite, type ServedSite, type ServeOptions } from '../http/serve-site';

/** Two suites may run on one machine: the first of these ports that is free. */
export async function serveOnFreePort(
  options: Omit<ServeOptions, 'port'>,
  ports: readonly number[],
): Promise<ServedSite> {
  for (const port of ports) {
    const served = await serveSite({ ...options, port }).catch((error: unknown) => {
      if (!String(error).includes('is taken')) throw error;
    });
    if (served !== undefined) return served;
  }
  throw new Error(`None of the ports ${ports.join(', ')} is free`);
}
