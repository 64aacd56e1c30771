import { type IRunOptions, TextRun } from 'docx'

/**
 * Words as XML can hold them: control characters and halves of characters are left out, or no program would open the file. Letters are
 * composed, and line ends are one sign.
 */
export const holdable = (words: string): string =>
  words
    .toWellFormed()
    .normalize('NFC')
    .replaceAll('\r\n', '\n')
    .replaceAll('\t', ' ')
    // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is left out
    .replace(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\ufffe\uffff]/g, '')

/** Words as runs of a paragraph: a line end stays one. */
export const runs = (words: string, look: Omit<IRunOptions, 'text' | 'children' | 'break'> = {}): readonly TextRun[] =>
  holdable(words)
    .split('\n')
    .map((text, line) => new TextRun({ ...look, text, ...(line > 0 && { break: 1 }) }))
