import { createInstance } from 'i18next'
import { formats } from './format.ts'
import type { Language } from './language.ts'

/** A sentence that has not chosen its language yet. */
export type Phrase = (language: Language) => string

/** What stands in a sentence's places by name: a word, a number, or a phrase, which is said in the sentence's own language. */
export type Values = Readonly<Record<string, string | number | Phrase>>
type WithoutPlural<Key> = Key extends `${infer Stem}_one` | `${infer Stem}_other` ? Stem : Key

/** Reads texts by key in one language; `count` among the values chooses between `_one` and `_other`. */
export type Say<Key extends string = string> = (key: Key, values?: Values) => string

export type Texts<Key extends string = string> = {
  readonly name: string
  readonly in: (language: Language) => Say<Key>
  readonly phrase: (key: Key, values?: Values) => Phrase
}

const store = createInstance()
await store.init({
  lng: 'da',
  fallbackLng: false,
  resources: {},
  keySeparator: false,
  nsSeparator: false,
  interpolation: { escapeValue: false },
  parseMissingKeyHandler: (key: string) => {
    throw new Error(`No text is written for ${key}`)
  },
})

const registered = new Map<string, Readonly<Record<Language, Readonly<Record<string, string>>>>>()

/** All texts that have been defined, by name: what the completeness test reads. */
export const allTexts = (): typeof registered => registered

/** A sentence cut at its variables: words, name, words, name, words. */
type Template = readonly string[]

const cut = (sentence: string): Template => sentence.split(/\{\{(\w+)\}\}/)

const filled = (template: Template, values: Values, language: Language): string =>
  template
    .map((part, index) => {
      if (index % 2 === 0) return part
      const value = values[part]
      if (value === undefined) throw new Error(`No ${part} is given for ${template.join('…')}`)
      if (typeof value === 'function') return value(language)
      // A year is a number too, and keeps its four figures; only what is counted is grouped.
      return part === 'count' && typeof value === 'number' ? formats[language].number(value) : String(value)
    })
    .join('')

const plurals: Readonly<Record<Language, Intl.PluralRules>> = { da: new Intl.PluralRules('da'), en: new Intl.PluralRules('en') }

/** Reads texts in one language. A sentence is looked up once and kept: a page says some hundred of them, many with values. */
const reader = (language: Language, name: string): Say => {
  const translate = store.getFixedT(language, name) as (key: string, options: Record<string, unknown>) => string
  const constant = new Map<string, string>()
  const templates = new Map<string, Template>()
  const find = (key: string, values: Values): Template => {
    const { count } = values
    const form = typeof count === 'number' ? `${key}|${plurals[language].select(count)}` : key
    const known = templates.get(form)
    if (known) return known
    const template = cut(translate(key, { ...(count !== undefined && { count }), skipInterpolation: true }))
    templates.set(form, template)
    return template
  }
  return (key, values) => {
    if (values) return filled(find(key, values), values, language)
    const known = constant.get(key)
    if (known !== undefined) return known
    const text = filled(find(key, {}), {}, language)
    constant.set(key, text)
    return text
  }
}

/**
 * Defines the texts of one feature or kit in both languages. The compiler holds that English has the
 * same keys as Danish; a test holds that no two are equal outside a written list.
 */
export const defineTexts = <const Da extends Readonly<Record<string, string>>>(
  name: string,
  bundle: { readonly da: Da; readonly en: { readonly [Key in keyof Da]: string } },
): Texts<WithoutPlural<keyof Da & string>> => {
  type Key = WithoutPlural<keyof Da & string>
  registered.set(name, bundle)
  const sayIn = (language: Language): Say<Key> => {
    store.addResourceBundle(language, name, bundle[language])
    return reader(language, name)
  }
  const says: Record<Language, Say<Key>> = { da: sayIn('da'), en: sayIn('en') }
  return { name, in: (language) => says[language], phrase: (key, values) => (language) => says[language](key, values) }
}
