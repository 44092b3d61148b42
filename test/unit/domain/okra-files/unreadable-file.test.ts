import { unreadableFile } from '#domain/okra-files/unreadable-file';

const bytes = (text: string, encoding: BufferEncoding = 'utf8'): Uint8Array => Buffer.from(text, encoding);
const TEXT = 'Milestone;Art\r\nDrücken 日本;Epic\r\n'.repeat(20);

describe('files of which nothing can be read', () => {
  it.each([
    ['UTF-8', bytes(TEXT)],
    ['UTF-8 with its mark', bytes(`\uFEFF${TEXT}`)],
    ['UTF-16', bytes(`\uFEFF${TEXT}`, 'utf16le')],
    ['UTF-16 without its mark', bytes(TEXT.replaceAll('日本', ''), 'utf16le')],
    ['UTF-16, the other way round', Buffer.from(bytes(`\uFEFF${TEXT}`, 'utf16le')).swap16()],
    ['windows-1252', bytes('Drücken, Größe, "naïve"', 'latin1')],
    ['nothing', bytes('')],
    ['a zero that strayed into a UTF-16 text with its mark', bytes('\uFEFFa,\u0000', 'utf16le')],
  ])('G-26 takes %s for text', (_, given) => {
    expect(unreadableFile('wall.csv', given)).toBeUndefined();
  });

  it.each([
    ['plan.xlsx', 'PK\u0003\u0004', 'is a workbook'],
    ['plan.docx', 'PK\u0003\u0004', 'is a document'],
    ['plan.zip', 'PK\u0003\u0004', 'is an archive'],
    ['plan.pdf', '%PDF-1.7 1 0 obj', 'is a PDF'],
    ['plan.csv', '\u0001\u0002\u0000\u0000\u0000abcdefghijklmnopqrst', 'holds no text'],
  ])('G-26 says what %s is', (name, text, says) => {
    expect(unreadableFile(name, bytes(text, 'latin1'))).toContain(says);
  });
});
