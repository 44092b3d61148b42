export type PermissionKey = keyof typeof PERMISSIONS;

/** The permissions that the stand-in knows, as /mypermissions describes them. */
export const PERMISSIONS = {
  ADMINISTER: { id: '0', name: 'Administer Jira', type: 'GLOBAL' },
  USER_PICKER: { id: '27', name: 'Browse users and groups', type: 'GLOBAL' },
  BULK_CHANGE: { id: '33', name: 'Make bulk changes', type: 'GLOBAL' },
  ADMINISTER_PROJECTS: { id: '23', name: 'Administer Projects', type: 'PROJECT' },
  BROWSE_PROJECTS: { id: '10', name: 'Browse Projects', type: 'PROJECT' },
  CREATE_ISSUES: { id: '11', name: 'Create Issues', type: 'PROJECT' },
  EDIT_ISSUES: { id: '12', name: 'Edit Issues', type: 'PROJECT' },
  ASSIGN_ISSUES: { id: '13', name: 'Assign Issues', type: 'PROJECT' },
  ADD_COMMENTS: { id: '15', name: 'Add Comments', type: 'PROJECT' },
  DELETE_ISSUES: { id: '16', name: 'Delete Issues', type: 'PROJECT' },
  ASSIGNABLE_USER: { id: '17', name: 'Assignable User', type: 'PROJECT' },
  LINK_ISSUES: { id: '21', name: 'Link Issues', type: 'PROJECT' },
  MOVE_ISSUES: { id: '25', name: 'Move Issues', type: 'PROJECT' },
  SET_ISSUE_SECURITY: { id: '26', name: 'Set Issue Security', type: 'PROJECT' },
  SCHEDULE_ISSUES: { id: '28', name: 'Schedule Issues', type: 'PROJECT' },
  MODIFY_REPORTER: { id: '30', name: 'Modify Reporter', type: 'PROJECT' },
  TRANSITION_ISSUES: { id: '46', name: 'Transition Issues', type: 'PROJECT' },
} as const;

const READ: readonly PermissionKey[] = ['BROWSE_PROJECTS'];

/** Browse, Create, Edit and Link, with what Jira's own default scheme gives to whoever may edit. */
const WORK: readonly PermissionKey[] = [
  ...READ,
  'CREATE_ISSUES',
  'EDIT_ISSUES',
  'LINK_ISSUES',
  'TRANSITION_ISSUES',
  'ASSIGN_ISSUES',
  'ASSIGNABLE_USER',
  'SCHEDULE_ISSUES',
  'ADD_COMMENTS',
];

const all = Object.keys(PERMISSIONS) as PermissionKey[];

const PROJECT_PERMISSIONS: readonly PermissionKey[] = all.filter(
  (key) => PERMISSIONS[key].type === 'PROJECT',
);

export const isPermissionKey = (key: string): key is PermissionKey => key in PERMISSIONS;

/** Where ben may take back what he made. */
const WITH_DELETION = ['SHOP', 'LAB'];

/** A call of ten: with these there are as many who may plan the shop's quarter. */
const TEN_IN_ALL = { gil: WORK, hana: WORK, ivo: WORK, jana: WORK, kofi: WORK };

/** What a new project grants to each person of the site. */
export function grantsOf(projectKey: string): Record<string, readonly PermissionKey[]> {
  return {
    ada: PROJECT_PERMISSIONS,
    ben: WITH_DELETION.includes(projectKey) ? [...WORK, 'DELETE_ISSUES'] : WORK,
    cleo: WORK,
    dev: READ,
    ...(projectKey === 'SHOP' ? { eli: ['BROWSE_PROJECTS', 'CREATE_ISSUES'] as const, ...TEN_IN_ALL } : {}),
  };
}

/** Granted without a project. Nobody who has no Jira (fay) may look at its people either. */
export const GLOBAL_GRANTS: Readonly<Record<string, readonly PermissionKey[]>> = {
  ada: ['ADMINISTER', 'USER_PICKER', 'BULK_CHANGE'],
  ben: ['USER_PICKER'],
  cleo: ['USER_PICKER'],
  dev: ['USER_PICKER'],
  eli: ['USER_PICKER'],
  ...Object.fromEntries(Object.keys(TEN_IN_ALL).map((account) => [account, ['USER_PICKER'] as const])),
};
