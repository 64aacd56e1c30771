/**
 * Spreadsheets run what begins like this as a formula, full-width signs and spaces before them included. Such a text is written with an apostrophe
 * before it, and so is one that has apostrophes there already: taking one away always gives back what was written.
 */
const running = /^['\s]*[=+\-@＝＋－＠]|^'*[\t\r\n]/

/** A text that no spreadsheet takes for a formula. */
export const guardedText = (text: string): string => (running.test(text) ? `'${text}` : text)

/** The text that was guarded. */
export const unguarded = (text: string): string => (text.startsWith("'") && running.test(text.slice(1)) ? text.slice(1) : text)
