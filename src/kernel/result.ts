import type { Phrase } from '#text/texts.ts'

/** One reason why something could not be done; `field` is the name of the form field that it stands at. */
export type Refusal = { readonly field?: string; readonly say: Phrase }

/** What a domain function or command answers: a value, or the refusals as sentences for the user. Only accidents throw. */
export type Result<T> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly refusals: readonly Refusal[] }

export const done = <T>(value: T): Result<T> => ({ ok: true, value })

export const refused = (...refusals: readonly Refusal[]): Result<never> => ({ ok: false, refusals })

/** A refusal at a field. */
export const at = (field: string, say: Phrase): Refusal => ({ field, say })

/**
 * Makes a runner for changes that the database's own rules can refuse: what `sentenceOf` knows becomes a refusal, any other
 * error is an accident and goes on.
 */
export const heldBy =
  (sentenceOf: (error: unknown) => Refusal | null) =>
  async (change: () => Promise<unknown>): Promise<Result<null>> => {
    try {
      await change()
      return done(null)
    } catch (error) {
      const sentence = sentenceOf(error)
      if (sentence) return refused(sentence)
      throw error
    }
  }
