/**
 * Looks again how far work has come, and writes it into the page: nothing moves, and who reads or tabs there stays where they are. Once the work
 * is done the page itself is fetched. Without this script the browser fetches the page again and again.
 */
const often = 2_000

const findBar = (place: ParentNode): HTMLElement | null => place.querySelector('.progress')

/** Says what the newer bar says; what has not changed is not touched, so that it is not read aloud again. */
const follow = (bar: HTMLElement, newer: HTMLElement): void => {
  const [words, now] = [bar, newer].map((one) => one.querySelector('p'))
  if (words && now && words.textContent !== now.textContent) words.textContent = now.textContent
  const [drawn, next] = [bar, newer].map((one) => one.querySelector('progress'))
  if (!drawn || !next) return
  for (const name of ['value', 'max', 'aria-label']) {
    const value = next.getAttribute(name)
    if (value === null) drawn.removeAttribute(name)
    else drawn.setAttribute(name, value)
  }
}

const look = async (bar: HTMLElement): Promise<void> => {
  // Without a network the next look may find one.
  const answer = await fetch(location.href).catch(() => null)
  if (!answer) return wait(bar)
  const newer = answer.ok ? findBar(new DOMParser().parseFromString(await answer.text(), 'text/html')) : null
  if (!newer) return location.reload()
  follow(bar, newer)
  wait(bar)
}

const wait = (bar: HTMLElement): void => void setTimeout(look, often, bar)

const bar = findBar(document)
if (bar) wait(bar)
