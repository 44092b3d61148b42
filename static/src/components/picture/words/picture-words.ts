/** What is said of the draft as a picture. */
export const pictureWords = {
  file: (label: string, seq: number): string => `${label}-quarter-draft-${String(seq)}`,
  copied: 'Picture copied',
  notCopied: 'The picture could not be copied',
  notCopiedHelp: 'This page may not write to the clipboard. Download it instead.',
  failed: 'The picture could not be made',
  failedHelp: 'Nothing was changed. Try again, or reload the page.',
  present: 'Present the draft',
  print: 'Print the draft',
  png: 'Draft as PNG picture',
  svg: 'Draft as SVG picture',
  copy: 'Copy the draft as picture',
};
