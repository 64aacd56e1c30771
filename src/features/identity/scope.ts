import type { Page } from '#web/page.ts'
import { municipalitiesOf } from './mandate.ts'

/** Whose rows the page's member sees. */
export const scopeOf = (page: Page) => ({ municipalities: municipalitiesOf(page.member), person: page.member.person })
