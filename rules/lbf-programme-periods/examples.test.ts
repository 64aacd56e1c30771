import { z } from 'zod'
import { periodFrom } from '#kernel/period'
import { DayText } from '#rules/dated'
import { proveExamples } from '#rules/prove-examples'
import {
  backwardPlan,
  judgeLength,
  judgeSending,
  judgeThemes,
  owedPapers,
  partsCount,
  prequalificationWindow,
  programmePeriod,
  themeSentences,
  timingSentence,
} from './index.ts'

const period = z.string().transform((id) => {
  const found = programmePeriod(id)
  if (!found) throw new Error(`There is no period "${id}"`)
  return found
})
const Themes = z.strictObject({ period, themes: z.array(z.string()) })
const Agreements = z.strictObject({ period, plans: z.int() })
const Length = z.strictObject({ period, first: DayText, last: DayText })
const Application = z.strictObject({ period, application: DayText })
const Start = z.strictObject({ period, start: DayText })
const Runs = z.strictObject({ period, from: DayText, until: DayText })
const Sending = Application.extend({ sent: DayText })

proveExamples('lbf-programme-periods', {
  themes: (given) => {
    const read = Themes.parse(given)
    const judged = judgeThemes(read.period, read.themes)
    return {
      ...judged,
      parts: partsCount(read.period, read.themes),
      sentences: themeSentences(read.period, judged).map((say) => say('da')),
    }
  },
  agreements: (given) => {
    const read = Agreements.parse(given)
    const parts = partsCount(
      read.period,
      read.period.themes.value.map((theme) => theme.id),
    )
    return { strategic: read.plans, parts: read.plans * parts }
  },
  length: (given) => {
    const read = Length.parse(given)
    const plan = periodFrom(read.first, read.last)
    if (!plan?.until) throw new Error('The plan has no end')
    return judgeLength(read.period, { from: plan.from, until: plan.until })
  },
  window: (given) => {
    const read = Application.parse(given)
    return prequalificationWindow(read.period, read.application)
  },
  sending: (given) => {
    const read = Sending.parse(given)
    const timing = judgeSending(prequalificationWindow(read.period, read.application), read.sent)
    return { ...timing, sentence: timingSentence(timing)('da') }
  },
  backwards: (given) => {
    const read = Start.parse(given)
    return backwardPlan(read.period, read.start)
  },
  papers: (given) => {
    const read = Runs.parse(given)
    const owed = owedPapers(read.period, read.from, read.until)
    const days = [...new Set(owed.map(({ dueOn }) => dueOn))]
    return { days, each: owed.length / days.length }
  },
})
