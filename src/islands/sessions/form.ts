import { type Entry, newEntryId } from './queue.ts'

/** The form of a session, as the scripts use it. */
export type SessionForm = {
  readonly form: HTMLFormElement
  /** The id of the session that stands in it. */
  readonly id: () => string
  /** What stands in it, as an entry of a person. */
  readonly entry: (person: string) => Entry
  /** Lays an entry into it, to be corrected and sent. */
  readonly fill: (entry: Entry) => void
  /** Empties it for the next session: a new id, today, the same activity. */
  readonly clear: () => void
}

type Field = HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement

const isField = (one: Element): one is Field =>
  one instanceof HTMLInputElement || one instanceof HTMLSelectElement || one instanceof HTMLTextAreaElement

const pad = (number: number): string => String(number).padStart(2, '0')

const todayHere = (now: Date): string => `${now.getFullYear()}-${pad(now.getMonth() + 1)}-${pad(now.getDate())}`

/** Moves the counts of the chosen activity's groups into sight, and the others below their fold. */
const sortGroups = (place: HTMLElement, chosen: string): void => {
  const own = place.querySelector('[data-own-groups]')
  const other = place.querySelector('[data-other-groups]')
  const known = JSON.parse(place.dataset.groups ?? '{}') as Readonly<Record<string, readonly string[]>>
  if (!own || !other) return
  for (const stepper of place.querySelectorAll<HTMLElement>('[data-group]')) {
    const group = stepper.dataset.group ?? ''
    const written = (stepper.querySelector('input')?.value ?? '') !== ''
    const near = written || group === 'everybody' || (known[chosen]?.includes(group) ?? false)
    ;(near ? own : other).append(stepper)
  }
}

/** Gives each stepper its two buttons: below nothing it does not go. */
const teachSteps = (place: HTMLElement): void => {
  for (const step of place.querySelectorAll<HTMLButtonElement>('button[data-step]')) {
    step.hidden = false
    step.addEventListener('click', () => {
      const field = step.parentElement?.querySelector('input')
      if (!field) return
      const now = Number(field.value.replace(',', '.')) || 0
      field.value = String(Math.max(0, Math.floor(now) + Number(step.dataset.step)))
      field.dispatchEvent(new Event('input', { bubbles: true }))
    })
  }
}

/** Makes the form of the page quick for a thumb; null where the page has none. */
export const openForm = (): SessionForm | null => {
  const place = document.querySelector<HTMLElement>('[data-session]')
  const form = place?.querySelector('form')
  if (!place || !form) return null
  const named = (name: string): Field | undefined => [...form.elements].find((one): one is Field => isField(one) && one.name === name)
  const chosen = (): string => String(new FormData(form).get('activity') ?? '')
  const set = (name: string, value: string): void => {
    const field = form.elements.namedItem(name)
    if (field instanceof RadioNodeList) field.value = value
    else if (field instanceof HTMLInputElement && field.type === 'checkbox') field.checked = value !== ''
    else if (field && isField(field)) field.value = value
  }
  const fresh = (): void => {
    set('id', newEntryId(Date.now(), crypto.getRandomValues(new Uint8Array(10))))
    const day = named('heldOn')
    const today = todayHere(new Date())
    if (day instanceof HTMLInputElement && day.max < today) day.max = today
    set('heldOn', today)
  }
  const labelNow = (): string => {
    const field = named('activity')
    const radio = form.querySelector('input[name="activity"]:checked + label')
    const title = field instanceof HTMLSelectElement ? (field.selectedOptions[0]?.textContent ?? '') : (radio?.textContent ?? '')
    const day = String(new FormData(form).get('heldOn') ?? '')
    const date = new Date(`${day}T12:00:00`)
    const written = Number.isNaN(date.getTime())
      ? day
      : new Intl.DateTimeFormat(document.documentElement.lang, { dateStyle: 'medium' }).format(date)
    return `${title.split(' · ')[0]?.trim()} · ${written}`
  }
  teachSteps(place)
  if (place.dataset.groups !== '{}' || named('activity')) sortGroups(place, chosen())
  form.addEventListener('change', (event) => {
    if (event.target instanceof Element && event.target.getAttribute('name') === 'activity') sortGroups(place, chosen())
  })
  // A form that was kept without a network is old: its id has been used, and its day has passed.
  if (place.dataset.session === 'fresh') fresh()
  return {
    form,
    id: () => String(new FormData(form).get('id') ?? ''),
    entry: (person) => {
      const words = Object.fromEntries(
        [...new FormData(form)].flatMap(([name, value]) => (typeof value === 'string' ? [[name, value]] : [])),
      )
      return { id: words.id ?? '', person, words, label: labelNow(), state: 'waiting', said: '', since: Date.now() }
    },
    fill: ({ words }) => {
      form.reset()
      for (const [name, value] of Object.entries(words)) if (name !== 'person') set(name, value)
      sortGroups(place, chosen())
      form.scrollIntoView()
      named('activity')?.focus()
    },
    clear: () => {
      const activity = chosen()
      form.reset()
      set('activity', activity)
      for (const stepper of place.querySelectorAll<HTMLInputElement>('.stepper input')) stepper.value = ''
      set('note', '')
      sortGroups(place, activity)
      fresh()
    },
  }
}
