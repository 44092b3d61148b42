/** Drafts tried on a copy. */
export const ScenariosView = () => null;
