import { dayOf } from '#kernel/day'
import type { Column, OutRow, Sheet } from '#sheets/sheet'
import type { Language } from '#text/language.ts'
import { type Amendment, statusIn } from './amendment.ts'
import { amendmentTexts } from './texts.ts'
import { changesOf, ruleOf, ruleSentences, saidOn } from './words.ts'

type Key = Parameters<typeof amendmentTexts.phrase>[0]

const column = (key: Key, kind: Column['kind'] = 'text'): Column => ({ key, title: amendmentTexts.phrase(key), kind })

const columns: readonly Column[] = [
  column('csv.number', 'number'),
  column('csv.round', 'number'),
  column('csv.status'),
  column('csv.weight'),
  column('csv.rule'),
  column('csv.raised'),
  column('csv.why'),
  column('csv.from', 'day'),
  column('csv.sent', 'day'),
  column('csv.approved', 'day'),
  column('csv.decided'),
  column('csv.withdrawn'),
  column('csv.part'),
  column('csv.what'),
  column('csv.before'),
  column('csv.after'),
]

const rowsOf = (amendment: Amendment, language: Language): readonly OutRow[] => {
  const say = amendmentTexts.in(language)
  const common = [
    String(amendment.number),
    String(amendment.round),
    say(`status.${statusIn(amendment)}`),
    say(`weight.${amendment.weight}`),
    ruleSentences(ruleOf(amendment), amendment.grounds)
      .map((one) => one.say(language))
      .join(' '),
    amendment.raised,
    amendment.why,
    amendment.takesEffectOn,
    dayOf(new Date(amendment.sent.at)),
    amendment.inForceAt && dayOf(new Date(amendment.inForceAt)),
    saidOn(amendment)
      .map((one) => one.say(language))
      .join('; '),
    amendment.withdrawn?.reason ?? null,
  ]
  const changes = changesOf(amendment).flatMap(({ name, changes: own }) =>
    own.map(({ what, before, after }) => [name(language), what(language), before?.(language) ?? null, after?.(language) ?? null]),
  )
  return (changes.length > 0 ? changes : [[null, null, null, null]]).map((change) => [...common, ...change])
}

/** The change log as a file: a row for each thing that an amendment changes, with what it was and is. */
export const logSheet = (amendments: readonly Amendment[], language: Language): Sheet<readonly OutRow[]> => ({
  name: amendmentTexts.phrase('title'),
  columns,
  rows: amendments.flatMap((amendment) => rowsOf(amendment, language)),
})
