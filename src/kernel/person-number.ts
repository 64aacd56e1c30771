/** A civil registration number, in every way that people write one: its first six digits are a day of a century. */
const number = /(?<!\d)(?:0[1-9]|[12]\d|3[01])(?:[ .-]?(?:0[1-9]|1[0-2])[ .-]?|\/(?:0[1-9]|1[0-2])\/)\d{2}[ .–-]{0,3}\d{4}(?!\d)/

/** The civil registration number that stands in words; null where none does. */
export const personNumberIn = (words: string): string | null => number.exec(words)?.[0] ?? null

/** Whether a civil registration number stands in words: what is written here is about groups and roles, never about a person. */
export const holdsPersonNumber = (words: string): boolean => personNumberIn(words) !== null
