import { type ChildProcess, fork } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
import { projectRoot } from '#config'
import type { Day } from '#kernel/day'

/**
 * A document to print. `template` is a Typst file below `src/`; `data` reaches it as JSON and is never read as source; `on` is the day
 * that stands in the file as its date. The same order gives the same bytes.
 */
export type Order = { readonly template: string; readonly data: unknown; readonly on: Day }

export type Answer = { readonly pdf: Uint8Array } | { readonly failure: string }

/** After so many documents the press is started anew, and what it remembers is forgotten. */
const documentsAtMost = 100

/** Longest time in milliseconds for one document; a press that takes longer is ended. */
const patience = 30_000

/** After so many milliseconds without a document the press ends and gives its memory back. */
const rest = 300_000

type Press = { readonly child: ChildProcess; printed: number }

let press: Press | null = null
let last: Promise<unknown> = Promise.resolve()
let resting: NodeJS.Timeout | undefined

/**
 * A process of its own and no thread: the compiler's memory belongs to the process that loads it and does not come back when a thread
 * ends, and a fault in it must not end the server. It gets none of the server's settings.
 */
const startPress = (): Press => {
  const child = fork(join(projectRoot, 'src/print/worker.ts'), [], {
    cwd: projectRoot,
    env: {},
    execArgv: [],
    serialization: 'advanced',
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
  })
  const started = { child, printed: 0 }
  child.once('exit', () => {
    if (press === started) press = null
  })
  return started
}

const isRunning = ({ child }: Press): boolean => child.connected && child.exitCode === null && child.signalCode === null

const endPress = async (): Promise<void> => {
  clearTimeout(resting)
  const ending = press
  press = null
  if (!ending || !isRunning(ending)) return
  const gone = once(ending.child, 'exit')
  // Whoever ends the press waits for it; let go, the program could be over before that.
  ending.child.ref()
  ending.child.disconnect()
  await gone
}

/** Lets the program end while the press only waits. */
const hold = ({ child }: Press, held: boolean): void => {
  const what = held ? 'ref' : 'unref'
  child[what]()
  child.channel?.[what]()
}

const ask = (running: Press, order: Order): Promise<Answer> =>
  new Promise((resolve, reject) => {
    const { child } = running
    const settled = (): void => {
      clearTimeout(late)
      child.off('message', heard).off('exit', gone)
    }
    const heard = (answer: unknown): void => {
      settled()
      resolve(answer as Answer)
    }
    const gone = (code: number | null, signal: string | null): void => {
      settled()
      reject(new Error(`${order.template}: the press ended with ${signal ?? code}`))
    }
    const late = setTimeout(() => child.kill('SIGKILL'), patience)
    child.on('message', heard).on('exit', gone)
    child.send(order, (error) => {
      if (!error) return
      settled()
      reject(error)
    })
  })

const printOne = async (order: Order): Promise<Uint8Array> => {
  clearTimeout(resting)
  if (press && (press.printed >= documentsAtMost || !isRunning(press))) await endPress()
  press ??= startPress()
  const running = press
  running.printed += 1
  hold(running, true)
  try {
    const answer = await ask(running, order)
    if ('failure' in answer) throw new Error(answer.failure)
    return answer.pdf
  } finally {
    hold(running, false)
    resting = setTimeout(() => void endPress(), rest).unref()
  }
}

/** Lets one document wait for the other, whether that one could be printed or not. */
const inTurn = <T>(work: () => Promise<T>): Promise<T> => {
  const turn = last.then(work, work)
  last = turn.catch(() => undefined)
  return turn
}

/**
 * Prints a document as tagged PDF (PDF/UA-1), one after another, on a press that is started at the first one. Throws when the template
 * cannot be laid out, when it only could with a warning such as a missing font, and when it breaks the standard.
 */
export const print = (order: Order): Promise<Uint8Array> => inTurn(() => printOne(order))

/** Ends the press when its last document is done; the next order would start it again. */
export const closePress = (): Promise<void> => inTurn(endPress)
