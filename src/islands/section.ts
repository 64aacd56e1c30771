/**
 * Tells whoever writes a text who else has it open, and that somebody has saved it meanwhile; what is being written is not touched. Asks before words
 * that nobody has saved are left. Without this script the notice stands as it was when the page was opened.
 */
const often = 30_000

const notice = document.querySelector<HTMLElement>('[data-writers]')
const newer = document.querySelector<HTMLTemplateElement>('template[data-newer]')

const look = async (address: string, number: string | undefined): Promise<void> => {
  const answer = await fetch(address).catch(() => null)
  if (answer?.ok && notice) {
    const now = new DOMParser().parseFromString(await answer.text(), 'text/html').querySelector<HTMLElement>('[data-writers]')
    const saved = now?.dataset.number !== number
    const told = [...(now?.childNodes ?? []), ...(saved && newer ? [newer.content.cloneNode(true)] : [])]
    const words = told.map(({ textContent }) => textContent).join('')
    // What has not changed is not touched, so that it is not read aloud again.
    if (now && notice.textContent !== words) notice.replaceChildren(...told)
  }
  setTimeout(look, often, address, number)
}

if (notice?.dataset.writers) setTimeout(look, often, notice.dataset.writers, notice.dataset.number)

let leaving = false
const fields = [...document.querySelectorAll<HTMLTextAreaElement>('main form textarea')]
for (const { form } of fields) {
  form?.addEventListener('submit', () => {
    leaving = true
  })
}
addEventListener('beforeunload', (event) => {
  if (!leaving && (notice?.dataset.unsaved || fields.some(({ value, defaultValue }) => value !== defaultValue))) event.preventDefault()
})
