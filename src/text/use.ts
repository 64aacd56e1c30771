import { createContext } from 'preact'
import { useContext } from 'preact/hooks'
import { type Format, formats } from './format.ts'
import type { Language } from './language.ts'
import type { Phrase, Say, Texts } from './texts.ts'

const LanguageContext = createContext<Language>('da')

/** Gives the pages below it their language. */
export const LanguageProvider = LanguageContext.Provider

/** The language of the page that is being drawn. */
export const useLanguage = (): Language => useContext(LanguageContext)

/** A feature's texts in the page's language. */
export const useTexts = <Key extends string>(texts: Texts<Key>): Say<Key> => texts.in(useLanguage())

/** Numbers, dates and money in the page's language. */
export const useFormat = (): Format => formats[useLanguage()]

/** Turns phrases into sentences in the page's language. */
export const usePhrases = (): ((phrase: Phrase) => string) => {
  const language = useLanguage()
  return (phrase) => phrase(language)
}
