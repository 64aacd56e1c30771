/** An answer that may be open: true, false, or null where a missing figure could still turn it either way. */
export type Answer = boolean | null

/** Whether all hold: one no decides, whatever is open. */
export const all = (...answers: readonly Answer[]): Answer => {
  if (answers.includes(false)) return false
  return answers.includes(null) ? null : true
}

/** Whether two hold. */
export const both = (one: Answer, other: Answer): Answer => (one === false || other === false ? false : one && other)

/** Whether at least `needed` hold: true when the certain ones are enough, false when the open ones cannot help any more. */
export const atLeast = (needed: number, answers: readonly Answer[]): Answer => {
  let [certain, possible] = [0, 0]
  for (const answer of answers) {
    if (answer === true) certain += 1
    if (answer !== false) possible += 1
  }
  if (certain >= needed) return true
  return possible < needed ? false : null
}
