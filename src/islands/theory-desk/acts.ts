/** What can be done in the drawing: an arrow from a node to another, a node into another column. */
export type Act =
  | { readonly kind: 'arrow'; readonly from: string; readonly to: string }
  | { readonly kind: 'column'; readonly node: string; readonly from: string; readonly to: string }

/** Why something was not done: in the server's own words, or by the key of a sentence of the desk. */
export type Failure = { readonly said: string } | { readonly key: 'stale' | 'worded' | 'offline' }
export type Outcome = { readonly ok: true; readonly page: Document } | ({ readonly ok: false } & Failure)

/** Where the forms lie. */
export type Addresses = { readonly theory: string; readonly nodes: string; readonly arrows: string }

const failed = (failure: Failure): Outcome => ({ ok: false, ...failure })

const read = async (answer: Response): Promise<Document> => new DOMParser().parseFromString(await answer.text(), 'text/html')

/** The sentences of a form that was refused. */
const refusalsIn = (page: Document): string =>
  [...page.querySelectorAll('[role="alert"] li, .form-error-message')]
    .map((line) => line.textContent?.trim() ?? '')
    .filter((line, at, all) => line && all.indexOf(line) === at)
    .join(' ')

/** Sends a form as the page has it, with some fields set; what comes back is the page of the theory, or why not. */
const send = async (form: HTMLFormElement, fields: Readonly<Record<string, string>> = {}): Promise<Outcome> => {
  const body = new URLSearchParams()
  for (const [name, value] of new FormData(form)) if (typeof value === 'string') body.append(name, value)
  for (const [name, value] of Object.entries(fields)) body.set(name, value)
  const answer = await fetch(form.getAttribute('action') ?? '', { method: 'POST', body })
  const page = await read(answer)
  if (answer.status === 409) return failed({ key: 'stale' })
  if (!answer.ok) return failed({ said: refusalsIn(page) })
  return { ok: true, page }
}

/** Opens a form's page and gives the forms on it: the one that saves, and the one that takes away. */
const open = async (href: string): Promise<{ readonly saves: HTMLFormElement; readonly removes: HTMLFormElement | null } | null> => {
  const answer = await fetch(href)
  const page = await read(answer)
  const saves = page.querySelector<HTMLFormElement>('main form[method="post"]')
  return answer.ok && saves ? { saves, removes: page.querySelector<HTMLFormElement>('form#r') } : null
}

const drawArrow = async ({ theory }: Addresses, from: string, to: string): Promise<Outcome> => {
  const form = await open(`${theory}/pile/ny`)
  return form ? send(form.saves, { from, to }) : failed({ key: 'stale' })
}

/** Takes a drawn arrow back, unless something has been written on it since. */
const removeArrow = async ({ arrows }: Addresses, from: string, to: string): Promise<Outcome> => {
  const arrow = document.querySelector<SVGElement>(`[data-arrow][data-from="${from}"][data-to="${to}"]`)?.dataset.arrow
  const form = arrow === undefined ? null : await open(`${arrows}/${arrow}`)
  if (!form?.removes) return failed({ key: 'stale' })
  if ([...form.saves.querySelectorAll('textarea')].some(({ value }) => value !== '')) return failed({ key: 'worded' })
  return send(form.removes)
}

/** Puts a node into another column; refused when somebody else has put it elsewhere meanwhile. */
const moveNode = async ({ nodes }: Addresses, node: string, from: string, to: string): Promise<Outcome> => {
  const form = await open(`${nodes}/${node}`)
  if (!form) return failed({ key: 'stale' })
  const words = new FormData(form.saves)
  const there = [words.get('kind'), ...(words.get('kind') === 'outcome' ? [words.get('horizon')] : [])].join('-')
  if (there !== from) return failed({ key: 'stale' })
  const [kind = '', horizon = ''] = to.split('-')
  return send(form.saves, { kind, horizon })
}

/** Does an act, or takes it back, by the forms that do it without a drawing too; what somebody else saved meanwhile is never written over. */
export const perform = async (addresses: Addresses, act: Act, undoing: boolean): Promise<Outcome> => {
  try {
    if (act.kind === 'column') {
      const [from, to] = undoing ? [act.to, act.from] : [act.from, act.to]
      return await moveNode(addresses, act.node, from, to)
    }
    return await (undoing ? removeArrow : drawArrow)(addresses, act.from, act.to)
  } catch {
    return failed({ key: 'offline' })
  }
}
