import type { Cell, Sheet } from './sheet.ts'

/** Saves in the background what was changed: the same form, with the changed cells only. */
export type Saving = {
  readonly changed: (names: readonly string[]) => void
  /** A save is on its way, and when it has come. */
  readonly busy: () => boolean
  readonly settled: () => Promise<void>
  /** Something is not saved. */
  readonly open: () => boolean
}

const versionIn = (place: ParentNode): HTMLInputElement | null =>
  place.querySelector('form .sheet')?.closest('form')?.querySelector('input[name="version"]') ?? null

/** Takes over from the answered page what a save changes beside the cells: the sentence, the thread, whose hours are confirmed. */
const takeOver = (page: Document, sheet: Sheet): void => {
  for (const part of ['.page-head', 'nav.thread', '#regelliste']) {
    const [here, there] = [document.querySelector(part), page.querySelector(part)]
    if (here && there) here.replaceWith(there)
  }
  for (const row of sheet.table.querySelectorAll<HTMLElement>('tr[data-kind="hours"]')) {
    const now = page.querySelector<HTMLElement>(`tr[data-line="${row.dataset.line}"]`)
    if (!now || now.dataset.confirmed === row.dataset.confirmed) continue
    row.dataset.confirmed = now.dataset.confirmed ?? 'false'
    const [head, fresh] = [row.querySelector('th'), now.querySelector('th')]
    if (head && fresh) head.replaceWith(fresh)
  }
}

/** What is saved becomes what the cell falls back on. */
const keep = (page: Document, cell: Cell | null): void => {
  if (!cell) return
  const saved = page.getElementById(cell.id)
  if (saved instanceof HTMLInputElement) cell.defaultValue = saved.value
}

const clearError = (cell: Cell | null): void => {
  if (!cell) return
  document.getElementById(`${cell.id}-error`)?.closest('tr')?.remove()
  cell.removeAttribute('aria-invalid')
  cell.removeAttribute('aria-describedby')
}

/** Shows what the server refuses at a cell, in its own words; answers whether it said anything. */
const showError = (page: Document, cell: Cell | null): boolean => {
  const said = cell && page.getElementById(`${cell.id}-error`)?.closest('tr')
  if (!said) return false
  cell.setAttribute('aria-invalid', 'true')
  cell.setAttribute('aria-describedby', `${cell.id}-error`)
  cell.closest('tr')?.after(said)
  return true
}

export const openSaving = (sheet: Sheet, refresh: () => void): Saving => {
  const line = document.querySelector<HTMLElement>('[data-saved]')
  const pending = new Set<string>()
  const wrong = new Set<string>()
  let stopped = false
  let busy: Promise<void> | null = null
  const say = (key: 'saved' | 'saving' | 'unsaved' | 'offline' | 'stale'): void => {
    if (!line) return
    const time = new Intl.DateTimeFormat(sheet.language === 'da' ? 'da-DK' : 'en-GB', { timeStyle: 'short' }).format(new Date())
    line.textContent = (line.dataset[key] ?? '').replace('{}', time)
    line.classList.toggle('is-wrong', key === 'unsaved' || key === 'offline' || key === 'stale')
  }

  const bodyWith = (names: readonly string[]): URLSearchParams => {
    const body = new URLSearchParams()
    for (const [name, value] of new FormData(sheet.form)) {
      if (typeof value === 'string' && (names.includes(name) || !sheet.named(name))) body.set(name, value)
    }
    return body
  }

  /** Shows the refused cells, and sends the others again without them: one wrong cell holds nothing back. */
  const refused = (page: Document, names: readonly string[]): void => {
    const said = names.filter((name) => showError(page, sheet.named(name)))
    for (const name of said) wrong.add(name)
    if (said.length > 0) for (const name of names) if (!wrong.has(name)) pending.add(name)
    say('unsaved')
  }

  /** No more is sent: somebody else has saved, or the session is over. The words stay, and the button sends them all. */
  const stop = (names: readonly string[], key: 'stale' | 'offline'): void => {
    for (const name of names) pending.add(name)
    stopped = true
    say(key)
  }

  const read = (page: Document, status: number, names: readonly string[]): void => {
    const [there, here] = [versionIn(page), versionIn(document)]
    for (const name of names) clearError(sheet.named(name))
    if (status === 409) stop(names, 'stale')
    else if (status === 422) refused(page, names)
    else if (!there || !here) stop(names, 'offline')
    else {
      here.value = there.value
      for (const name of names) keep(page, sheet.named(name))
      takeOver(page, sheet)
      refresh()
      say(wrong.size > 0 ? 'unsaved' : 'saved')
    }
  }

  const send = async (): Promise<void> => {
    while (pending.size > 0 && !stopped) {
      const names = [...pending]
      pending.clear()
      say('saving')
      try {
        const answer = await fetch(sheet.form.action, { method: 'POST', body: bodyWith(names) })
        read(new DOMParser().parseFromString(await answer.text(), 'text/html'), answer.status, names)
      } catch {
        for (const name of names) pending.add(name)
        say('offline')
        break
      }
    }
  }

  return {
    changed: (names) => {
      for (const name of names) {
        pending.add(name)
        wrong.delete(name)
      }
      if (stopped) return
      busy ??= send().finally(() => {
        busy = null
      })
    },
    busy: () => busy !== null,
    settled: () => busy ?? Promise.resolve(),
    open: () => pending.size > 0 || wrong.size > 0 || busy !== null,
  }
}
