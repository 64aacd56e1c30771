import { done, type Result, refused } from '#kernel/result'
import { sentenceOf } from '../stage.ts'

/** Runs a change whose refusal may come from the database's own rules. */
export const held = async (change: () => Promise<unknown>): Promise<Result<null>> => {
  try {
    await change()
    return done(null)
  } catch (error) {
    const sentence = sentenceOf(error)
    if (sentence) return refused(sentence)
    throw error
  }
}
