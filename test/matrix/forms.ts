import type { Route } from '#web/routes.ts'
import { addressFor } from './addresses.ts'
import { eyes, type Ground, type PageVisit, wayFor } from './visits.ts'

/**
 * A form that a route takes, with the page that it stands on: at the same address, or at the one above. `form` is the route's path, `button` when it is no more
 * than a button on a record's page, so that nothing can be lacking in it.
 */
export type FormVisit = PageVisit & { readonly who: string; readonly form: string; readonly action: string; readonly button: boolean }

/** Forms in which an empty answer is one: sent empty they do what they are for. */
export const isJustYes = (form: string): boolean =>
  [
    /\/hvem\/:entry\/bekraeft$/,
    /\/stillinger\/:staff\/fjern$/,
    /\/forandringsteori\/fra-planen$/,
    /\/aktiviteter\/:activity\/viden$/,
    /\/frister\/:decider$/,
    /\/:decision\/bekraeftelse$/,
    /\/praecise(?:-tal)?$/,
    /\/overtaget$/,
    /\/statusrapporter\/:report\/send$/,
    /\/indstilling\/frys$/,
    /\/praekvalifikation\/faerdig$/,
    /\/politikker\/:policy\/fjern$/,
    /\/registre\/:register\/slut$/,
    /\/personer\/:participant\/slet$/,
    /^\/indsatser\/:slug\/bekraeftelse$/,
    /^\/projekter\/:slug\/(spor\/:track|grundlag\/:document|leverancer\/:deliverable)\/fjern$/,
  ].some((path) => path.test(form))

/** The page that a form stands on: the one with the longest address that the form's own begins with. */
const pageOf = (routes: readonly Route[], form: string): Route => {
  const pages = routes.filter(({ method, path }) => method === 'GET' && (form === path || form.startsWith(`${path}/`)))
  const page = pages.toSorted((a, b) => b.path.length - a.path.length)[0]
  if (!page) throw new Error(`No page leads to the form ${form}`)
  return page
}

/** Every form for which a permission is needed, for somebody who may both see its page and send it; acts that are one button on a record's page are among them. */
export const formVisits = (ground: Ground): readonly FormVisit[] =>
  ground.routes
    .filter(({ method, access }) => method === 'POST' && access.kind === 'permission')
    .map(({ path, access }): FormVisit => {
      const page = pageOf(ground.routes, path)
      const button = path !== page.path && /^\/\w+\/:\w+$/.test(page.path)
      for (const who of eyes) {
        const record = wayFor(ground, who, path, [page.access, access])
        if (record === undefined) continue
        const address = (of: string): string => addressFor(of, record ?? undefined)
        return { path: page.path, address: address(page.path), who, form: path, action: address(path), button }
      }
      throw new Error(`Nobody may send the form ${path}`)
    })
