import type { Language } from '#text/language.ts'
import { useLanguage } from '#text/use.ts'

/** The `lang` of words that are in another language than their page, so that they are read aloud as what they are; else none. */
export const useForeign = (language: Language | undefined): Language | undefined => {
  const page = useLanguage()
  return language === page ? undefined : language
}
