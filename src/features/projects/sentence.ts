import type { Day } from '#kernel/day'
import { formats } from '#text/format.ts'
import type { Language } from '#text/language.ts'
import { followed } from './deliverable.ts'
import type { Project } from './read.ts'
import { isStatusLate, statusDueOn } from './status.ts'
import { projectTexts } from './texts.ts'

/** So many late deliverables are named; of more it is said how many. */
const mostNamed = 2

/** The sentence under the title: what is late first, then what is next, then what the steering group knows. One that stands still says so first. */
export const sentenceOf = (project: Project, today: Day, language: Language): string => {
  const say = projectTexts.in(language)
  const format = formats[language]
  const { closing, deliverables, statements, period } = project
  if (closing) {
    const delivered = deliverables.filter(({ end }) => end?.outcome === 'delivered').length
    const day = format.day(closing.on)
    return deliverables.length === 0 ? say('lede.closed.bare', { day }) : say('lede.closed', { day, delivered, count: deliverables.length })
  }
  const open = followed(deliverables, today).filter(({ end }) => end === null)
  const late = open.filter(({ standing }) => standing === 'late')
  const named = late.slice(0, mostNamed).map(({ title }) => title)
  const names =
    late.length > mostNamed ? say('lede.late.more', { names: named.join(', '), count: late.length - mostNamed }) : format.listed(named)
  const next = open.find(({ standing }) => standing !== 'late')
  const due = statusDueOn(project)
  const [latest] = statements
  const told = latest
    ? say(latest.standing === 'follows' ? 'lede.follows' : latest.standing === 'late' ? 'lede.said.late' : 'lede.stopped', {
        day: format.day(latest.on),
      })
    : say('lede.unsaid')
  const waiting = deliverables.length === 0 ? [say('lede.none')] : open.length === 0 ? [say('lede.done')] : []
  // Of what stands still nothing is next: it begins with that, and with what it lets pass.
  if (latest?.standing === 'stopped')
    return [
      told,
      ...(late.length > 0 ? [say('lede.late', { count: late.length, names })] : []),
      ...(due !== null && isStatusLate(project, today) ? [say('lede.status.late', { day: format.day(due) })] : []),
      ...waiting,
    ].join(' ')
  return [
    ...(late.length > 0 ? [say('lede.late', { count: late.length, names })] : []),
    ...(due !== null && isStatusLate(project, today) ? [say('lede.status.late', { day: format.day(due) })] : []),
    ...(today < period.from ? [say('lede.coming', { day: format.day(period.from) })] : []),
    ...waiting,
    ...(next ? [say('lede.next', { title: next.title, day: format.day(next.dueOn) })] : []),
    ...(today < period.from || (latest === undefined && isStatusLate(project, today)) ? [] : [told]),
  ].join(' ')
}
