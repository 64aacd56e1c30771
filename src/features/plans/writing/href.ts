import type { SectionKey } from '../document.ts'
import { hrefOf } from '../open.ts'
import type { Plan } from '../read.ts'

/** Where one section of a part is written and talked about. */
export const sectionHref = (plan: Pick<Plan, 'slug' | 'kind'>, part: number, section: SectionKey): string =>
  `${hrefOf(plan)}/dele/${part}/tekst/${section}`
