import { personNumberIn } from '#kernel/person-number'
import { commonNames, ordinaryWords } from './names.ts'
import { nameByShape } from './shapes.ts'

/** What looks like something about one person: numbers, addresses of mail and the doors of homes are refused, a name is asked about. */
export type Personal = { readonly kind: 'cpr' | 'phone' | 'email' | 'home' | 'name'; readonly found: string }

/** Eight digits, in pairs, in fours or run together, with or without +45. */
const phone = /(?<![\d/.,])(?:(?:\+|00)45[ -]?)?(?:\d{8}|\d{4}[ -]\d{4}|\d{2}(?:[ -]\d{2}){3})(?![\d/.,]?\d)/g

const email = /[^\s@,;:<>()]+@[^\s@,;:<>()]+\.[\p{L}]{2,}/u

/** A floor and a side, as only addresses of homes have them: `2. tv.`, `st. th`, `12, 3. sal mf`. */
const home = /(?<![\p{L}\d])(?:\d{1,3} ?[A-ZÆØÅ]?,? +)?(?:st|kl|\d{1,2})\.?(?: ?sal)?,? ?(?:tv|th|mf|dør \d{1,3})(?![\p{L}\d])\.?/iu

/** Two years beside each other look like a phone number in fours, and a row of eight digits can be a day. */
const isYears = (digits: string): boolean => /^(19|20)\d{2}[ -](19|20)\d{2}$/.test(digits)

const word = /\p{Lu}[\p{L}'’-]+/gu

/** Capitalised words that stand right beside each other. */
const runsOf = (words: string): readonly { readonly run: readonly string[]; readonly begins: boolean }[] => {
  const found: { run: string[]; begins: boolean; end: number }[] = []
  for (const { 0: one, index } of words.matchAll(word)) {
    const last = found.at(-1)
    if (last && /^ $/.test(words.slice(last.end, index))) {
      last.run.push(one)
      last.end = index + one.length
    } else found.push({ run: [one], begins: /(^|[.!?:\n]\s*)$/.test(words.slice(0, index)), end: index + one.length })
  }
  return found
}

const isCommon = (name: string): boolean => commonNames.has(name.toLowerCase())

/**
 * A run of capitalised words that may name a person: a common first name, or a word that ends in -sen behind another. Words that are names
 * and ordinary words (Bo, Mark) count only with a second name behind them, or inside a sentence. `places` are names that are known to be none.
 */
const nameIn = (words: string, places: readonly string[]): string | null => {
  const known = new Set(places.flatMap((place) => place.toLowerCase().split(/\s+/)))
  for (const { run, begins } of runsOf(words)) {
    const own = run.filter((one) => !known.has(one.toLowerCase()))
    const first = own.findIndex((one, index) => {
      if (!isCommon(one)) return false
      const lone = own.length === 1 && begins && index === 0
      return !(ordinaryWords.has(one.toLowerCase()) && lone)
    })
    if (first >= 0) return own.slice(first).join(' ')
    const surname = own.findIndex((one, index) => index > 0 && /sen$/.test(one))
    if (surname > 0) return own.slice(surname - 1).join(' ')
  }
  return null
}

/** What in some words looks personal: numbers and addresses first, then a likely name. Empty when nothing does. */
export const personalIn = (words: string, places: readonly string[] = []): readonly Personal[] => {
  const number = personNumberIn(words)
  const rest = number ? words.replace(number, ' ') : words
  const called = [...rest.matchAll(phone)].map(([found]) => found).find((found) => !isYears(found))
  const mail = email.exec(words)?.[0]
  const door = home.exec(rest)?.[0]
  const name = nameIn(words, places) ?? nameByShape(words, new Set(places.flatMap((place) => place.toLowerCase().split(/\s+/))))
  return [
    ...(number ? [{ kind: 'cpr', found: number } as const] : []),
    ...(called ? [{ kind: 'phone', found: called.trim() } as const] : []),
    ...(mail ? [{ kind: 'email', found: mail } as const] : []),
    ...(door ? [{ kind: 'home', found: door.trim() } as const] : []),
    ...(name ? [{ kind: 'name', found: name } as const] : []),
  ]
}
