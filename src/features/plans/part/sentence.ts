import { formats } from '#text/format.ts'
import type { Phrase } from '#text/texts.ts'
import type { Summary } from './summary.ts'
import { partTexts } from './texts.ts'

const say = partTexts.phrase

/** A sub-agreement without goals or activities: what it lacks before the plan can be sent. */
const lacking = ({ part, count, words }: Summary): Phrase | null => {
  const what = [...(part.goals.length === 0 ? ['goals' as const] : []), ...(part.activities.length === 0 ? ['activities' as const] : [])]
  if (part.kind === 'strategic' || what.length === 0) return null
  return (language) => {
    const own = partTexts.in(language)
    return own('lede.empty', { ...words, number: part.number, count, what: what.map((word) => own(`word.${word}`)).join(own('and')) })
  }
}

const present = (summary: Summary): Phrase => {
  const { part, count, words } = summary
  if (part.kind === 'strategic') return say('lede.strategic', { ...words, count })
  return (language) => {
    const own = partTexts.in(language)
    const goals = own('count.goals', { count: part.goals.length })
    return own('lede.sub', {
      ...words,
      number: part.number,
      count,
      goals,
      activities: own('count.activities', { count: part.activities.length }),
    })
  }
}

const ofGoals = ({ standings }: Summary): readonly Phrase[] => {
  const all = [...standings.values()]
  const [behind, overdue] = [all.filter(({ light }) => light === 'behind').length, all.filter((one) => one.overdue).length]
  return [...(behind > 0 ? [say('lede.behind', { count: behind })] : []), ...(overdue > 0 ? [say('lede.overdue', { count: overdue })] : [])]
}

const nextMilestone = ({ part, today }: Summary): Phrase | null => {
  const next = part.milestones.find(({ dueOn }) => dueOn >= today)
  if (!next) return null
  return (language) => partTexts.in(language)('lede.milestone', { day: formats[language].day(next.dueOn), title: next.title })
}

/** The sentence that a part's page begins with: what it has or lacks, which goals are behind or unmeasured, and what is next. */
export const ledeOf = (summary: Summary): Phrase => {
  const { written, sections } = summary
  const next = nextMilestone(summary)
  const phrases = [
    lacking(summary) ?? present(summary),
    ...(written < sections ? [say('lede.written', { written, count: sections })] : []),
    ...ofGoals(summary),
    ...(next ? [next] : []),
  ]
  return (language) => phrases.map((phrase) => phrase(language)).join(' ')
}
