/** A civil registration number, as people write it. */
const number = /\b\d{6}[- ]?\d{4}\b/

/** Whether a civil registration number stands in words: what is written here is about groups and roles, never about a person. */
export const holdsPersonNumber = (words: string): boolean => number.test(words)
