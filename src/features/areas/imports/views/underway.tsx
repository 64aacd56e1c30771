import { useFormat, useTexts } from '#text/use.ts'
import { ActLink, PageHead, ProgressBar } from '#ui/kit.ts'
import type { Underway } from '../routes/open.ts'
import { importTexts } from '../texts.ts'

/** How far a long file has come, and the way to look again. */
export const UnderwayPage = ({ going: { draft, progress } }: { readonly going: Underway }) => {
  const say = useTexts(importTexts)
  const { number } = useFormat()
  const { doing, done, of } = progress
  const words = say(`underway.${doing}`, { done: number(done), of: number(of ?? 0) })
  return (
    <>
      <PageHead title={draft.file_name} lede={say('underway.lede')} />
      <ProgressBar label={words} done={done} of={of} />
      <p>
        <ActLink href={`/noegletal/import?fil=${draft.id}`}>{say('underway.look')}</ActLink>
      </p>
    </>
  )
}
