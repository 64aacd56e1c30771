/**
 * Drawing in the drawing of a theory: a node is pulled into another column, an arrow out of a node's handle, and both are taken back and done again.
 * Every act goes through the form that does it without a drawing, with its version and its permission; what comes back is the page as it now is.
 */
import { type Act, type Addresses, type Failure, perform } from './theory-desk/acts.ts'
import { giveHandles, teachHand } from './theory-desk/hand.ts'
import { after, again, back, type History, nothingDone } from './theory-desk/history.ts'

/** What of the page follows from the theory, beside the drawing. */
const parts = ['.page-head', 'section[aria-labelledby="fund"]', 'section[aria-labelledby="led"]', 'section[aria-labelledby="pile"]']

const takeOver = (page: Document): boolean => {
  const [here, there] = [document.querySelector('svg.flow-drawn'), page.querySelector('svg.flow-drawn')]
  if (!here || !there) return false
  here.replaceWith(there)
  for (const part of parts) {
    const [old, now] = [document.querySelector(part), page.querySelector(part)]
    if (old && now) old.replaceWith(now)
  }
  return true
}

export const openDesk = (desk: HTMLElement): void => {
  const place = document.querySelector<HTMLElement>('.flow')
  const status = desk.querySelector<HTMLElement>('[role="status"]')
  const button = (value: string): HTMLButtonElement | null => desk.querySelector(`button[value="${value}"]`)
  const [undo, redo, begin] = [button('undo'), button('redo'), button('open')]
  if (!place || !status || !undo || !redo || !begin) throw new Error('The desk is not whole')
  const addresses: Addresses = { theory: desk.dataset.theory ?? '', nodes: desk.dataset.nodes ?? '', arrows: desk.dataset.arrows ?? '' }
  let history: History<Act> = nothingDone
  let busy = false

  const say = (words: string, wrong = false): void => {
    status.textContent = words
    status.classList.toggle('is-wrong', wrong)
  }
  const show = (): void => {
    undo.setAttribute('aria-disabled', String(history.done.length === 0))
    redo.setAttribute('aria-disabled', String(history.undone.length === 0))
  }

  /** Reads the page anew: what somebody else saved is seen, and nothing of it is written over. */
  const refresh = async (): Promise<boolean> => {
    try {
      const answer = await fetch(addresses.theory)
      const fresh = answer.ok && takeOver(new DOMParser().parseFromString(await answer.text(), 'text/html'))
      if (fresh) giveHandles(place)
      return fresh
    } catch {
      return false
    }
  }

  /** Says why an act was not done. What others have saved is fetched first; what was done before it can no longer be taken back one by one. */
  const tell = async (failure: Failure): Promise<void> => {
    if ('said' in failure) return say(failure.said, true)
    if (failure.key !== 'stale') return say(desk.dataset[failure.key] ?? '', true)
    history = nothingDone
    say(((await refresh()) ? desk.dataset.stale : desk.dataset.offline) ?? '', true)
  }

  const run = async (act: Act, undoing: boolean, then: History<Act>): Promise<void> => {
    if (busy) return
    busy = true
    say(desk.dataset.saving ?? '')
    const outcome = await perform(addresses, act, undoing)
    if (!outcome.ok) await tell(outcome)
    else if (takeOver(outcome.page)) {
      giveHandles(place)
      history = then
      say(desk.dataset.saved ?? '')
    }
    busy = false
    show()
    // It is saved, but what came back is no page of a drawing.
    if (outcome.ok && history !== then) location.reload()
  }

  const takeBack = (): void => {
    const last = history.done.at(-1)
    if (last) void run(last, true, back(history))
  }
  const doAgain = (): void => {
    const next = history.undone.at(-1)
    if (next) void run(next, false, again(history))
  }

  undo.addEventListener('click', takeBack)
  redo.addEventListener('click', doAgain)
  document.addEventListener('keydown', (event) => {
    const typing = event.target instanceof HTMLElement && /^(INPUT|SELECT|TEXTAREA)$/.test(event.target.tagName)
    if (!(event.ctrlKey || event.metaKey) || typing) return
    const key = event.key.toLowerCase()
    if (key !== 'z' && key !== 'y') return
    event.preventDefault()
    if (key === 'y' || event.shiftKey) doAgain()
    else takeBack()
  })
  addEventListener('beforeunload', (event) => {
    if (busy) event.preventDefault()
  })
  teachHand(
    place,
    () => !busy,
    (act) => void run(act, false, after(history, act)),
  )
  place.classList.add('is-drawn-in')
  begin.hidden = true
  undo.hidden = false
  redo.hidden = false
  giveHandles(place)
  show()
  say(desk.dataset.help ?? '')
}
