import { type Entry, entriesIn, keep, type Store } from './queue.ts'

/** The sentences that the page brings for the script. */
export type Words = Readonly<Record<string, string>>

export type List = {
  /** Shows what lies on the device now. */
  readonly show: () => void
  /** Says something once, for those who listen too. */
  readonly tell: (sentence: string) => void
}

type Acts = {
  readonly send: () => void
  /** Lays an entry into the form; null where there is no form on the page. */
  readonly mend: ((entry: Entry) => void) | null
  /** The id of what stands in the form: it is decided there and not in the list. */
  readonly onForm: () => string
}

const make = <Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  set: Partial<HTMLElementTagNameMap[Name]>,
  ...children: readonly (Node | string)[]
): HTMLElementTagNameMap[Name] => {
  const made = Object.assign(document.createElement(name), set)
  made.append(...children)
  return made
}

const button = (label: string, act: () => void): HTMLButtonElement => {
  const made = make('button', { type: 'button', className: 'button button-secondary' }, label)
  made.addEventListener('click', act)
  return made
}

/** Asks for a word before something is thrown away: nothing goes without one. */
const askWhy = (entry: Entry, words: Words, why: (said: string) => void, back: () => void): HTMLElement => {
  const field = make('input', { className: 'form-input', id: `hvorfor-${entry.id}`, maxLength: 200 })
  const done = (): void => {
    if (field.value.trim() === '') field.focus()
    else why(field.value.trim())
  }
  return make(
    'div',
    { className: 'form-group' },
    make('label', { className: 'form-label', htmlFor: field.id }, words.why ?? ''),
    field,
    make('div', { className: 'button-row' }, button(words.discard ?? '', done), button(words.cancel ?? '', back)),
  )
}

const rowOf = (store: Store, entry: Entry, words: Words, acts: Acts, show: () => void): HTMLElement => {
  const row = make('li', {}, make('b', {}, entry.label))
  if (entry.said !== '') row.append(make('p', {}, entry.said))
  const line = make('div', { className: 'button-row' })
  const move = (state: Entry['state'], said: string): void => {
    keep(store, { ...entry, state, said, since: Date.now() })
    show()
  }
  const { mend } = acts
  if (entry.state === 'discarded') line.append(button(words.back ?? '', () => move('waiting', '')))
  else {
    if (mend) line.append(button(words.mend ?? '', () => mend(entry)))
    else line.append(make('a', { className: 'button button-secondary', href: `/gange/ny#${entry.id}` }, words.mend ?? ''))
    line.append(
      button(words.discard ?? '', () => {
        line.replaceWith(askWhy(entry, words, (said) => move('discarded', said), show))
        row.querySelector('input')?.focus()
      }),
    )
  }
  row.append(line)
  return row
}

const listOf = (rows: readonly HTMLElement[]): HTMLElement => make('ul', {}, ...rows)

/** The list of what lies on the device: what waits, what has to be decided, what was thrown away. Shown only where there is something to show. */
export const openList = (place: HTMLElement, store: Store, person: string, words: Words, acts: Acts): List => {
  const news = make('p', {})
  news.setAttribute('role', 'status')
  const body = make('div', {})
  place.append(news, body)
  const counted = (count: number): string => (count === 1 ? (words.one ?? '') : (words.many ?? '').replace('{}', String(count)))
  const show = (): void => {
    const all = entriesIn(store).filter(({ id }) => id !== acts.onForm())
    const own = (state: Entry['state']) => all.filter((one) => one.person === person && one.state === state)
    const rows = (some: readonly Entry[]) => listOf(some.map((one) => rowOf(store, one, words, acts, show)))
    const [waiting, decide, discarded] = [own('waiting'), own('decide'), own('discarded')]
    const foreign = all.filter((one) => one.person !== person && one.state !== 'discarded').length
    const parts: Node[] = []
    if (decide.length > 0) parts.push(make('h2', {}, words.decide ?? ''), rows(decide))
    if (waiting.length > 0) parts.push(make('h2', {}, counted(waiting.length)), rows(waiting), button(words.send ?? '', acts.send))
    if (foreign > 0) parts.push(make('p', {}, (words.foreign ?? '').replace('{}', String(foreign))))
    if (discarded.length > 0) parts.push(make('details', {}, make('summary', {}, words.discarded ?? ''), rows(discarded)))
    if (decide.length + waiting.length > 0) parts.push(make('p', { className: 'muted' }, words.where ?? ''))
    body.replaceChildren(...parts)
    place.hidden = parts.length === 0 && news.textContent === ''
  }
  return {
    show,
    tell: (sentence) => {
      news.textContent = sentence
      place.hidden = false
    },
  }
}
