/** Saves a file of the reader's own. */
export const saveBlob = (name: string, file: Blob): void => {
  const address = URL.createObjectURL(file);
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  URL.revokeObjectURL(address);
};

/** Saves a text as a file of the reader's own. */
export const saveFile = (name: string, type: string, text: string): void =>
  saveBlob(name, new Blob([text], { type: `${type};charset=utf-8` }));

/** A name for a file, from a text that people wrote. */
export const fileName = (label: string): string =>
  label.replace(/[^\p{L}\p{N}]+/gu, '-').replace(/^-|-$/g, '') || 'quarter';
