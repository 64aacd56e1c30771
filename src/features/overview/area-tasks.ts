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

/** What waits in an area as a thing to do. */
export const areaTodo = (task: AreaTask): Todo => (task.kind === 'figures' ? figuresTodo(task) : signalsTodo(task))
