import { ratio } from '#rules/ratio'
import { formats } from '#text/format.ts'
import type { Language } from '#text/language.ts'
import type { Phrase } from '#text/texts.ts'
import { inputLabel } from '../../../../rules/area-status/index.ts'
import { figureCodes } from '../area/area.ts'
import { rateText } from '../presence/presence.ts'
import type { Criterion, Exact, Judged, Judgement, Reading } from './criteria.ts'
import { criteriaTexts } from './texts.ts'

const isCode = (code: string): code is (typeof figureCodes)[number] => (figureCodes as readonly string[]).includes(code)

/** What an indicator is called: the official lists' by the law's words, the municipality's own by their code. */
export const indicatorLabel = (code: string): Phrase => (isCode(code) ? inputLabel(code) : () => code)

const what = ({ measure, of, name }: Criterion): Phrase => {
  if (measure === 'indicator') return indicatorLabel(of ?? '')
  if (measure === 'presence') return criteriaTexts.phrase('what.presence', { name: name ?? '' })
  return criteriaTexts.phrase(measure === 'signals' ? 'what.signals' : 'what.presence_sum')
}

/** A stored amount without the decimals that it does not have: `1.5000` → `1,5`. */
const amountIn = (language: Language, amount: string): string =>
  formats[language].number(amount.replace(/(\.\d*?)0+$/, '$1').replace(/\.$/, ''))

/** A criterion in words: "Hjemmepleje pr. 100 boliger mindst 1,5 gange kommunens". */
export const criterionLabel =
  (criterion: Criterion): Phrase =>
  (language) => {
    const values = {
      what: what(criterion)(language),
      amount: amountIn(language, criterion.amount),
      count: criterion.years ?? 1,
      years: criterion.years ?? '',
    }
    const text = criteriaTexts.in(language)(`criterion.${criterion.against}.${criterion.comparator}`, values)
    return text.charAt(0).toUpperCase() + text.slice(1)
  }

const exactIn = (language: Language, { over, under }: Exact): string => {
  const text = rateText(ratio(over, under))
  return formats[language].number(text.replace(/\.0$/, ''))
}

/** A figure as far as it is known: the number, "mindst" a number, or a dash. */
const readingIn = (language: Language, { least, most }: Reading): string => {
  const isKnown = least && most && rateText(ratio(least.over, least.under)) === rateText(ratio(most.over, most.under))
  if (least && isKnown) return exactIn(language, least)
  return least && least.over !== '0' ? criteriaTexts.in(language)('at_least', { number: exactIn(language, least) }) : '–'
}

/** A figure as screens show it beside its limit. */
export const readingLabel =
  (reading: Reading): Phrase =>
  (language) =>
    readingIn(language, reading)

/** Why a criterion came out as it did, in one sentence. */
export const reasonOf =
  (judged: Judged): Phrase =>
  (language) => {
    const say = criteriaTexts.in(language)
    const { answer, own, limit, criterion } = judged
    const values = { criterion: criterionLabel(criterion)(language), own: readingIn(language, own), limit: readingIn(language, limit) }
    if (answer !== null) return say(answer ? 'reason.met' : 'reason.not', values)
    const [mine, theirs] = [own.why, limit.why]
    const whose = mine ? say(`why.${mine}`) : say('why.other', { why: say(`why.${theirs ?? 'missing'}`) })
    return say('reason.open', { ...values, why: whose })
  }

/** The whole in one sentence. */
export const verdictOf =
  (name: string, { answer, met, possible, needed, total }: Judgement): Phrase =>
  (language) => {
    const key = answer === null ? 'verdict.open' : answer ? 'verdict.out' : 'verdict.not'
    return criteriaTexts.in(language)(key, { name, met, possible, needed, total })
  }
