import { type ChildProcess, fork } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
import { projectRoot } from '#config'

type Work<Order> = {
  /**
   * The file that the process runs, from the project's root. It answers each message with one, and goes when its channel closes. A message `{ news }`
   * before that is no answer but says how far it has come.
   */
  readonly file: string
  /** What an order is called when the process fails at it. */
  readonly named: (order: Order) => string
  /** Longest time in milliseconds for one order; a process that takes longer is ended. Its first order may take twice as long, since it starts meanwhile. */
  readonly patience: number
  /** After so many milliseconds without an order the process ends and gives its memory back. */
  readonly rest: number
  /** After so many orders the process is started anew, and what it remembers is forgotten. */
  readonly most: number
}

/**
 * `ask` gives the answer to an order, one after another, and hears before it how far the order has come, where the process says so; `close` ends the
 * process when its last order is done. The next order would start it again.
 */
export type OneByOne<Order, Answer, News = never> = {
  readonly ask: (order: Order, hear?: (news: News) => void) => Promise<Answer>
  readonly close: () => Promise<void>
}

type Running = { readonly child: ChildProcess; answered: number }

const isRunning = ({ child }: Running): boolean => child.connected && child.exitCode === null && child.signalCode === null

/** Lets the program end while the process only waits. */
const hold = ({ child }: Running, held: boolean): void => {
  const what = held ? 'ref' : 'unref'
  child[what]()
  child.channel?.[what]()
}

const end = async (ending: Running | null): Promise<void> => {
  if (!ending || !isRunning(ending)) return
  const gone = once(ending.child, 'exit')
  // Whoever ends the process waits for it; let go, the program could be over before that.
  ending.child.ref()
  ending.child.disconnect()
  await gone
}

const isNews = (message: unknown): message is { readonly news: unknown } =>
  typeof message === 'object' && message !== null && 'news' in message

const send = <Order extends object, Answer, News>(
  { child, answered }: Running,
  order: Order,
  { named, patience }: Work<Order>,
  hear: (news: News) => void,
): Promise<Answer> =>
  new Promise((resolve, reject) => {
    const settled = (): void => {
      clearTimeout(late)
      child.off('message', heard).off('exit', gone)
    }
    const heard = (answer: unknown): void => {
      if (isNews(answer)) {
        hear(answer.news as News)
        return
      }
      settled()
      resolve(answer as Answer)
    }
    const gone = (code: number | null, signal: string | null): void => {
      settled()
      reject(new Error(`${named(order)}: the process ended with ${signal ?? code}`))
    }
    const late = setTimeout(() => child.kill('SIGKILL'), answered === 0 ? 2 * patience : patience)
    child.on('message', heard).on('exit', gone)
    child.send(order, (error) => {
      if (!error) return
      settled()
      reject(error)
    })
  })

/**
 * Work that is done in a process of its own and no thread: the memory of what it loads belongs to the process and does not come back when a
 * thread ends, and a fault in it must not end the server. It gets none of the server's settings, and starts at the first order.
 */
export const oneByOne = <Order extends object, Answer, News = never>(work: Work<Order>): OneByOne<Order, Answer, News> => {
  let running: Running | null = null
  let last: Promise<unknown> = Promise.resolve()
  let resting: NodeJS.Timeout | undefined

  const start = (): Running => {
    const child = fork(join(projectRoot, work.file), [], {
      cwd: projectRoot,
      env: {},
      execArgv: [],
      serialization: 'advanced',
      stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
    })
    const started = { child, answered: 0 }
    child.once('exit', () => {
      if (running === started) running = null
    })
    return started
  }

  const stop = async (): Promise<void> => {
    clearTimeout(resting)
    const ending = running
    running = null
    await end(ending)
  }

  const askOne = async (order: Order, hear: (news: News) => void): Promise<Answer> => {
    clearTimeout(resting)
    if (running && (running.answered >= work.most || !isRunning(running))) await stop()
    running ??= start()
    const own = running
    hold(own, true)
    try {
      return await send<Order, Answer, News>(own, order, work, hear)
    } finally {
      own.answered += 1
      hold(own, false)
      resting = setTimeout(() => void stop(), work.rest).unref()
    }
  }

  /** Lets one order wait for the other, whether that one could be done or not. */
  const inTurn = <T>(turn: () => Promise<T>): Promise<T> => {
    const next = last.then(turn, turn)
    last = next.catch(() => undefined)
    return next
  }

  return { ask: (order, hear = () => undefined) => inTurn(() => askOne(order, hear)), close: () => inTurn(stop) }
}
