import type { Id } from '#kernel/id'
import { useTexts } from '#text/use.ts'
import type { Plan } from '../../read.ts'
import { versionTexts } from '../texts.ts'

/** That the paper of a version which everybody has just approved is at the press; nothing of any other. */
export const Printing = ({ plan, version }: { readonly plan: Pick<Plan, 'versions'>; readonly version: Id }) => {
  const say = useTexts(versionTexts)
  const own = plan.versions.find(({ id }) => id === version)
  return own?.approved && !own.printed ? <p class="small">{say('frozen.printing')}</p> : null
}
