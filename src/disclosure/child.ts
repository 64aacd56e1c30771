import { type ChildProcess, fork } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
import { projectRoot } from '#config'
import type { Answer } from './answer.ts'
import type { Problem } from './problem.ts'

export type ToWorker = { readonly problem: Problem }
export type FromWorker =
  | { readonly kind: 'heard'; readonly open: Uint8Array }
  | { readonly kind: 'answer'; readonly answer: Answer | null }
  | { readonly kind: 'failed'; readonly why: string }

/** What a search came to: its answer, or, when it was stopped, the best safe choice until then. */
export type Searched = { readonly answer: Answer | null; readonly heard: Uint8Array | null }

/** Longest time in milliseconds for one table, and how long the process then waits for the next before it gives its memory back. */
const patience = 30_000
const rest = 60_000

let child: ChildProcess | null = null
let last: Promise<unknown> = Promise.resolve()
let resting: NodeJS.Timeout | undefined

/** A process of its own and no thread: the solver's memory never shrinks, and the server must answer while it searches. */
const start = (): ChildProcess => {
  const started = fork(join(projectRoot, 'src/disclosure/worker.ts'), [], {
    cwd: projectRoot,
    env: {},
    execArgv: [],
    serialization: 'advanced',
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
  })
  started.once('exit', () => {
    if (child === started) child = null
  })
  return started
}

const isRunning = (one: ChildProcess): boolean => one.connected && one.exitCode === null && one.signalCode === null

/** Lets the program end while the process only waits. */
const hold = (one: ChildProcess, held: boolean): void => {
  const what = held ? 'ref' : 'unref'
  one[what]()
  one.channel?.[what]()
}

const end = async (): Promise<void> => {
  clearTimeout(resting)
  const ending = child
  child = null
  if (!ending || !isRunning(ending)) return
  const gone = once(ending, 'exit')
  ending.ref()
  ending.disconnect()
  await gone
}

const ask = (running: ChildProcess, problem: Problem, stop: AbortSignal): Promise<Searched> =>
  new Promise((resolve, reject) => {
    let heard: Uint8Array | null = null
    const settled = (): void => {
      stop.removeEventListener('abort', kill)
      running.off('message', told).off('exit', gone)
    }
    const kill = (): void => void running.kill('SIGKILL')
    const told = (message: unknown): void => {
      const said = message as FromWorker
      if (said.kind === 'heard') {
        heard = said.open
        return
      }
      settled()
      if (said.kind === 'answer') resolve({ answer: said.answer, heard })
      else reject(new Error(`The search for what to hide failed: ${said.why}`))
    }
    // Whether it was stopped or fell over: what is known to be safe is used, and told as not proven.
    const gone = (): void => {
      settled()
      resolve({ answer: null, heard })
    }
    running.on('message', told).on('exit', gone)
    stop.addEventListener('abort', kill)
    if (stop.aborted) kill()
    running.send({ problem } satisfies ToWorker, () => undefined)
  })

const searchOne = async (problem: Problem, signal: AbortSignal | undefined): Promise<Searched> => {
  if (signal?.aborted) return { answer: null, heard: null }
  clearTimeout(resting)
  if (!child || !isRunning(child)) child = start()
  const running = child
  hold(running, true)
  const clock = AbortSignal.timeout(patience)
  try {
    return await ask(running, problem, signal ? AbortSignal.any([signal, clock]) : clock)
  } finally {
    hold(running, false)
    resting = setTimeout(() => void end(), rest).unref()
  }
}

const inTurn = <T>(work: () => Promise<T>): Promise<T> => {
  const turn = last.then(work, work)
  last = turn.catch(() => undefined)
  return turn
}

/** Searches in a process of its own, one table after another. The clock and `signal` end it: then there is no answer, only what was heard. */
export const searchInChild = (problem: Problem, signal?: AbortSignal): Promise<Searched> => inTurn(() => searchOne(problem, signal))

/** Ends the process when its last search is done; the next one would start it again. */
export const closeDisclosure = (): Promise<void> => inTurn(end)
