const asked: { readonly name: string; readonly payload: unknown }[] = [];

// @forge/bridge looks for its host while it is loaded.
Object.assign(globalThis, {
  __bridge: {
    callBridge: async (name: string, payload: unknown): Promise<unknown> => {
      asked.push({ name, payload });
      return name === 'getUrl' ? 'https://site.test/jira/projects/SHOP/apps/okra/' : true;
    },
  },
});

beforeEach(() => {
  asked.length = 0;
});

describe('the workspace as a place of the host', () => {
  it('is asked for with the project that is known', async () => {
    const { openWorkspace, findWorkspaceAddress } =
      await import('../../../../../static/src/ui/routing/open-workspace');
    openWorkspace('SHOP', '/q/1/milestones');
    expect(asked.at(-1)?.payload).toMatchObject({
      moduleKey: 'okra-workspace',
      projectKey: 'SHOP',
      path: '/q/1/milestones',
    });
    expect(await findWorkspaceAddress('SHOP')).toBe('https://site.test/jira/projects/SHOP/apps/okra');
  });

  it('is asked for without any where none is known: the host refuses a project that is null', async () => {
    const { openWorkspace, openWorkspaceBeside, findWorkspaceAddress } =
      await import('../../../../../static/src/ui/routing/open-workspace');
    openWorkspace(null, '/q/1/milestones');
    openWorkspaceBeside('/q/1/milestones');
    await findWorkspaceAddress();
    expect(asked.map(({ name }) => name)).toHaveLength(3);
    for (const { payload } of asked) expect(payload).not.toHaveProperty('projectKey');
  });
});
