import { usePhrases } from '#text/use.ts'
import type { FormError } from '#ui/kit.ts'
import type { Shown, Words } from './page.ts'

/** A form as its fields want it: the user's word and the sentence of each field, and all sentences for the summary. */
export const useShown = (
  shown: Shown,
): {
  readonly words: Words
  readonly errors: readonly FormError[]
  readonly field: (name: string) => { name: string; value: string | undefined; error: string | undefined }
} => {
  const speak = usePhrases()
  const errors = shown.refusals.map((refusal) => ({ field: refusal.field, text: speak(refusal.say) }))
  return {
    words: shown.words,
    errors,
    field: (name) => ({ name, value: shown.words[name], error: errors.find((error) => error.field === name)?.text }),
  }
}
