import type { Answer, Visit } from '../setup/visit.ts'

/** A page in one of its states, with the request that gives it. */
export type PageState = {
  readonly name: string
  readonly status: number
  readonly answer: (as: (who: string | null) => Visit) => Promise<Answer>
}

/** An address in one language. */
export const inLanguage = (address: string, language: string): string => `${address}${address.includes('?') ? '&' : '?'}sprog=${language}`

export const coordinator = 'skanderborg-koordinator'

/** A page as it is when its address is opened, by the coordinator unless said. */
export const opened = (language: string, name: string, path: string, status = 200, who: string | null = coordinator): PageState => ({
  name: `${language} ${name}`,
  status,
  answer: (as) => as(who).get(inLanguage(path, language)),
})

/** A form as it comes back when the coordinator has sent it. */
export const sent = (language: string, name: string, path: string, status: number, words: Readonly<Record<string, string>>): PageState => ({
  name: `${language} ${name}`,
  status,
  answer: (as) => as(coordinator).post(inLanguage(path, language), words),
})
