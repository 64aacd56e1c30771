/**
 * Spreadsheets run what begins like this as a formula, full-width signs included. Such a text is written with an apostrophe before it, and so is
 * one that begins with apostrophes and then such a sign: taking one away always gives back what was written.
 */
const running = /^'*[=+\-@\t\r\n＝＋－＠]/
const guarded = /^''*[=+\-@\t\r\n＝＋－＠]/

/** A text that no spreadsheet takes for a formula. */
export const guardedText = (text: string): string => (running.test(text) ? `'${text}` : text)

/** The text that was guarded. */
export const unguarded = (text: string): string => (guarded.test(text) ? text.slice(1) : text)
