import { useTexts } from '#text/use.ts'
import { ActLink, Alert } from '#ui/kit.ts'
import { type Unseen, unseenOf } from '../published.ts'
import type { Case } from '../read.ts'
import { caseTexts } from '../texts.ts'

/** After a decision: what the public does not see of it yet, the way to publishing for who may, and for others who does it. */
export const UnseenNotice = ({ held, publishing }: { readonly held: Case; readonly publishing: boolean }) => {
  const say = useTexts(caseTexts)
  const unseen = unseenOf(held)
  if (unseen === null) return null
  const area = `/omraader/${held.area.slug}#offentlig`
  const ways: Readonly<Record<Unseen, string>> = {
    area_hidden: area,
    area_older: area,
    unpublished: `/udpegning/${held.slug}/offentliggoerelse`,
  }
  return (
    <Alert kind="info" title={say(held.published === null ? 'unseen.title' : 'unseen.partly')}>
      <p>
        {say(`unseen.${unseen}`, { area: held.area.name })}{' '}
        {publishing ? <ActLink href={ways[unseen]}>{say(`unseen.act.${unseen}`)}</ActLink> : say('unseen.who')}
      </p>
    </Alert>
  )
}
