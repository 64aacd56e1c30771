/**
 * Registering a session with one thumb, with or without a network. What is written is kept on the device first and sent then; what could not be
 * sent is shown and sent when the network is back. Without this script the page is an ordinary form.
 */
import { openForm } from './sessions/form.ts'
import { openList, type Words } from './sessions/list.ts'
import { drop, type Entry, entriesIn, keep, tidy } from './sessions/queue.ts'
import { sendAll, sendEntry } from './sessions/send.ts'

/** Milliseconds between two tries to send what waits. */
const everySoOften = 10_000

const place = document.querySelector<HTMLElement>('[data-queue]')
const page = openForm()

const start = (queue: HTMLElement, store: Storage): void => {
  const person = queue.dataset.person ?? ''
  const words = JSON.parse(queue.dataset.words ?? '{}') as Words
  const refused = words.refused ?? ''
  let busy = false

  const send = async (asked: boolean): Promise<void> => {
    if (busy) return
    busy = true
    const { sent, stopped } = await sendAll(store, person, refused)
    busy = false
    if (sent > 0) list.tell((words.sent ?? '').replace('{}', String(sent)))
    else if (stopped === 'signed_out') list.tell(words.signin ?? '')
    else if (asked && stopped === 'offline') list.tell(words.offline ?? '')
    list.show()
  }

  /** Lays an entry into the form. While it is corrected there it is not sent by itself: what was corrected would come too late. */
  const mend = page
    ? (entry: Entry): void => {
        keep(store, { ...entry, state: 'decide' })
        page.fill(entry)
        list.show()
      }
    : null
  const list = openList(queue, store, person, words, { send: () => void send(true), mend, onForm: () => page?.id() ?? '' })

  /** Keeps what stands in the form, and sends it: without a network it waits, and what the server refuses is shown by the server. */
  const submit = async (form: HTMLFormElement, entry: Entry): Promise<void> => {
    if (!keep(store, entry)) {
      list.tell(words.full ?? '')
      if (navigator.onLine) form.submit()
      return
    }
    const outcome = await sendEntry(entry, refused)
    if (outcome.kind === 'sent') {
      drop(store, entry.id)
      location.assign(outcome.href)
    } else if (outcome.kind === 'refused') {
      keep(store, { ...entry, state: 'decide', said: outcome.said })
      form.submit()
    } else {
      page?.clear()
      list.show()
      list.tell((outcome.kind === 'offline' ? words.kept : words.signin) ?? '')
      queue.scrollIntoView()
    }
  }

  tidy(store, Date.now())
  // What the page lists, the server has.
  for (const { id } of entriesIn(store)) if (document.querySelector(`a[href$="/gange/${id}"]`)) drop(store, id)
  if (page && mend) {
    const { form, entry } = page
    form.addEventListener('submit', (event) => {
      event.preventDefault()
      void submit(form, entry(person))
    })
    const asked = entriesIn(store).find(({ id }) => `#${id}` === location.hash)
    if (asked?.person === person) mend(asked)
  }
  list.show()
  // Not every telephone says when its network is back: what waits is tried again while somebody looks.
  const again = (): void => {
    const waits = entriesIn(store).some((one) => one.person === person && one.state === 'waiting')
    if (waits && document.visibilityState === 'visible') void send(false)
  }
  addEventListener('online', again)
  document.addEventListener('visibilitychange', again)
  setInterval(again, everySoOften)
  void send(false)
  void navigator.serviceWorker?.register('/gange/net.js').catch(() => undefined)
}

if (place) start(place, localStorage)
