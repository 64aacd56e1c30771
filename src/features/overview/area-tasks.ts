import type { AreaTask } from '#features/areas'
import { addDays } from '#kernel/day'
import { formats } from '#text/format.ts'
import type { Todo } from './tasks.ts'
import { overviewTexts } from './texts.ts'

const say = overviewTexts.phrase

/** Whoever writes from the front line hears something within so many days; sooner when it is urgent. */
const answerWithin = 7
const urgentWithin = 2

/** An area whose official figures nobody has entered. */
const figuresTodo = ({ area, slug, municipality_name: place }: AreaTask): Todo => ({
  state: 'missing',
  what: say('task.figures', { area: area ?? '' }),
  context: say('task.figures.context', { place }),
  href: `/omraader/${slug}/tal/nye`,
  act: say('task.figures.act'),
  due: null,
})

/** Signals about one area that nobody has answered. */
const signalsTodo = ({ area, slug, count, urgent, since }: AreaTask): Todo => ({
  state: 'missing',
  what: (language) =>
    overviewTexts.in(language)('task.signals', { count, area: area ?? overviewTexts.in(language)('task.signals.nowhere') }),
  context: (language) => {
    const words = overviewTexts.in(language)
    const waits = words('task.signals.context', { day: since ? formats[language].day(since) : '' })
    return urgent > 0 ? `${waits} · ${words('task.signals.urgent', { count: urgent })}` : waits
  },
  href: slug ? `/signaler?tilstand=waiting&omraade=${slug}` : '/signaler?tilstand=waiting',
  act: say('task.signals.act'),
  due: since && addDays(since, urgent > 0 ? urgentWithin : answerWithin),
})

/** What became of the reader's own signal. */
const answeredTodo = ({ area, held, since, municipality_name: place }: AreaTask): Todo => ({
  state: 'progress',
  what: say('task.answered', { area: area ?? '' }),
  context: (language) => overviewTexts.in(language)('task.answered.context', { place, day: since ? formats[language].day(since) : '' }),
  href: `/signaler/${held}`,
  act: say('task.answered.act'),
  due: null,
})

/** Mandates that still say an area which others have come after. */
const strandedTodo = ({ area, count, municipality_name: place }: AreaTask): Todo => ({
  state: 'missing',
  what: say('task.stranded', { count, area: area ?? '' }),
  context: say('task.stranded.context', { place }),
  href: '/mandater',
  act: say('task.stranded.act'),
  due: null,
})

/** A designation that the public has not been told of. */
const publishTodo = ({ area, held, since, municipality_name: place }: AreaTask): Todo => ({
  state: 'missing',
  what: say('task.designation', { area: area ?? '' }),
  context: (language) => overviewTexts.in(language)('task.designation.context', { place, day: since ? formats[language].day(since) : '' }),
  href: `/udpegning/${held}`,
  act: say('task.designation.act'),
  due: null,
})

/** Where each kind of task in a case is done. */
const pages = { decide: 'afgoerelse', review: 'gennemgang', resume: 'vurdering' } as const

/** A case that is ready for its body, or whose day has come. */
const caseTodo = (kind: keyof typeof pages, { area, held, since, municipality_name: place }: AreaTask): Todo => ({
  state: kind === 'decide' ? 'progress' : 'missing',
  what: say(`task.${kind}`, { area: area ?? '' }),
  context: say(`task.${kind}.context`, { place }),
  href: `/udpegning/${held}/${pages[kind]}`,
  act: say(`task.${kind}.act`),
  due: since,
})

/** A project's deliverables that are late or near their day. */
const deliverablesTodo = ({ area, slug, count, urgent, since, municipality_name: place }: AreaTask): Todo => ({
  state: urgent > 0 ? 'missing' : 'progress',
  what: say('task.deliverables', { count, project: area ?? '' }),
  context: urgent > 0 ? say('task.deliverables.late', { count: urgent, place }) : say('task.deliverables.context', { place }),
  href: `/projekter/${slug}#leverancer`,
  act: say('task.deliverables.act'),
  due: since,
})

/** A status that a project owes its steering group. */
const statementTodo = ({ area, slug, since, municipality_name: place }: AreaTask): Todo => ({
  state: 'missing',
  what: say('task.statement', { project: area ?? '' }),
  context: say('task.statement.context', { place }),
  href: `/projekter/${slug}/status/ny`,
  act: say('task.statement.act'),
  due: since,
})

/** What waits in an area, or in a project, as a thing to do. */
export const areaTodo = (task: AreaTask): Todo => {
  if (task.kind === 'figures') return figuresTodo(task)
  if (task.kind === 'answered') return answeredTodo(task)
  if (task.kind === 'stranded') return strandedTodo(task)
  if (task.kind === 'deliverables') return deliverablesTodo(task)
  if (task.kind === 'publish') return publishTodo(task)
  if (task.kind === 'statement') return statementTodo(task)
  return task.kind === 'signals' ? signalsTodo(task) : caseTodo(task.kind, task)
}
