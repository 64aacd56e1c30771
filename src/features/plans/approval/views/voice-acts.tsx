import { useLanguage, useTexts } from '#text/use.ts'
import { ActLink, ButtonLink } from '#ui/kit.ts'
import { actOf, type Seen } from '../powers.ts'
import type { Standing, Voice } from '../standing.ts'
import { approvalTexts } from '../texts.ts'
import { aboutName } from './about.ts'

type ActProps = { readonly seen: Seen; readonly standing: Standing; readonly voice: Voice }

/** What the reader can do about a voice now; nothing when it is not his turn. */
export const VoiceAct = ({ seen, voice }: ActProps) => {
  const say = useTexts(approvalTexts)
  const act = actOf(seen, voice)
  return act ? (
    <ButtonLink kind="secondary" small href={act.href}>
      {say(`act.${act.kind}`)}
    </ButtonLink>
  ) : null
}

/** Saying by when a voice is wished, while it has not answered. */
export const DateAct = ({ seen, standing, voice }: ActProps) => {
  const say = useTexts(approvalTexts)
  const language = useLanguage()
  if (voice.stands || voice.waiting || standing.state === 'rejected') return null
  const { dueOn, meetsOn, id, title } = voice.decider
  const dateAct = say(dueOn === null && meetsOn === null ? 'act.date' : 'act.redate')
  return (
    <ActLink
      quiet
      href={`/planer/${seen.plan.slug}/godkendelse/frister/${id}`}
      label={`${dateAct}: ${title}, ${aboutName(seen, standing, language)}`}
    >
      {dateAct}
    </ActLink>
  )
}
