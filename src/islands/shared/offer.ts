/**
 * Offers a program that is fetched only when somebody asks for it: what offers it names its address in `data-script`, what to say when it cannot
 * be fetched in `data-failed`, and has a button. It is hidden where there is no script.
 */
export const offer = (selector: string, open: (place: HTMLElement, program: string) => Promise<void>): void => {
  const place = document.querySelector<HTMLElement>(selector)
  const button = place?.querySelector('button')
  const program = place?.dataset.script
  if (!place || !button || !program) return
  place.hidden = false
  button.addEventListener(
    'click',
    async () => {
      button.setAttribute('aria-disabled', 'true')
      try {
        await open(place, program)
      } catch {
        place.textContent = place.dataset.failed ?? ''
        place.setAttribute('role', 'status')
      }
    },
    { once: true },
  )
}
