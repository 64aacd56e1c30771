import { useFormat, useTexts } from '#text/use.ts'
import { ActLink, VisuallyHidden } from '#ui/kit.ts'
import type { SectionKey } from '../../document.ts'
import type { Plan } from '../../read.ts'
import { sectionHref } from '../href.ts'
import { writingTexts } from '../texts.ts'
import type { Owner } from '../writing.ts'

/** What a part's page tells of a section beside its text. */
export type SectionTold = { readonly section: string; readonly owner: Owner | null; readonly open: number }

type ToldProps = {
  readonly plan: Pick<Plan, 'slug' | 'kind'>
  readonly part: number
  readonly section: SectionKey
  /** The section by its name, for who hears its link alone. */
  readonly title: string
  readonly told: SectionTold | undefined
  /** Whether something stands there. */
  readonly written: boolean
  readonly writing: boolean
}

/** Below a section on its part's page: who answers for it, how many notes are open, and the way to both. */
export const SectionLine = ({ plan, part, section, title, told, written, writing }: ToldProps) => {
  const say = useTexts(writingTexts)
  const format = useFormat()
  const owner = told?.owner
  const known = [
    ...(owner
      ? [
          owner.dueOn
            ? say('link.ownerDue', { owner: owner.owner, day: format.shortDay(owner.dueOn) })
            : say('link.owner', { owner: owner.owner }),
        ]
      : []),
    ...(told && told.open > 0 ? [say('link.notes', { count: told.open })] : []),
  ]
  return (
    <p class="source">
      {known.length > 0 && `${known.join(' · ')} · `}
      <ActLink href={sectionHref(plan, part, section)}>
        {say(writing ? (written ? 'link.change' : 'link.write') : 'link.read')}
        <VisuallyHidden>: {title}</VisuallyHidden>
      </ActLink>
    </p>
  )
}
