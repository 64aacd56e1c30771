import type { Id } from '#kernel/id'
import { useFormat, useTexts } from '#text/use.ts'
import { ActLink, AsideBlock, Columns, Example, PageHead } from '#ui/kit.ts'
import { partTexts } from '../../part/texts.ts'
import type { Writer } from '../desk.ts'
import { writingTexts } from '../texts.ts'
import { openNotes } from '../writing.ts'
import { HistorySection } from './history.tsx'
import { NotesSection } from './notes.tsx'
import { type TextProps, TextSection } from './text.tsx'
import { WritersNotice } from './writers.tsx'

type SectionPageProps = TextProps & {
  readonly noting: boolean
  readonly person: Id
  /** Who else has the text open. */
  readonly writers: readonly Writer[]
}

/** Who saved last, and how many notes wait. */
const useLede = ({ work }: Pick<SectionPageProps, 'work'>): string => {
  const say = useTexts(writingTexts)
  const format = useFormat()
  const [last] = work.texts
  const open = openNotes(work).length
  const saved = (): string => {
    if (!last || last.empty) return say('lede.unwritten')
    return last.at && last.by ? say('lede.written', { who: last.by, moment: format.moment(last.at) }) : say('lede.before')
  }
  return `${saved()} ${open === 0 ? say('lede.none') : say('lede.open', { count: open })}`
}

const OwnerBlock = ({ work: { owner }, href, mandates }: SectionPageProps) => {
  const say = useTexts(writingTexts)
  const format = useFormat()
  return (
    <AsideBlock title={say('owner.title')}>
      <p id="ansvarlig">
        {owner ? owner.owner : say('owner.none')}
        {owner?.dueOn && `, ${say('owner.due', { day: format.day(owner.dueOn) })}`} {owner?.example && <Example />}
      </p>
      {mandates.length > 0 && <ActLink href={`${href}/ansvarlig`}>{say(owner ? 'owner.change' : 'owner.edit')}</ActLink>}
    </AsideBlock>
  )
}

/** One text of a plan: the text, what is said to it, how it came about, and who answers for it. */
export const SectionPage = (props: SectionPageProps) => {
  const name = useTexts(partTexts)
  const say = useTexts(writingTexts)
  const { section, mandates } = props
  const lede = useLede(props)
  return (
    <>
      <PageHead title={name(`section.${section}`)} lede={lede} />
      {mandates.length > 0 && <WritersNotice {...props} unsaved={props.shown.refusals.length > 0} />}
      <Columns label={say('owner.title')} aside={<OwnerBlock {...props} />}>
        <TextSection {...props} />
        <NotesSection {...props} writing={mandates.length > 0} />
        <HistorySection {...props} />
      </Columns>
    </>
  )
}
