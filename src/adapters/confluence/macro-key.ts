/** What the macro is called in manifest.yml: documents of pages name it so. */
export const MACRO_KEY = 'okra-quarter';

/** Whose extensions a document's nodes are that an app of the ecosystem draws. */
export const ECOSYSTEM = 'com.atlassian.ecosystem';
