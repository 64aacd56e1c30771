/**
 * Tells whoever writes a text who else has it open, and that somebody has saved it meanwhile: the page is asked for again now and then, and of it only
 * the notice is taken. What is being written is not touched. Without this script the notice stands as it was when the page was opened.
 */
const often = 30_000

const noticeIn = (page: ParentNode): HTMLElement | null => page.querySelector('[data-writers]')
const versionIn = (page: ParentNode): string | undefined => page.querySelector<HTMLInputElement>('form input[name="version"]')?.value

const look = async (mine: string | undefined): Promise<void> => {
  const answer = await fetch(`${location.pathname}?ser=1`).catch(() => null)
  if (answer?.ok) {
    const page = new DOMParser().parseFromString(await answer.text(), 'text/html')
    const [here, now] = [noticeIn(document), noticeIn(page)]
    if (here && now) {
      const newer = mine !== undefined && versionIn(page) !== mine
      const words = newer ? (now.dataset.newer ?? '') : (now.textContent ?? '')
      // What has not changed is not touched, so that it is not read aloud again.
      if (here.textContent !== words) here.replaceChildren(...(newer ? [words] : [...now.childNodes]))
    }
  }
  setTimeout(look, often, mine)
}

setTimeout(look, often, versionIn(document))
