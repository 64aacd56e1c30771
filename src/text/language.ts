/** The languages of the screens. Danish is written first; English says the same. */
export const languages = ['da', 'en'] as const
export type Language = (typeof languages)[number]

export const isLanguage = (text: string | undefined): text is Language => languages.includes(text as Language)
